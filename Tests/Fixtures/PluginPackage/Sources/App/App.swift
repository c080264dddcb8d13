import ClientTesting
import Foundation

@main
struct App {
  static func main() async throws {
    let loaf = #"{"name":"Rye","baked":"2025-05-08T04:30:00Z"}"#
    let orders = #"{"orders":[{"loaf_id":"rye","count":2}]}"#
    let bakery = BakeryClient(
      apiKey: "key",
      transport: CannedTransport(answer(loaf), answer(orders))
    )
    print(try await bakery.loaves.get("rye").name)
    for order in try await bakery.orders.list() { print(order.count, "of", order.loafID) }
  }

  private static func answer(_ json: String) -> CannedAnswer {
    CannedAnswer(body: Data(json.utf8))
  }
}
