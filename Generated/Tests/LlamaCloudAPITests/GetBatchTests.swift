// Made by docwright from llamacloud/get-batch.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import LlamaCloudAPI
import Testing

@Suite("batches.get")
struct GetBatchTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-batch.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let llamaCloud = LlamaCloudClient(apiKey: "$LLAMA_CLOUD_API_KEY", transport: recorder)
    _ = try await llamaCloud.batches.get("$BATCH_ID")
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.cloud.llamaindex.ai/api/v2/batches/$BATCH_ID"
    #expect(sent.line == line)
    #expect(sent.headers["authorization"] == "Bearer $LLAMA_CLOUD_API_KEY")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("get-batch.json", in: .module)
    let response = try fixture.decoded(by: GetBatch.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("It is asked until it is done, at growing intervals")
  func waitUntilComplete() async throws {
    let answer = try Fixture("get-batch.json", in: .module)
    let pending = try CannedAnswer(body: answer.with("PENDING", at: "status").data)
    let done = try CannedAnswer(body: answer.with("COMPLETED", at: "status").data)
    let time = VirtualTime()
    let transport = CannedTransport(pending, pending, done)
    let llamaCloud = LlamaCloudClient(apiKey: "$LLAMA_CLOUD_API_KEY", transport: transport)
      .with { $0.timing = time.timing }
    _ = try await llamaCloud.batches.waitUntilComplete("$BATCH_ID")
    #expect(time.pauses == [.seconds(1), .milliseconds(1500)])
  }

  @Test("A bad end is an error that has the last answer")
  func waitUntilCompleteFailing() async throws {
    let answer = try Fixture("get-batch.json", in: .module)
    let failed = try CannedAnswer(body: answer.with("FAILED", at: "status").data)
    let time = VirtualTime()
    let transport = CannedTransport(failed)
    let llamaCloud = LlamaCloudClient(apiKey: "$LLAMA_CLOUD_API_KEY", transport: transport)
      .with { $0.timing = time.timing }
    let error = await #expect(throws: APIError.self) {
      try await llamaCloud.batches.waitUntilComplete("$BATCH_ID")
    }
    let state: String? = if case .ended(let state)? = error?.reason { state } else { nil }
    #expect(state == "FAILED")
    #expect(error?.answer is GetBatch.Response)
  }
}
