import Foundation

/// Where time, and the randomness that spreads it, come from.
///
/// Tests take these from `VirtualTime` and need no real time.
public struct Timing: Sendable {
  /// What is slept by between two attempts or two questions.
  public var pauses: any Clock<Duration>
  /// What time-outs go by, and what a call's age is measured by.
  public var deadlines: any Clock<Duration>
  /// The time of day, for answers that name one.
  public var now: @Sendable () -> Date
  /// A number from 0 to 1.
  public var random: @Sendable () -> Double

  /// Real time.
  public init() {
    self.init(pauses: ContinuousClock(), deadlines: DeadlineClock())
  }

  /// Clocks of one's own; the rest is real unless told otherwise.
  public init(
    pauses: any Clock<Duration>,
    deadlines: any Clock<Duration>,
    now: @escaping @Sendable () -> Date = { Date() },
    random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
  ) {
    self.pauses = pauses
    self.deadlines = deadlines
    self.now = now
    self.random = random
  }
}

extension Clock where Duration == Swift.Duration {
  /// Starts to measure; what is returned tells how long it has been.
  func stopwatch() -> @Sendable () -> Duration {
    let start = now
    return { start.duration(to: now) }
  }
}

extension Duration {
  /// A hundred years: longer than anyone waits, and short enough for every clock.
  static let century = Duration.seconds(36_525 * 86_400)

  /// So many seconds, brought within 0 and a century.
  static func seconds(bounding seconds: Double) -> Duration {
    seconds > 0 ? .seconds(min(seconds, century / .seconds(1))) : .zero
  }
}
