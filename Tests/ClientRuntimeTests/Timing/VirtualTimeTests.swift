import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Virtual time", .timeLimit(.minutes(10))) struct VirtualTimeTests {
  private let time = VirtualTime()

  @Test("passes at once when something pauses, and remembers it")
  func pauses() async throws {
    try await time.timing.pauses.sleep(for: .seconds(3600))
    try await time.timing.pauses.sleep(for: .milliseconds(1))
    #expect(time.pauses == [.seconds(3600), .milliseconds(1)])
    #expect(time.elapsed == .seconds(3600) + .milliseconds(1))
  }

  @Test("is what the clocks and the time of day show")
  func faces() async throws {
    let start = Date(timeIntervalSince1970: 1_000_000)
    let time = VirtualTime(startingAt: start, random: 0.25)
    #expect(time.timing.now() == start)
    time.advance(by: .seconds(90))
    #expect(time.timing.now() == start.addingTimeInterval(90))
    #expect(time.now == time.timing.now())
    #expect(time.timing.random() == 0.25)
    #expect(time.pauses == [])
  }

  @Test("fires a deadline when a pause or a test takes it there, and not before")
  func deadlines() async throws {
    let deadlines = time.timing.deadlines
    let woken = Task { [time] in
      try await deadlines.sleep(for: .seconds(10))
      return time.elapsed
    }
    try await time.sleepers(atLeast: 1)
    time.advance(by: .seconds(9))
    try await time.sleepers(atLeast: 1)
    try await time.timing.pauses.sleep(for: .seconds(1))
    #expect(try await woken.value == .seconds(10))
  }

  @Test("does not wait for a deadline that has passed")
  func pastDeadlines() async throws {
    try await time.timing.deadlines.sleep(for: .zero)
    try await time.timing.deadlines.sleep(for: .seconds(-1))
    #expect(time.elapsed == .zero)
  }

  @Test("never goes back")
  func direction() async throws {
    time.advance(by: .seconds(5))
    time.advance(by: .seconds(-5))
    try await time.timing.pauses.sleep(for: .seconds(-1))
    #expect(time.elapsed == .seconds(5))
    #expect(time.pauses == [.zero])
  }

  @Test("lets go of a deadline whose task is cancelled")
  func cancelledDeadline() async throws {
    let deadlines = time.timing.deadlines
    let sleeping = Task { try await deadlines.sleep(for: .seconds(10)) }
    try await time.sleepers(atLeast: 1)
    sleeping.cancel()
    await #expect(throws: CancellationError.self) { try await sleeping.value }
  }

  @Test("takes no pause for a cancelled task, and waits for no deadline")
  func cancelledBefore() async {
    let timing = time.timing
    let tasks = [timing.pauses, timing.deadlines].map { clock in
      Task {
        while !Task.isCancelled { await Task.yield() }
        try await clock.sleep(for: .seconds(10))
      }
    }
    for task in tasks {
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
    #expect(time.elapsed == .zero && time.pauses == [])
  }

  @Test("lets a deadline within a pause cancel the pause")
  func deadlineInPause() async throws {
    let timing = time.timing
    await #expect(throws: Late.self) {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await timing.deadlines.sleep(for: .seconds(10))
          throw Late()
        }
        try await time.sleepers(atLeast: 1)
        group.addTask { try await timing.pauses.sleep(for: .seconds(20)) }
        defer { group.cancelAll() }
        try await group.next()
      }
    }
  }

  private struct Late: Error {}
}
