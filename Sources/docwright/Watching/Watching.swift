/// Runs once, and again whenever what it looks at has changed.
struct Watching<Seen: Equatable> {
  let look: () -> Seen
  /// Sleeps; throws when it is time to end.
  let pause: (Duration) async throws -> Void
  let run: () async throws -> Void

  /// Short enough for a change to be on disk 100 ms after it was saved, and long enough to cost nothing.
  static var interval: Duration { .milliseconds(15) }
  /// Longer than file systems take to tell two times apart.
  static var settling: Duration { .milliseconds(10) }

  /// - Throws: What `pause` and `run` throw.
  func untilTheEnd() async throws {
    var watch = ChangeWatch<Seen>()
    while true {
      switch watch.step(look()) {
      case .run: try await run()
      case .lookAgainSoon: try await pause(Self.settling)
      case .wait: try await pause(Self.interval)
      }
    }
  }
}
