import Foundation
import HTTPTypes

/// Repeats failed attempts as `CallOptions.retry` says.
///
/// A client has this as its last middleware, so that all others see one exchange a call. Listed among
/// them, it is where it is listed, and what comes after it sees every attempt.
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
    let policy = call.options.retry
    let timing = call.options.timing
    let elapsed = timing.pauses.stopwatch()
    var attempt = 1
    while true {
      let result = await Result { try await next(request, body) }
      guard attempt < policy.attempts, body?.isReplayable ?? true, !Task.isCancelled,
        let pause = call.pause(after: result, attempt: attempt),
        elapsed() + pause <= policy.budget
      else { return try result.get() }
      try await timing.pauses.sleep(for: pause)
      attempt += 1
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ work: () async throws -> Success) async {
    do {
      self = .success(try await work())
    } catch {
      self = .failure(error)
    }
  }
}

extension Call {
  /// How long to wait before the next attempt; `nil` if there is to be none.
  fileprivate func pause(
    after result: Result<(HTTPResponse, ByteStream), any Error>,
    attempt: Int
  ) -> Duration? {
    switch result {
    case .success((let head, let body)):
      if head.status.kind == .successful { return nil }
      return pause(after: head, advice(head.status.code, body.data ?? Data()), attempt)
    case .failure(let error):
      return isRepeatable && isPassing(error) ? backoff(attempt) : nil
    }
  }

  private func pause(after head: HTTPResponse, _ advice: RetryAdvice, _ attempt: Int) -> Duration? {
    switch advice {
    case .never: nil
    case .again: wanted(by: head) ?? backoff(attempt)
    case .after(let duration): max(duration, .zero)
    case .at(let date): max(.seconds(date.timeIntervalSince(options.timing.now())), .zero)
    case .byStatus:
      isRepeatable && [408, 425, 429, 500, 502, 503, 504].contains(head.status.code)
        ? wanted(by: head) ?? backoff(attempt) : nil
    }
  }

  /// What `Retry-After` says, RFC 9110, section 10.2.3.
  private func wanted(by head: HTTPResponse) -> Duration? {
    guard let name = HTTPField.Name("Retry-After"), let text = head.headerFields[name],
      let seconds = Int(text), seconds >= 0
    else { return nil }
    return .seconds(seconds)
  }

  /// Exponential, with full jitter.
  private func backoff(_ attempt: Int) -> Duration {
    let policy = options.retry
    let longest = min(policy.firstDelay * (1 << min(attempt - 1, 20)), policy.longestDelay)
    return longest * options.timing.random()
  }

  /// Whether a request that may have arrived may be sent again.
  private var isRepeatable: Bool {
    switch operation.repetition {
    case .safe, .withKey: true
    case .byMethod:
      [.get, .head, .put, .delete, .options, .trace].contains(operation.method)
        || options.idempotencyKey != nil
    }
  }

  private func isPassing(_ error: any Error) -> Bool {
    !(error is CancellationError || error is InvalidRequest || error is TooManyBytes)
  }
}
