// Made by docwright from kitchen-sink/nasty-properties.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import KitchenSinkAPI
import Testing

@Suite("string.properties")
struct NastyPropertiesTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("nasty-properties.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.string.properties()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/names/properties"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("nasty-properties.json", in: .module)
    let response = try fixture.decoded(by: NastyProperties.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
