/// A request that can be sent again and again until something is done.
public protocol WaitableRequest: APIRequest {
  /// How it is waited for.
  static var waiting: Waiting<Response> { get }
}

/// How to ask again and again until something is done.
public struct Waiting<Response: Sendable>: Sendable {
  /// What an answer says of the waiting.
  public enum State: Hashable, Sendable {
    /// It goes on; so do states that nobody documented.
    case pending
    /// It has come to its end.
    case done
    /// It has come to a bad end, in the state with this name.
    case failed(String)
  }

  /// The pause after asking first.
  public let firstInterval: Duration
  /// The longest pause between two questions.
  public let longestInterval: Duration
  /// What an answer says of the waiting.
  public let state: @Sendable (Response) -> State

  /// Describes how to wait.
  ///
  /// - Parameters:
  ///   - firstInterval: The pause after asking first; later ones grow by half each time. At least a
  ///     millisecond.
  ///   - longestInterval: The longest pause between two questions. At least a millisecond.
  ///   - state: What an answer says of the waiting.
  public init(
    every firstInterval: Duration,
    atMost longestInterval: Duration,
    state: @escaping @Sendable (Response) -> State
  ) {
    let shortest = Duration.milliseconds(1)
    self.longestInterval = min(max(longestInterval, shortest), .century)
    self.firstInterval = min(max(firstInterval, shortest), self.longestInterval)
    self.state = state
  }
}
