import BlandAPI
import ClientRuntimeAsyncHTTPClient
import ClientRuntimeLogging
import ClientTesting
import Foundation
import Testing
import TrilletAPI

// The README's samples, so that they compile.

func callSite(key: String) async throws {
  let bland = BlandClient(apiKey: key)

  let batch = try await bland.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273")
  print(batch.createdAt, batch.basePrompt?.task ?? "")

  for try await entry in bland.batches.logs(batch.id, direction: .asc).all {
    switch entry.payload {
    case .complete(let totals): print(totals.callsFailed, "of", totals.callsTotal, "calls failed")
    case .lifecycle(let change): print(change.message)
    case .unrecognized(let json): print(json)
    }
  }
}

func waiting(key: String, workspace: String) async throws {
  let trillet = TrilletClient(apiKey: key, workspaceID: workspace)
  let final = try await trillet.batchCalls.waitUntilComplete("batch_7891", timeout: .seconds(600))
  print(final.isComplete)
}

func options(bland: BlandClient, id: String) async throws {
  let patient = bland.with { $0.timeouts.total = .seconds(600) }
  let answer = try await patient.with { $0.retry = .never }.answer(to: GetBatch(batchID: id))
  print(answer.status, answer.value.data.createdAt)
}

func failures(bland: BlandClient, id: String) async throws {
  do {
    _ = try await bland.batches.get(id)
  } catch let error as APIError where error.status == 429 {
    if case .rateLimit(let limit)? = error.blandFailure { print(limit.message) }
  }
}

func mock(key: String) async throws {
  let address = ProcessInfo.processInfo.environment["DOCWRIGHT_MOCK"] ?? ""
  let server = Server(address) ?? BlandClient.defaultServer
  let client = BlandClient(apiKey: key, server: server)
  print(try await client.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273").createdAt)
}

func production(key: String, id: String, file: URL) async throws {
  let bland = BlandClient(
    apiKey: key,
    transport: AsyncHTTPClientTransport(),
    middleware: [Retries(), LoggingMiddleware()]  // after Retries it sees every attempt
  )
  let download = try await bland.streamedAnswer(to: GetBatch(batchID: id))
  try await download.value.write(to: file)
}

@Test("The README's test passes")
func virtualTime() async throws {
  let time = VirtualTime()
  var options = CallOptions()
  options.timing = time.timing
  let empty = CannedAnswer(body: Data(#"{"data":[],"errors":null}"#.utf8))
  let transport = CannedTransport(CannedAnswer(status: 503), empty)
  let client = BlandClient(apiKey: "key", transport: transport, options: options)
  #expect(try await client.batches.logs("b1") == [])
  #expect(time.pauses == [.milliseconds(500)])
}
