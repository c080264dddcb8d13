/// That something took too long.
struct TimedOut: Error, Hashable {
  let scope: Timeouts.Scope
  let limit: Duration
}

/// Does some work, or cancels it once it has taken too long.
///
/// It returns when the work has ended, so nothing is left behind; what has been cancelled must end at
/// once.
///
/// - Throws: `TimedOut` whatever the work made of being cancelled, else what the work throws.
func withDeadline<Result: Sendable>(
  _ limit: Duration?,
  _ scope: Timeouts.Scope,
  on clock: any Clock<Duration>,
  _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  guard let limit else { return try await work() }
  return try await withThrowingTaskGroup(of: Result.self) { group in
    group.addTask(operation: work)
    group.addTask {
      try await clock.sleep(for: min(limit, .century))
      throw TimedOut(scope: scope, limit: limit)
    }
    defer { group.cancelAll() }
    // What ends first is the outcome.
    guard let first = try await group.next() else { throw CancellationError() }
    return first
  }
}
