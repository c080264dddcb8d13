// Made by docwright from the descriptions in llamacloud: edit those, not this.

import LlamaCloudAPI

// The samples of the documentation, so that they are compiled. Nothing runs them.

func sampleClient(_ apiKey: String) async throws {
  let llamaCloud = LlamaCloudClient(apiKey: apiKey)
  _ = llamaCloud
}

func sampleClient2(_ session: String) async throws {
  let llamaCloud = LlamaCloudClient(session: session)
  _ = llamaCloud
}

func sampleSettings(_ llamaCloud: LlamaCloudClient) async throws {
  let patient = llamaCloud.with { $0.timeouts.total = .seconds(600) }
  _ = patient
}

func sampleSettings2(_ llamaCloud: LlamaCloudClient) async throws {
  let impatient = llamaCloud.with { $0.retry = .never }
  _ = impatient
}

func sampleCredential(
  _ llamaCloud: LlamaCloudClient,
  _ currentToken: @escaping @Sendable () async throws -> String
) async throws {
  let lasting = llamaCloud.authenticated { .bearer(try await currentToken()) }
  _ = lasting
}

func sampleRequest(_ llamaCloud: LlamaCloudClient) async throws {
  let answer = try await llamaCloud.answer(to: GetBatch(batchID: "$BATCH_ID"))
  print(answer.status)
}

func sampleFailure(_ llamaCloud: LlamaCloudClient) async throws {
  do {
    _ = try await llamaCloud.batches.get("$BATCH_ID")
  } catch let error as APIError {
    print(error.summary)
  }
}

func sampleGetBatch(_ llamaCloud: LlamaCloudClient) async throws {
  let batch = try await llamaCloud.batches.get("$BATCH_ID")
  _ = batch
}

func sampleGetBatchWaiting(_ llamaCloud: LlamaCloudClient) async throws {
  let batch = try await llamaCloud.batches.waitUntilComplete(
    "$BATCH_ID",
    timeout: .seconds(600)
  )
  _ = batch
}
