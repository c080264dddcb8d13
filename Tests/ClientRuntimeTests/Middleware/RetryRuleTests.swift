@testable import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("What is repeated") struct RetryRuleTests {
  @Test(
    "are requests that may go well the next time",
    arguments: [408, 425, 429, 500, 502, 503, 504]
  )
  func statuses(status: Int) async {
    let outcome = await Trial().run(.status(status), .status(200))
    #expect(outcome.status == 200)
    #expect(outcome.sent == 2)
  }

  @Test(
    "is nothing that would be answered the same",
    arguments: [200, 204, 301, 304, 400, 401, 403, 404, 409, 410, 422, 501, 505]
  )
  func otherStatuses(status: Int) async {
    let outcome = await Trial().run(.status(status), .status(200))
    #expect(outcome.status == status)
    #expect(outcome.sent == 1)
  }

  @Test(
    "are requests with idempotent methods only",
    arguments: [
      (HTTPRequest.Method.get, true), (.head, true), (.put, true), (.delete, true),
      (.options, true), (.trace, true), (.post, false), (.patch, false), (.connect, false),
    ]
  )
  func methods(method: HTTPRequest.Method, isRepeated: Bool) async {
    let refused = await Trial(method).run(.status(503), .status(200))
    #expect(refused.sent == (isRepeated ? 2 : 1))
    let broken = await Trial(method).run(.failure(Broken()), .status(200))
    #expect(broken.sent == (isRepeated ? 2 : 1))
  }

  @Test("are requests of other methods that are documented as safe")
  func safe() async {
    var trial = Trial(.post)
    trial.repetition = .safe
    #expect(await trial.run(.status(503), .status(200)).sent == 2)
    #expect(await trial.run(.failure(Broken()), .status(200)).sent == 2)
  }

  @Test("are requests of other methods that carry a key, and only if they do")
  func keys() async throws {
    let name = try #require(HTTPField.Name("x-key"))
    var trial = Trial(.post)
    trial.headers[name] = "1"
    #expect(await trial.run(.status(503), .status(200)).sent == 1)
    trial.repetition = .withKey(header: "X-Key")
    #expect(await trial.run(.status(503), .status(200)).sent == 2)
    trial.headers[name] = nil
    #expect(await trial.run(.status(503), .status(200)).sent == 1)
  }

  @Test("is what the documentation says, whatever the status and the method")
  func advice() async {
    var trial = Trial(.get)
    trial.advice = .never
    #expect(await trial.run(.status(503), .status(200)).sent == 1)
    for advice in [RetryAdvice.again, .after(.seconds(1)), .at(Date(timeIntervalSince1970: 9))] {
      var trial = Trial(.post)
      trial.advice = advice
      #expect(await trial.run(.status(409), .status(200)).sent == 2)
    }
  }

  @Test("are exchanges that did not complete")
  func failures() async {
    let errors: [any Error] = [
      TransportError(.closed, detail: ""), TransportError(.unreachable, detail: ""),
      TransportError(.malformed, detail: ""), URLError(.timedOut), Broken(),
      TimedOut(scope: .attempt, limit: .seconds(60)),
    ]
    for error in errors {
      #expect(await Trial().run(.failure(error), .status(200)).status == 200, "\(error)")
    }
  }

  @Test("are no requests that would fail the same")
  func lastingFailures() async {
    let errors: [any Error] = [
      CancellationError(), InvalidRequest("x"), TooManyBytes(limit: 1, start: Data()),
      TransportError(.headTooLarge, detail: ""), CocoaError(.fileReadNoSuchFile),
      APIError(operation: "token", reason: .status),
      EncodingError.invalidValue(1, .init(codingPath: [], debugDescription: "")),
    ]
    for error in errors {
      let outcome = await Trial().run(.failure(error), .status(200))
      #expect(outcome.sent == 1, "\(error)")
      #expect(outcome.error.map { type(of: $0) == type(of: error) } == true)
    }
  }

  @Test("is no request whose body can't be sent again")
  func bodies() async {
    var trial = Trial(.put)
    trial.body = RequestBody([.stream(ByteStream(Data("a".utf8)))])
    #expect(await trial.run(.status(503), .status(200)).sent == 1)
    #expect(await trial.run(.failure(Broken()), .status(200)).sent == 1)
    trial.advice = .again
    #expect(await trial.run(.status(503), .status(200)).sent == 1)
    trial.body = RequestBody(Data("a".utf8))
    #expect(await trial.run(.status(503), .status(200)).sent == 2)
  }

  @Test("is nothing after the last attempt, whose outcome is that of the call")
  func attempts() async {
    for attempts in [-1, 0, 1, 2, 5] {
      var trial = Trial()
      trial.options.retry.attempts = attempts
      let outcome = await trial.run(.failure(Broken()), .status(500), .status(503))
      #expect(outcome.sent == max(1, attempts))
      #expect(outcome.pauses.count == outcome.sent - 1)
      #expect(outcome.status == (attempts < 2 ? nil : attempts == 2 ? 500 : 503))
    }
  }

  private struct Broken: Error {}
}
