// Made by docwright from kitchen-sink/list-orders.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("orders.list")
struct ListOrdersTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("list-orders.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      accessToken: "$TOKEN",
      tenant: "acme",
      transport: recorder
    )
    _ = try await kitchenSink.orders.list(offset: 20, limit: 1, status: [.placed, .sent])
    let sent = try #require(recorder.requests.first)
    let line =
      "GET https://api.example.com/base/orders?offset=20&limit=1&status=placed&"
      + "status=sent"
    #expect(sent.line == line)
    #expect(sent.headers["authorization"] == "Bearer $TOKEN")
    #expect(sent.headers["x-tenant"] == "acme")
  }

  @Test("The request is the documented one (none)")
  func requestNone() async throws {
    let answer = try Fixture("list-orders.none.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.orders.list()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/orders"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("list-orders.json", in: .module)
    let response = try fixture.decoded(by: ListOrders.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (none)")
  func responseNone() throws {
    let fixture = try Fixture("list-orders.none.json", in: .module)
    let response = try fixture.decoded(by: ListOrders.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("list-orders.json", in: .module)
    let first = try CannedAnswer(body: page.with(2, at: "meta", "total").data)
    let last = try CannedAnswer(body: page.with(2, at: "meta", "total").data)
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let items = try await kitchenSink.orders.list(
      limit: 1,
      status: [.placed, .sent]
    ).all.collected()
    let shown = try page.decoded(by: ListOrders.self).data
    #expect(items == shown + shown)
    #expect(recorder.requests.count == 2)
    let line =
      "GET https://api.example.com/base/orders?offset=1&limit=1&status=placed&s"
      + "tatus=sent"
    #expect(recorder.requests.last?.line == line)
  }
}
