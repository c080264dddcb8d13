// Made by docwright from bland/get-batch.yaml: edit that file, not this one.

import BlandAPI
import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("batches.get")
struct GetBatchTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-batch.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let bland = BlandClient(apiKey: "YOUR_API_KEY", transport: recorder)
    _ = try await bland.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273")
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.bland.ai/v2/batches/a9a033b7-44d8-40c6-aaec-42cd43106273"
    #expect(sent.line == line)
    #expect(sent.headers["authorization"] == "YOUR_API_KEY")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("get-batch.json", in: .module)
    let response = try fixture.decoded(by: GetBatch.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented failure is told (wrong key)")
  func failureWrongKey() async throws {
    let fixture = try Fixture("get-batch.wrong-key.json", in: .module)
    let transport = CannedTransport(status: 401, body: fixture.data)
    let bland = BlandClient(apiKey: "YOUR_API_KEY", transport: transport)
      .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await bland.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273")
    }
    #expect(error?.status == 401)
    let failure = try #require(error?.blandFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
