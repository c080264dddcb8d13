// Made by docwright from kitchen-sink/replace-labels.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("string.replaceLabels")
struct ReplaceLabelsTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("replace-labels.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.string.replaceLabels(
      [
        ReplaceLabels.BodyItem(
          label: "old",
          since: try Coding.timestamp.decode("2025-05-08T19:28:42Z")
        ),
        ReplaceLabels.BodyItem(label: "new"),
      ]
    )
    let sent = try #require(recorder.requests.first)
    let line = "PUT https://api.example.com/base/labels"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("replace-labels.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (none)")
  func requestNone() async throws {
    let answer = try Fixture("replace-labels.none.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.string.replaceLabels([])
    let sent = try #require(recorder.requests.first)
    let line = "PUT https://api.example.com/base/labels"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("replace-labels.none.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("replace-labels.json", in: .module)
    let response = try fixture.decoded(by: ReplaceLabels.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (none)")
  func responseNone() throws {
    let fixture = try Fixture("replace-labels.none.json", in: .module)
    let response = try fixture.decoded(by: ReplaceLabels.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
