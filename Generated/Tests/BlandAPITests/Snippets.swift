// Made by docwright from the descriptions in bland: edit those, not this.

import BlandAPI

// The samples of the documentation, so that they are compiled. Nothing runs them.

func sampleClient(_ apiKey: String) async throws {
  let bland = BlandClient(apiKey: apiKey)
  _ = bland
}

func sampleSettings(_ bland: BlandClient) async throws {
  let patient = bland.with { $0.timeouts.total = .seconds(600) }
  _ = patient
}

func sampleSettings2(_ bland: BlandClient) async throws {
  let impatient = bland.with { $0.retry = .never }
  _ = impatient
}

func sampleCredential(
  _ bland: BlandClient,
  _ currentToken: @escaping @Sendable () async throws -> String
) async throws {
  let lasting = bland.authenticated { .header("authorization", try await currentToken()) }
  _ = lasting
}

func sampleRequest(_ bland: BlandClient) async throws {
  let answer = try await bland.answer(
    to: GetBatch(batchID: "a9a033b7-44d8-40c6-aaec-42cd43106273")
  )
  print(answer.status)
}

func sampleFailure(_ bland: BlandClient) async throws {
  do {
    _ = try await bland.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273")
  } catch let error as APIError {
    print(error.summary)
    if let failure = error.blandFailure { print(failure) }
  }
}

func sampleGetBatch(_ bland: BlandClient) async throws {
  let batch = try await bland.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273")
  _ = batch
}

func sampleGetBatchLogs(_ bland: BlandClient) async throws {
  let logEntries = try await bland.batches.logs(
    "f6ef9224-0ec3-43e4-98a1-bb2a8765d110"
  )
  _ = logEntries
}

func sampleGetBatchLogsItems(_ bland: BlandClient) async throws {
  for try await logEntry in bland.batches.logs(
    "f6ef9224-0ec3-43e4-98a1-bb2a8765d110"
  ).all {
    print(logEntry)
  }
}

func sampleGetBatchLogsPages(_ bland: BlandClient) async throws {
  for try await page in bland.batches.logs(
    "f6ef9224-0ec3-43e4-98a1-bb2a8765d110"
  ).pages {
    print(page.items.count, page.head.status)
  }
}

func sampleGetToolLogs(_ bland: BlandClient) async throws {
  let answer = try await bland.tools.logs()
  _ = answer
}

func sampleGetToolLogsItems(_ bland: BlandClient) async throws {
  for try await toolLogEntry in bland.tools.logs().all {
    print(toolLogEntry)
  }
}

func sampleGetToolLogsPages(_ bland: BlandClient) async throws {
  for try await page in bland.tools.logs().pages {
    print(page.items.count, page.head.status)
  }
}
