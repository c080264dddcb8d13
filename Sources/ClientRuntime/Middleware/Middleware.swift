import HTTPTypes

/// Something that happens around calls: it may look at them, change them, repeat them or answer them.
///
/// A client's middleware is asked in order, the first of it first: what comes later is inside what
/// `next` does. It sees neither the client's credential nor its parameters, which are added last, and
/// only to requests that go to the client's own server.
public protocol Middleware: Sendable {
  /// Takes part in a call.
  ///
  /// - Parameters:
  ///   - request: The request with its address.
  ///   - body: What is sent with it. It can be sent again if `isReplayable`.
  ///   - call: What is known of the call besides.
  ///   - next: What comes after this; to be called once, several times, or not at all.
  /// - Returns: The answer, with any status. Its body is read once.
  func intercept(
    _ request: HTTPRequest,
    body: RequestBody?,
    call: Call,
    next: Next
  ) async throws -> (HTTPResponse, ByteStream)

  /// Sends a request and waits for the head of the answer, or throws what kept it from arriving.
  typealias Next =
    @Sendable (_ request: HTTPRequest, _ body: RequestBody?) async throws -> (
      HTTPResponse, ByteStream
    )
}
