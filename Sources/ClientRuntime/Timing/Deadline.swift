/// That something took too long.
struct TimedOut: Error, Hashable {
  /// What took too long.
  enum Scope: Hashable { case attempt, call }

  let scope: Scope
  let limit: Duration
}

/// Does some work, or cancels it once it has taken too long.
///
/// - Throws: `TimedOut`, or what the work throws.
func withDeadline<Result: Sendable>(
  _ limit: Duration?,
  _ scope: TimedOut.Scope,
  on clock: any Clock<Duration>,
  _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  guard let limit else { return try await work() }
  return try await withThrowingTaskGroup(of: Result.self) { group in
    group.addTask(operation: work)
    group.addTask {
      try await clock.sleep(for: limit)
      throw TimedOut(scope: scope, limit: limit)
    }
    defer { group.cancelAll() }
    guard let first = try await group.next() else { throw CancellationError() }
    return first
  }
}
