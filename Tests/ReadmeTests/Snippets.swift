import BlandAPI

// The README's samples, so that they compile.

func callSite(key: String) async throws {
  let bland = BlandClient(apiKey: key)

  let batch = try await bland.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273")
  print(batch.createdAt, batch.basePrompt?.task ?? "")

  for entry in try await bland.batches.logs(batch.id, take: 20, direction: .asc) {
    switch entry.payload {
    case .complete(let totals): print(totals.callsFailed, "of", totals.callsTotal, "calls failed")
    case .lifecycle(let change): print(change.message)
    case .unrecognized(let json): print(json)
    }
  }
}

func failures(bland: BlandClient, id: String) async throws {
  do {
    _ = try await bland.batches.get(id)
  } catch let error as APIError where error.status == 429 {
    if case .rateLimit(let limit)? = error.blandFailure { print(limit.message) }
  }
}
