import HTTPTypes

/// Carries one HTTP request to its server and brings the answer back.
///
/// A transport decides nothing about an API: any status is an answer, redirects (RFC 9110, section
/// 15.4) among them, and only a failed exchange is an error. What happens around an exchange is a
/// `Middleware`'s part.
public protocol Transport: Sendable {
  /// Sends a request and waits for the head of the answer.
  ///
  /// The exchange ends when the body has been read, when the last copy of it is gone, or when the task
  /// is cancelled.
  ///
  /// - Parameters:
  ///   - request: The request with its scheme, authority and path filled in.
  ///   - body: What to send with it, if anything.
  /// - Returns: The head of the answer and its body, which arrives as it is read and may be empty.
  /// - Throws: `CancellationError` when the task was cancelled, or whatever kept the exchange from
  ///   completing; the body throws likewise.
  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (HTTPResponse, ByteStream)
}
