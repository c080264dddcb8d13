import Foundation
import HTTPTypes

/// Carries one HTTP request to its server and brings the answer back.
///
/// A transport decides nothing about an API: any status is an answer, and only a failed exchange is
/// an error. Wrap one transport in another to log, to retry, or to answer from a test.
public protocol Transport: Sendable {
  /// Sends a request and waits for the whole answer.
  ///
  /// - Parameters:
  ///   - request: The request with its scheme, authority and path filled in.
  ///   - body: What to send with it, if anything.
  /// - Returns: The head of the answer and its body, which may be empty.
  /// - Throws: `CancellationError` when the task was cancelled, or whatever kept the exchange from
  ///   completing.
  func send(_ request: HTTPRequest, body: Data?) async throws -> (HTTPResponse, Data)
}
