/// Waits for one thing.
struct Waiter<Request: WaitableRequest>: Sendable {
  /// The most time that is left for the last question.
  static var reserve: Duration { .seconds(1) }

  private let client: APIClient
  private let request: Request
  private let timeout: Duration?
  private let elapsed: @Sendable () -> Duration
  private var interval = Request.waiting.firstInterval
  private var last: Answer<Request.Response>?
  /// How many requests were sent.
  private var attempts = 0
  /// Whether there is no time for another question.
  private var hasAskedLast = false

  /// Begins now.
  init(client: APIClient, request: Request, timeout: Duration?) {
    var client = client
    // The same key would bring the same answer again and again.
    client.options.idempotencyKey = nil
    self.client = client
    self.request = request
    self.timeout = timeout
    elapsed = client.options.timing.deadlines.stopwatch()
  }

  /// The answer that says that it is done.
  mutating func answer() async throws -> Request.Response {
    while true {
      let answer = try await ask()
      last = answer
      attempts += answer.attempts
      switch Request.waiting.state(answer.value) {
      case .done: return answer.value
      case .failed(let state): throw error(.ended(state: state))
      case .pending: try await pause()
      }
    }
  }

  private mutating func ask() async throws -> Answer<Request.Response> {
    guard let timeout, timeout > .zero else { return try await client.answer(to: request) }
    let left = timeout - elapsed()
    do {
      return try await withDeadline(left, .call, on: client.options.timing.deadlines) {
        [client, request] in try await client.answer(to: request)
      }
    } catch is TimedOut {
      attempts += 1
      throw error(.timeout(timeout))
    }
  }

  /// Sleeps until it is time to ask again.
  private mutating func pause() async throws {
    let timing = client.options.timing
    var pause = interval - interval * (0.1 * (1 - timing.random()))
    interval = min(interval * 3 / 2, Request.waiting.longestInterval)
    if let timeout {
      let left = timeout - elapsed()
      guard !hasAskedLast, left > .zero else { throw error(.timeout(timeout)) }
      let longest = left - min(left / 2, Self.reserve)
      hasAskedLast = pause > longest
      pause = min(pause, longest)
    }
    try await timing.pauses.sleep(for: pause)
  }

  private func error(_ reason: APIError.Reason) -> APIError {
    APIError(
      operation: Request.operation.id,
      reason: reason,
      response: last?.head,
      answer: last?.value,
      attempts: attempts,
      hiding: client.identity.secrets + client.options.secrets,
      sensitiveFields: Request.operation.sensitiveFields
    )
  }
}
