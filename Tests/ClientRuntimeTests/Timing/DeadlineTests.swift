@testable import ClientRuntime
import ClientTesting
import Testing

@Suite("A deadline", .timeLimit(.minutes(10))) struct DeadlineTests {
  private let time = VirtualTime()

  @Test("leaves work in time alone")
  func inTime() async throws {
    let result = try await withDeadline(.seconds(1), .call, on: time.timing.deadlines) { "done" }
    #expect(result == "done")
    await #expect(throws: Broken.self) {
      try await withDeadline(.seconds(1), .call, on: time.timing.deadlines) { throw Broken() }
    }
    #expect(time.elapsed == .zero)
  }

  @Test("cancels what takes too long, and tells so whatever that throws")
  func late() async throws {
    let (clock, never) = (time.timing.deadlines, VirtualTime().timing.deadlines)
    let work = Task {
      try await withDeadline(.seconds(5), .attempt, on: clock) {
        do {
          try await never.sleep(for: .seconds(1))
        } catch {
          throw Broken()
        }
      }
    }
    try await time.sleepers(atLeast: 1)
    time.advance(by: .seconds(5))
    await #expect(throws: TimedOut(scope: .attempt, limit: .seconds(5))) { try await work.value }
  }

  @Test("of more years than a clock has does not come", arguments: [Int64.max, 1 << 62, 1 << 40])
  func farAway(seconds: Int64) async throws {
    try await withDeadline(.seconds(seconds), .call, on: ContinuousClock()) {
      for _ in 0..<1000 { await Task.yield() }
    }
  }

  private struct Broken: Error {}
}
