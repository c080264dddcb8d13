import ClientRuntime
import Foundation

/// Time that passes only when something waits for it, or when a test says so.
///
/// A pause (backoff, waiting for something to be done) takes no real time: it moves this time to its
/// end at once. A deadline (a time-out) fires when this time reaches it, by pauses or by
/// `advance(by:)`; until then the work under it has all the real time it needs.
///
/// ```swift
/// let time = VirtualTime()
/// var options = CallOptions()
/// options.timing = time.timing
/// // … a client whose server is unavailable twice …
/// #expect(time.pauses == [.milliseconds(500), .seconds(1)])
/// ```
public final class VirtualTime: Sendable {
  private let start: Date
  private let random: Double
  private let state = Locked(State())

  /// Starts at a date, that of Unix time 0 unless told otherwise.
  ///
  /// - Parameters:
  ///   - start: The time of day when nothing has passed yet.
  ///   - random: What `Timing.random` always is, from 0 to 1. With 1, jittered pauses have their full
  ///     length.
  public init(startingAt start: Date = Date(timeIntervalSince1970: 0), random: Double = 1) {
    self.start = start
    self.random = random
  }

  /// What to put into `CallOptions.timing`.
  public var timing: Timing {
    Timing(
      pauses: VirtualClock(time: self, sleep: { try await self.pause(until: $0) }),
      deadlines: VirtualClock(time: self, sleep: { try await self.wait(for: .time($0)) }),
      now: { self.now },
      random: { [random] in random }
    )
  }

  /// All pauses so far, oldest first, those included that were cancelled while they lasted.
  public var pauses: [Duration] { state.withLock { $0.pauses } }

  /// How much time has passed.
  public var elapsed: Duration { state.withLock { $0.elapsed } }

  /// The time of day.
  public var now: Date { start.addingTimeInterval(elapsed / .seconds(1)) }

  /// Lets time pass, and fires the deadlines that it reaches.
  public func advance(by duration: Duration) {
    _ = move { $0 + duration }
  }

  /// Waits, in real time, until that many deadlines are being waited for.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func sleepers(atLeast count: Int) async throws {
    try await wait(for: .sleepers(count))
  }
}

extension VirtualTime {
  private enum Event {
    case time(Duration)
    case sleepers(Int)
  }

  private struct Waiter {
    let event: Event
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var elapsed = Duration.zero
    var pauses: [Duration] = []
    var waiters: [UUID: Waiter] = [:]

    func hasHappened(_ event: Event) -> Bool {
      switch event {
      case .time(let time): elapsed >= time
      case .sleepers(let count): sleepers >= count
      }
    }

    private var sleepers: Int {
      waiters.values.count { if case .time = $0.event { true } else { false } }
    }

    /// Those whose event has happened, who wait no more.
    mutating func released() -> [Waiter] {
      let ready = waiters.filter { hasHappened($0.value.event) }
      for id in ready.keys { waiters[id] = nil }
      return Array(ready.values)
    }
  }

  /// Moves time, never back.
  ///
  /// - Returns: Whether a deadline fired.
  private func move(to time: (_ elapsed: Duration) -> Duration) -> Bool {
    let released = state.withLock { state in
      state.elapsed = max(state.elapsed, time(state.elapsed))
      return state.released()
    }
    for waiter in released { waiter.continuation.resume() }
    return !released.isEmpty
  }

  private func pause(until end: Duration) async throws {
    try Task.checkCancellation()
    state.withLock { $0.pauses.append(max(end - $0.elapsed, .zero)) }
    if move(to: { _ in end }) { await givingTimeToCancel() }
    await Task.yield()
    try Task.checkCancellation()
  }

  /// A deadline that fires during a pause cancels it, if it is one for it; that takes other tasks a
  /// moment of real time.
  private func givingTimeToCancel() async {
    for _ in 0..<50 where !Task.isCancelled { try? await Task.sleep(for: .milliseconds(1)) }
  }

  private func wait(for event: Event) async throws {
    let id = UUID()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        enter(Waiter(event: event, continuation: continuation), id)
      }
    } onCancel: {
      let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
      waiter?.continuation.resume(throwing: CancellationError())
    }
  }

  private func enter(_ waiter: Waiter, _ id: UUID) {
    let released = state.withLock { state -> [Waiter]? in
      // The handler of a cancellation may have run already, and found nobody.
      guard !Task.isCancelled else { return nil }
      state.waiters[id] = waiter
      return state.released()
    }
    guard let released else { return waiter.continuation.resume(throwing: CancellationError()) }
    for waiter in released { waiter.continuation.resume() }
  }
}

/// One of the two faces of virtual time, which differ in what sleeping does.
private struct VirtualClock: Clock {
  struct Instant: InstantProtocol {
    let elapsed: Duration

    func advanced(by duration: Duration) -> Self { Self(elapsed: elapsed + duration) }
    func duration(to other: Self) -> Duration { other.elapsed - elapsed }
    static func < (one: Self, other: Self) -> Bool { one.elapsed < other.elapsed }
  }

  let time: VirtualTime
  let sleep: @Sendable (_ end: Duration) async throws -> Void

  var now: Instant { Instant(elapsed: time.elapsed) }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try await sleep(deadline.elapsed)
  }
}
