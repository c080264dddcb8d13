import ClientRuntime
import Foundation
import KitchenSinkAPI
import Testing

@Suite("Sensitive values")
struct RedactionTests {
  private static let secrets = ["4111111111111111", "cvc-123", "Ada Lovelace", "token-of-mine"]

  private static let order = CreateOrder(
    product: UUID(),
    quantity: 7_654_321,
    address: CreateOrder.Body.Address(lines: ["1 Main Street"]),
    card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "cvc-123")
  )

  private static let unknown = JSONValue.object(["name": "Ada Lovelace", "cvc": ["cvc-123"]])

  /// By what they are.
  private static func values(on day: CalendarDate) -> [String: any Sendable] {
    [
      "request": order,
      "body": order.body,
      "all sensitive": order.body.card,
      "in a list": [order.body],
      "in a dictionary": ["body": order.body],
      "optional": [CreateOrder.Body?.some(order.body)],
      "answer": User(
        id: UUID(),
        name: "Ada Lovelace",
        joined: day
      ),
      "failure that isn't described": KitchenSinkFailure.unrecognized(unknown),
      "variant that isn't described": Message.Tool.unrecognized(unknown),
      "variant within a variant": [Message.tool(.search(Message.Tool.Search(query: "cvc-123")))],
      "in place": ListVisits(range: Period(from: day), who: "Ada Lovelace"),
      "multipart": NewRecording(
        audio: FilePart(filename: "a.wav", mediaType: "audio/wav", data: Data()),
        title: "a",
        key: Data("token-of-mine".utf8)
      ),
      "parameter": EveryParameter(
        storeID: UUID(),
        row: 1,
        column: .left,
        day: day,
        must: [],
        name: "n",
        xAttempt: 1,
        token: "token-of-mine",
        xReason: "token-of-mine"
      ),
    ]
  }

  @Test("Whichever way a value is shown, nothing sensitive is seen")
  func hidden() throws {
    for (name, value) in Self.values(on: try Coding.date.decode("2025-05-08")) {
      for text in Self.ways(of: value) {
        #expect(text.contains("•••"), "\(name)")
        for secret in Self.secrets { #expect(!text.contains(secret), "\(name): \(text)") }
      }
    }
  }

  @Test("What isn't sensitive is shown, in the request and in its body")
  func shown() {
    for text in Self.ways(of: Self.order) {
      #expect(text.contains("1 Main Street"))
      #expect(text.contains("7654321"))
    }
  }

  @Test("A union shows which case it is, and what the documented ones hold")
  func unions() throws {
    let failure = KitchenSinkFailure.throttled(
      Throttled(message: "Slowly", limit: Throttled.Limit(calls: 60, resetsIn: .seconds(1)))
    )
    for text in Self.ways(of: failure) {
      #expect(text.contains("throttled"))
      #expect(text.contains("Slowly"))
    }
    for text in Self.ways(of: KitchenSinkFailure.unrecognized(Self.unknown)) {
      #expect(text.contains("unrecognized"))
    }
  }

  /// All that Swift offers to look at a value.
  private static func ways(of value: Any) -> [String] {
    var (dumped, printed, debugPrinted) = ("", "", "")
    dump(value, to: &dumped)
    print(value, to: &printed)
    debugPrint(value, to: &debugPrinted)
    return [dumped, printed, debugPrinted, "\(value)", String(reflecting: value)]
  }
}
