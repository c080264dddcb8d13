@testable import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("The pause before another attempt", .timeLimit(.minutes(10))) struct RetryPauseTests {
  @Test("grows, and is spread at random")
  func backoff() async {
    var trial = Trial()
    trial.options.retry = RetryPolicy(attempts: 5, longestDelay: .seconds(3))
    #expect(
      await trial.run(.status(503)).pauses
        == [.milliseconds(500), .seconds(1), .seconds(2), .seconds(3)]
    )
    let spread = Trial(time: VirtualTime(random: 0.5))
    #expect(
      await spread.run(.failure(URLError(.timedOut))).pauses
        == [.milliseconds(250), .milliseconds(500)]
    )
  }

  @Test("is as long as the server asks, if that is longer")
  func seconds() async {
    #expect(await pause(.retryAfter("30")) == .seconds(30))
    #expect(await pause(.retryAfter("1.5")) == .milliseconds(1500))
    #expect(await pause(.retryAfter("0")) == .milliseconds(500))
  }

  @Test("lasts until the date that the server names, by the server's own clock")
  func dates() async {
    // 1994-11-06T08:49:37Z
    let start = Date(timeIntervalSince1970: 784_111_777)
    for date in [
      "Sun, 06 Nov 1994 08:50:37 GMT", "Sunday, 06-Nov-94 08:50:37 GMT", "Sun Nov  6 08:50:37 1994",
    ] {
      #expect(await pause(.retryAfter(date), at: start) == .seconds(60))
    }
    var headers = HTTPFields.retryAfter("Sun, 06 Nov 1994 08:50:37 GMT")
    headers[.date] = "Sun, 06 Nov 1994 08:50:07 GMT"
    for wrong in [start, start - 86_400, start + 86_400] {
      #expect(await pause(headers, at: wrong) == .seconds(30))
    }
    #expect(await pause(.retryAfter("Sun, 06 Nov 1994 08:49:07 GMT"), at: start) == .backoff)
  }

  @Test("lasts as the documentation says, or as the server asks: whichever is longer")
  func advice() async {
    #expect(await pause([:], .after(.seconds(7))) == .seconds(7))
    #expect(await pause(.retryAfter("9"), .after(.seconds(7))) == .seconds(9))
    #expect(await pause(.retryAfter("5"), .after(.seconds(7))) == .seconds(7))
    #expect(await pause([:], .again) == .backoff)
    #expect(await pause(.retryAfter("9"), .again) == .seconds(9))
    #expect(await pause([:], .at(Date(timeIntervalSince1970: 40))) == .seconds(40))
    #expect(await pause(.retryAfter("50"), .at(Date(timeIntervalSince1970: 40))) == .seconds(50))
    let headers: HTTPFields = [.date: "Thu, 01 Jan 1970 00:00:30 GMT"]
    #expect(await pause(headers, .at(Date(timeIntervalSince1970: 40))) == .seconds(10))
  }

  @Test(
    "is the usual one where the server says what can't be",
    arguments: [
      "", "-1", "-99999999999999999999", "soon", "1e3", "1e400", "nan", "inf", "1.2.3", "٣",
    ]
  )
  func absurd(text: String) async {
    #expect(await pause(.retryAfter(text)) == .backoff)
  }

  @Test("is the usual one after advice for the past")
  func past() async {
    for advice in [
      RetryAdvice.after(.seconds(-1)), .after(.seconds(Int64.min)), .at(.distantPast),
      .at(Date(timeIntervalSince1970: -.infinity)), .at(Date(timeIntervalSince1970: .nan)),
    ] {
      #expect(await pause([:], advice) == .backoff)
    }
  }

  @Test("is not taken if it would last beyond all measure")
  func endless() async {
    for number in ["121", "9223372036854775807", String(repeating: "9", count: 400)] {
      #expect(await pause(.retryAfter(number)) == nil)
    }
    #expect(await pause(.retryAfter("Fri, 31 Dec 9999 23:59:59 GMT")) == nil)
    for advice in [
      RetryAdvice.after(.seconds(Int64.max)), .at(.distantFuture),
      .at(Date(timeIntervalSince1970: .infinity)),
    ] {
      #expect(await pause([:], advice) == nil)
    }
  }

  @Test("is a century at most if there is no budget to speak of")
  func century() async {
    var trial = Trial()
    trial.options.retry = RetryPolicy(attempts: 2, budget: .seconds(Int64.max))
    trial.advice = .after(.seconds(Int64.max))
    #expect(await trial.run(.status(503)).pauses == [.seconds(36_525 * 86_400)])
  }

  @Test("is not taken if it would end after the budget; the call fails at once as it stands")
  func budget() async {
    var trial = Trial()
    trial.options.retry = RetryPolicy(attempts: 9, budget: .seconds(10))
    let exact = await trial.run(.status(503, .retryAfter("10")))
    #expect(exact.pauses == [.seconds(10)])
    #expect(exact.status == 503)

    var slow = Trial()
    slow.options.retry = trial.options.retry
    let outcome = await slow.run(.late(.seconds(4)))
    // 4 s, 0.5 s, 4 s, 1 s, and then the third attempt ends after 13.5 s.
    #expect(outcome.pauses == [.milliseconds(500), .seconds(1)])
    #expect(outcome.sent == 3)
  }

  @Test("is not taken if the time for the whole call would be over before it ends")
  func total() async {
    var trial = Trial()
    trial.options.timeouts.total = .seconds(10)
    let late = await trial.run(.status(503, .retryAfter("10")))
    #expect(late.status == 503)
    #expect(late.pauses == [])
    #expect(await trial.run(.status(503, .retryAfter("9")), .status(200)).pauses == [.seconds(9)])
  }

  @Test("ends at once when the task is cancelled, and nothing is sent any more")
  func cancellation() async throws {
    let pausing = VirtualTime()
    var trial = Trial()
    trial.options.timing.pauses = pausing.timing.deadlines
    let running = Task { [trial] in await trial.run(.status(503)) }
    try await pausing.sleepers(atLeast: 1)
    running.cancel()
    let outcome = await running.value
    #expect(outcome.error is CancellationError)
    #expect(outcome.sent == 1)
  }

  /// The pause before the second attempt.
  private func pause(
    _ headers: HTTPFields,
    _ advice: RetryAdvice = .byStatus,
    at start: Date = Date(timeIntervalSince1970: 0)
  ) async -> Duration? {
    var trial = Trial(time: VirtualTime(startingAt: start))
    trial.advice = advice
    let outcome = await trial.run(.status(503, headers), .status(200))
    #expect(outcome.status == (outcome.pauses.isEmpty ? 503 : 200))
    return outcome.pauses.first
  }
}

extension Duration {
  /// What comes before the second attempt if nobody asks for anything else.
  fileprivate static let backoff = Duration.milliseconds(500)
}

extension HTTPFields {
  fileprivate static func retryAfter(_ text: String) -> HTTPFields { [.retryAfter: text] }
}
