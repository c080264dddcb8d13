import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("Call sites")
struct FlowTests {
  private static func shop(_ first: String, _ second: String? = nil) -> KitchenSinkClient {
    let answers = [first, second ?? first].map { CannedAnswer(body: Data($0.utf8)) }
    return KitchenSinkClient(
      apiKey: "k",
      tenant: "acme",
      transport: CannedTransport(answers[0], answers[1])
    )
  }

  private static let notes = #"{"notes": [{"text": "one"}, {"text": "two"}]}"#

  @Test("With `await` a method gives one page; without, it is all of them or page by page")
  func paging() async throws {
    let one: [Notes] = try await Self.shop(Self.notes).notes.list().notes
    #expect(one.map(\.text) == ["one", "two"])

    var texts: [String] = []
    for try await note in Self.shop(Self.notes).notes.list().all { texts.append(note.text) }
    #expect(texts == ["one", "two"])

    for try await page in Self.shop(Self.notes).notes.list().pages {
      #expect(page.items.count == 2)
      #expect(page.response.notes.count == 2)
      #expect(page.head.status == .ok)
    }
  }

  @Test("A method that can't wait for anything gives the pages")
  func synchronous() async throws {
    func call(_ shop: KitchenSinkClient) -> PagedCall<ListNotes> { shop.notes.list() }
    let count = try await call(Self.shop(Self.notes)).all.reduce(0) { count, _ in count + 1 }
    #expect(count == 2)
  }

  @Test("Waiting gives the part that the method gives")
  func waiting() async throws {
    let time = VirtualTime()
    let shop = Self.shop(#"{"data": {"ready": false}}"#, #"{"data": {"ready": true}}"#)
      .with { $0.timing = time.timing }
    let export = try await shop.exports.waitUntilReady(7, timeout: .seconds(60))
    #expect(export.ready)
    #expect(time.pauses == [.seconds(2)])
  }

  @Test("An operation says what may be done with it")
  func operations() {
    #expect(CreateOrder.operation.repetition == .withKey(header: "Idempotency-Key"))
    #expect(CreateOrder.operation.sensitiveFields == ["card", "cvc", "number"])
    #expect(ListVisits.operation.repetition == .safe)
    #expect(GetJob.operation.repetition == .byMethod)
    #expect(GetJob.operation.sensitiveFields == [])
  }
}

@Suite("Documented retries")
struct RetryAdviceTests {
  private static let minute = Throttled(
    message: "",
    limit: Throttled.Limit(calls: 60, resetsIn: .seconds(60))
  )

  @Test("A rule goes by the status, the shape and what the shape says")
  func general() {
    func advice(_ status: Int, _ failure: KitchenSinkFailure?) -> RetryAdvice {
      GetJob.retryAdvice(status: status, failure: failure)
    }
    let opening = Maintenance(until: Date(timeIntervalSince1970: 1_703_097_600))
    #expect(advice(429, .throttled(Self.minute)) == .after(.seconds(60)))
    #expect(advice(503, .maintenance(opening)) == .at(opening.until))
    #expect(advice(500, nil) == .never)
    #expect(advice(429, nil) == .byStatus)
    #expect(advice(503, .throttled(Self.minute)) == .byStatus)
  }

  @Test("An operation's own rules go first, and the general ones hold besides")
  func own() throws {
    func advice(_ status: Int, _ failure: KitchenSinkFailure?) -> RetryAdvice {
      CreateOrder.retryAdvice(status: status, failure: failure)
    }
    let date = Date(timeIntervalSince1970: 0)
    #expect(advice(402, .paymentProblem(.text("none"))) == .never)
    #expect(advice(425, .tooEarly(TooEarly(wait: 60, message: ""))) == .after(.seconds(60)))
    #expect(advice(409, .soldOut(SoldOut(expected: date))) == .at(date))
    #expect(advice(409, .soldOut(SoldOut(expected: nil))) == .again)
    #expect(advice(429, .throttled(Self.minute)) == .after(.seconds(60)))
  }

  @Test(
    "A number of seconds that nobody can wait says only that it may help",
    arguments: [
      (1.5, RetryAdvice.after(.milliseconds(1500))), (1e300, .again), (nil, .again),
    ] as [(Double?, RetryAdvice)]
  )
  func seconds(_ seconds: Double?, _ advice: RetryAdvice) {
    let busy = KitchenSinkFailure.busy(Busy(seconds: seconds, busy: true))
    #expect(GetImport.retryAdvice(status: 500, failure: busy) == advice)
    #expect(GetImport.retryAdvice(status: 420, failure: nil) == .again)
  }
}
