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
  /// Text as it may be shown: short, in one line, without what proves who is calling.
  package let showing: @Sendable (_ text: String) -> String
  private let stopwatch: @Sendable () -> Duration

  /// Begins now.
  init(
    operation: OperationInfo,
    options: CallOptions,
    advice: @escaping @Sendable (_ status: Int, _ body: Data) -> RetryAdvice,
    isStreamed: Bool,
    showing: @escaping @Sendable (_ text: String) -> String
  ) {
    self.operation = operation
    self.options = options
    self.advice = advice
    self.isStreamed = isStreamed
    self.showing = showing
    stopwatch = options.timing.deadlines.stopwatch()
  }

  /// How long ago it began.
  var age: Duration { stopwatch() }
}

/// A number that goes up, counted by several tasks.
final class Counter: Sendable {
  private let count = Locked(0)

  var value: Int { count.withLock { $0 } }

  func increment() { count.withLock { $0 += 1 } }
}
