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
  let delivery: Delivery
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
    delivery: Delivery,
    showing: @escaping @Sendable (_ text: String) -> String
  ) {
    self.operation = operation
    self.options = options
    self.advice = advice
    self.delivery = delivery
    self.showing = showing
    stopwatch = options.timing.deadlines.stopwatch()
  }

  /// How long ago it began.
  var age: Duration { stopwatch() }
}

extension Call {
  /// How the body of an answer is wanted.
  enum Delivery: Sendable {
    /// To be decoded; of a failed answer, the start is enough.
    case whole
    /// All of it, with any status.
    case raw
    /// Piece by piece, if the answer is a successful one.
    case streamed
  }

  /// The most bytes of a failed answer that is to be decoded.
  private static let failureLimit = 1 << 20

  /// An answer with its body in memory, unless it is wanted piece by piece.
  func brought(
    _ answer: (head: HTTPResponse, body: ByteStream)
  ) async throws -> (HTTPResponse, ByteStream) {
    let isSuccessful = answer.head.status.kind == .successful
    if isSuccessful, delivery == .streamed { return answer }
    let isCut = !isSuccessful && delivery != .raw
    let limit = isCut ? min(options.responseLimit, Self.failureLimit) : options.responseLimit
    do {
      return (answer.head, ByteStream(try await answer.body.collected(upTo: limit)))
    } catch let error as TooManyBytes where isCut {
      // The start of it tells enough of what went wrong.
      return (answer.head, ByteStream(error.start))
    }
  }
}

/// A number that goes up, counted by several tasks.
final class Counter: Sendable {
  private let count = Locked(0)

  var value: Int { count.withLock { $0 } }

  func increment() { count.withLock { $0 += 1 } }
}
