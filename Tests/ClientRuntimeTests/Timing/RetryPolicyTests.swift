@testable import ClientRuntime
import Testing

@Suite("Backoff") struct RetryPolicyTests {
  private let policy = RetryPolicy(firstDelay: .milliseconds(500), longestDelay: .seconds(3))

  @Test("doubles up to the longest delay")
  func doubling() {
    let pauses = (1...5).map { policy.backoff(after: $0, random: 1) }
    #expect(pauses == [.milliseconds(500), .seconds(1), .seconds(2), .seconds(3), .seconds(3)])
  }

  @Test("is spread over all of its length")
  func jitter() {
    #expect(policy.backoff(after: 2, random: 0.25) == .milliseconds(250))
    #expect(policy.backoff(after: 2, random: 0) == .zero)
  }

  @Test("never exceeds the longest delay", arguments: [1, 2, 10, 100, .max])
  func longest(attempts: Int) {
    let steep = RetryPolicy(firstDelay: .seconds(60), longestDelay: .seconds(3))
    #expect(steep.backoff(after: attempts, random: 1) == .seconds(3))
    let vast = RetryPolicy(firstDelay: .seconds(Int64.max), longestDelay: .seconds(Int64.max))
    #expect(vast.backoff(after: attempts, random: 1) > .century)
    let endless = RetryPolicy(firstDelay: .nanoseconds(1), longestDelay: .seconds(Int64.max))
    #expect(endless.backoff(after: attempts, random: 1) <= .seconds(Int64.max))
  }

  @Test("is nothing where nothing or less is asked for")
  func none() {
    for delay in [Duration.zero, .seconds(-5)] {
      let none = RetryPolicy(firstDelay: delay, longestDelay: .seconds(3))
      #expect(none.backoff(after: .max, random: 1) == .zero)
      #expect(RetryPolicy(longestDelay: delay).backoff(after: .max, random: 1) == .zero)
    }
  }
}
