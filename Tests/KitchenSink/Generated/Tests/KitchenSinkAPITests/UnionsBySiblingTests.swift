// Made by docwright from kitchen-sink/unions-by-sibling.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import KitchenSinkAPI
import Testing

@Suite("unions.siblings")
struct UnionsBySiblingTests {
  @Test("The request is the documented one (every variant)")
  func requestEveryVariant() async throws {
    let answer = try Fixture("unions-by-sibling.every-variant.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.unions.siblings()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/unions/siblings"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (nothing yet)")
  func requestNothingYet() async throws {
    let answer = try Fixture("unions-by-sibling.nothing-yet.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.unions.siblings()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/unions/siblings"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss (every variant)")
  func responseEveryVariant() throws {
    let fixture = try Fixture("unions-by-sibling.every-variant.json", in: .module)
    let response = try fixture.decoded(by: UnionsBySibling.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (nothing yet)")
  func responseNothingYet() throws {
    let fixture = try Fixture("unions-by-sibling.nothing-yet.json", in: .module)
    let response = try fixture.decoded(by: UnionsBySibling.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
