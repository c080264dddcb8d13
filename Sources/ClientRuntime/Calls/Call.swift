import Foundation
import HTTPTypes

/// One call of an operation while it goes on, with all of its attempts.
public struct Call: Sendable {
  /// Which operation is called.
  public let operation: OperationInfo
  /// How it is called.
  public let options: CallOptions

  /// What the operation's documentation says of a failed answer.
  let advice: @Sendable (_ status: Int, _ body: Data) -> RetryAdvice
  /// Whether the answer is wanted piece by piece.
  let isStreamed: Bool
  /// How many requests have been sent so far, redirected ones not counted.
  let attempts = Counter()
}

/// A number that goes up, counted by several tasks.
final class Counter: Sendable {
  private let count = Locked(0)

  var value: Int { count.withLock { $0 } }

  func increment() { count.withLock { $0 += 1 } }
}
