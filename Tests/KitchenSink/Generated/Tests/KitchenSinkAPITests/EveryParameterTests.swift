// Made by docwright from kitchen-sink/every-parameter.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("stores.shelves.visits")
struct EveryParameterTests {
  @Test("The request is the documented one (no filters)")
  func requestNoFilters() async throws {
    let answer = try Fixture("every-parameter.no-filters.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.stores.shelves.visits(
      storeID: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
      row: 1,
      column: .right,
      day: try Coding.date.decode("2024-02-29"),
      must: [],
      name: "",
      xAttempt: 0
    )
    let sent = try #require(recorder.requests.first)
    let line =
      "GET https://api.example.com/base/stores/6398342c-d7de-4a11-ba86-3d86e574"
      + "6699/shelves/1-right/days/2024-02-29.json?name="
    #expect(sent.line == line)
    #expect(sent.headers["x-attempt"] == "0")
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss (every filter)")
  func responseEveryFilter() throws {
    let fixture = try Fixture("every-parameter.every-filter.json", in: .module)
    let response = try fixture.decoded(by: EveryParameter.self)
    let differences = try fixture.differences(from: response, as: .each(.timestamp))
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (no filters)")
  func responseNoFilters() throws {
    let fixture = try Fixture("every-parameter.no-filters.json", in: .module)
    let response = try fixture.decoded(by: EveryParameter.self)
    let differences = try fixture.differences(from: response, as: .each(.timestamp))
    #expect(differences == [])
  }
}
