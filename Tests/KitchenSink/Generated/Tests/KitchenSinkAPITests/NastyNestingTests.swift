// Made by docwright from kitchen-sink/nasty-nesting.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import KitchenSinkAPI
import Testing

@Suite("task.string.nest")
struct NastyNestingTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("nasty-nesting.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.task.string.nest()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/names/nesting"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (nothing to tell)")
  func requestNothingToTell() async throws {
    let answer = try Fixture("nasty-nesting.nothing-to-tell.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.task.string.nest()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/names/nesting"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("nasty-nesting.json", in: .module)
    let response = try fixture.decoded(by: NastyNesting.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (nothing to tell)")
  func responseNothingToTell() throws {
    let fixture = try Fixture("nasty-nesting.nothing-to-tell.json", in: .module)
    let response = try fixture.decoded(by: NastyNesting.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
