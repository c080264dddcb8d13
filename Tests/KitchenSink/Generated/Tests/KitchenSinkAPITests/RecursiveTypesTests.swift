// Made by docwright from kitchen-sink/recursive-types.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("trees.graft")
struct RecursiveTypesTests {
  @Test("The request is the documented one (deep)")
  func requestDeep() async throws {
    let answer = try Fixture("recursive-types.deep.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("recursive-types.deep.request.json", in: .module)
    let body = try given.decoded(as: Folder.self)
    _ = try await kitchenSink.trees.graft(body)
    let sent = try #require(recorder.requests.first)
    let line = "PUT https://api.example.com/base/trees"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("recursive-types.deep.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (shallow)")
  func requestShallow() async throws {
    let answer = try Fixture("recursive-types.shallow.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.trees.graft(
      Folder(name: "leaf", twin: nil, children: [], byName: [:])
    )
    let sent = try #require(recorder.requests.first)
    let line = "PUT https://api.example.com/base/trees"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("recursive-types.shallow.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (deep)")
  func responseDeep() throws {
    let fixture = try Fixture("recursive-types.deep.json", in: .module)
    let response = try fixture.decoded(by: RecursiveTypes.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (shallow)")
  func responseShallow() throws {
    let fixture = try Fixture("recursive-types.shallow.json", in: .module)
    let response = try fixture.decoded(by: RecursiveTypes.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
