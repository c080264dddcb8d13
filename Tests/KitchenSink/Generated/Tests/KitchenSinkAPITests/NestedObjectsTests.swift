// Made by docwright from kitchen-sink/nested-objects.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("houses.plan")
struct NestedObjectsTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("nested-objects.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.houses.plan("h-1")
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/houses/h-1/plan"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("nested-objects.json", in: .module)
    let response = try fixture.decoded(by: NestedObjects.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented failure is told (no such house)")
  func failureNoSuchHouse() async throws {
    let fixture = try Fixture("nested-objects.no-such-house.json", in: .module)
    let transport = CannedTransport(status: 404, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.houses.plan("h-0")
    }
    #expect(error?.status == 404)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
