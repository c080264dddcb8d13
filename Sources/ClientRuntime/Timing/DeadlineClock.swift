/// Tells the same time as `ContinuousClock`, for sleeps that are mostly cancelled long before they end.
///
/// A sleep of `ContinuousClock` that is cancelled keeps its memory until its time has come. Here it does
/// so for a second at most, however long the time-out is.
struct DeadlineClock: Clock {
  private let clock = ContinuousClock()

  var now: ContinuousClock.Instant { clock.now }

  var minimumResolution: Duration { clock.minimumResolution }

  func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
    while now < deadline {
      try await clock.sleep(until: min(deadline, now + .seconds(1)), tolerance: tolerance)
    }
  }
}
