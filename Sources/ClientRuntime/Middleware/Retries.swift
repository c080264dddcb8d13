import HTTPTypes

/// Repeats failed attempts as `CallOptions.retry` says.
///
/// A client has this as its last middleware, so that all others see one exchange a call. Listed among
/// them, it is where it is listed, and what comes after it sees every attempt; errors of theirs count
/// as exchanges that did not complete. A failed answer whose body they make a stream of is judged by its
/// status alone.
public struct Retries: Middleware {
  /// Makes the only one there is.
  public init() {}

  /// Sends a request until it succeeds, fails for good, or the policy says that it is enough.
  public func intercept(
    _ request: HTTPRequest,
    body: RequestBody?,
    call: Call,
    next: Next
  ) async throws -> (HTTPResponse, ByteStream) {
    var attempt = RetryDecision(of: request, body, in: call)
    while true {
      let pause: Duration
      do {
        // In this scope only: before a pause the answer is let go, and with it its connection.
        let answer = try await next(request, body)
        guard let wanted = attempt.pause(after: answer) else { return answer }
        pause = wanted
      } catch {
        guard let wanted = attempt.pause(after: error) else { throw error }
        pause = wanted
      }
      try await call.options.timing.pauses.sleep(for: pause)
      attempt.count += 1
    }
  }
}
