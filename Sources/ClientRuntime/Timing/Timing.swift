import Foundation

/// Where time, and the randomness that spreads it, come from.
///
/// Tests take these from `VirtualTime` and need no real time.
public struct Timing: Sendable {
  /// What is slept by between two attempts or two questions.
  public var pauses: any Clock<Duration>
  /// What time-outs go by.
  public var deadlines: any Clock<Duration>
  /// The time of day, for answers that name one.
  public var now: @Sendable () -> Date
  /// A number from 0 up to, but not including, 1.
  public var random: @Sendable () -> Double

  /// Real time unless told otherwise.
  public init(
    pauses: any Clock<Duration> = ContinuousClock(),
    deadlines: any Clock<Duration> = ContinuousClock(),
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
