// Made by docwright from kitchen-sink/cancel-order.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("orders.cancel")
struct CancelOrderTests {
  @Test("The request is the documented one")
  func request() async throws {
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 204))
    let kitchenSink = KitchenSinkClient(
      accessToken: "YOUR_ACCESS_TOKEN",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.send(CancelOrder(orderID: "o/1 ä?#%", ifMatch: "\"abc\""))
    let sent = try #require(recorder.requests.first)
    let line = "DELETE https://api.example.com/base/orders/o%2F1%20%C3%A4%3F%23%25"
    #expect(sent.line == line)
    #expect(sent.headers["if-match"] == "\"abc\"")
    #expect(sent.headers["authorization"] == "Bearer YOUR_ACCESS_TOKEN")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented failure is told (too late)")
  func failureTooLate() async throws {
    let fixture = try Fixture("cancel-order.too-late.json", in: .module)
    let transport = CannedTransport(status: 409, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      accessToken: "YOUR_ACCESS_TOKEN",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.send(CancelOrder(orderID: "o-1"))
    }
    #expect(error?.status == 409)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
