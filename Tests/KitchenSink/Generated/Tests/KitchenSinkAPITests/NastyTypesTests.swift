// Made by docwright from kitchen-sink/nasty-types.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("task.string.self")
struct NastyTypesTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("nasty-types.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.task.string.selfCall(
      Client(
        transport: "t",
        server: "s",
        failure: KitchenSinkKitchenSinkError(notTheSame: "at all"),
        codable: KitchenSinkCodable(codable: true),
        int: 1
      )
    )
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/names/types"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("nasty-types.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("nasty-types.json", in: .module)
    let response = try fixture.decoded(by: NastyTypes.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented failure is told (an error)")
  func failureAnError() async throws {
    let fixture = try Fixture("nasty-types.an-error.json", in: .module)
    let transport = CannedTransport(status: 400, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.task.string.selfCall(Client(transport: "t", server: "s"))
    }
    #expect(error?.status == 400)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
