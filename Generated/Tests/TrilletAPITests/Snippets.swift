// Made by docwright from the descriptions in trillet: edit those, not this.

import TrilletAPI

// The samples of the documentation, so that they are compiled. Nothing runs them.

func sampleClient(_ apiKey: String, _ workspaceID: String) async throws {
  let trillet = TrilletClient(apiKey: apiKey, workspaceID: workspaceID)
  _ = trillet
}

func sampleSettings(_ trillet: TrilletClient) async throws {
  let patient = trillet.with { $0.timeouts.total = .seconds(600) }
  _ = patient
}

func sampleSettings2(_ trillet: TrilletClient) async throws {
  let impatient = trillet.with { $0.retry = .never }
  _ = impatient
}

func sampleCredential(
  _ trillet: TrilletClient,
  _ currentToken: @escaping @Sendable () async throws -> String
) async throws {
  let lasting = trillet.authenticated { .header("x-api-key", try await currentToken()) }
  _ = lasting
}

func sampleRequest(_ trillet: TrilletClient) async throws {
  let answer = try await trillet.answer(
    to: GetBatchStatus(batchID: "batch_7891011121314")
  )
  print(answer.status)
}

func sampleFailure(_ trillet: TrilletClient) async throws {
  do {
    _ = try await trillet.batchCalls.get("batch_7891011121314")
  } catch let error as APIError {
    print(error.summary)
    if let failure = error.trilletFailure { print(failure) }
  }
}

func sampleGetBatchStatus(_ trillet: TrilletClient) async throws {
  let batchCall = try await trillet.batchCalls.get("batch_7891011121314")
  _ = batchCall
}

func sampleGetBatchStatusWaiting(_ trillet: TrilletClient) async throws {
  let batchCall = try await trillet.batchCalls.waitUntilComplete(
    "batch_7891011121314",
    timeout: .seconds(600)
  )
  _ = batchCall
}
