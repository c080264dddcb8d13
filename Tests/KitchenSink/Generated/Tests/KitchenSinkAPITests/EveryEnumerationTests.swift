// Made by docwright from kitchen-sink/every-enumeration.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("enumerations.echo")
struct EveryEnumerationTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("every-enumeration.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.enumerations.echo(
      .hearts,
      sort: .desc,
      weekday: .noneAtAll,
      weekdays: [.value0, .value6],
      awkward: [.empty, .aB, .value, .twoLines],
      pageSize: .value50
    )
    let sent = try #require(recorder.requests.first)
    let line =
      "GET https://api.example.com/base/enumerations/hearts?sort=desc&weekday=-"
      + "1&weekdays=0,6&awkward=&awkward=a-b&awkward=%2A&awkward=two%0Alines&page"
      + "_size=50"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (no filters)")
  func requestNoFilters() async throws {
    let answer = try Fixture("every-enumeration.no-filters.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.enumerations.echo(.clubs)
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/enumerations/clubs"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("every-enumeration.json", in: .module)
    let response = try fixture.decoded(by: EveryEnumeration.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (no filters)")
  func responseNoFilters() throws {
    let fixture = try Fixture("every-enumeration.no-filters.json", in: .module)
    let response = try fixture.decoded(by: EveryEnumeration.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
