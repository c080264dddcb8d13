/// What the mock server remembers between requests: how often each resource was asked about.
package struct MockState: Sendable {
  /// How far the waiting for a resource has come.
  struct Progress: Sendable {
    var asks = 0
    /// How it is to end, if a request said so.
    var outcome: String?
  }

  /// Of resources; all is forgotten when there are more.
  static let limit = 10_000

  private var progress: [ResourceKey: Progress] = [:]

  package init() {}

  /// Counts one more question about a resource.
  mutating func ask(_ resource: ResourceKey, outcome: String?) -> Progress {
    if progress.count >= Self.limit, progress[resource] == nil { progress = [:] }
    var latest = progress[resource] ?? Progress()
    latest.asks += 1
    latest.outcome = outcome ?? latest.outcome
    progress[resource] = latest
    return latest
  }
}

/// What is waited for: an operation and the arguments in its path.
struct ResourceKey: Hashable, Sendable {
  let api: String
  let operation: String
  let path: [String: String]
}
