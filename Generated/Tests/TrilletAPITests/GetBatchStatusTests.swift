// Made by docwright from trillet/get-batch-status.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import Testing
import TrilletAPI

@Suite("batchCalls.get")
struct GetBatchStatusTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-batch-status.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let trillet = TrilletClient(
      apiKey: "YOUR_API_KEY",
      workspaceID: "YOUR_WORKSPACE_ID",
      transport: recorder
    )
    _ = try await trillet.batchCalls.get("batch_7891011121314")
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.trillet.ai/v1/api/batch-calls/batch_7891011121314"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-workspace-id"] == "YOUR_WORKSPACE_ID")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("get-batch-status.json", in: .module)
    let response = try fixture.decoded(by: GetBatchStatus.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("It is asked until it is done, at growing intervals")
  func waitUntilComplete() async throws {
    let answer = try Fixture("get-batch-status.json", in: .module)
    let pending = try CannedAnswer(body: answer.with("queued", at: "status").data)
    let done = try CannedAnswer(body: answer.with("completed", at: "status").data)
    let time = VirtualTime()
    let transport = CannedTransport(pending, pending, done)
    let trillet = TrilletClient(
      apiKey: "YOUR_API_KEY",
      workspaceID: "YOUR_WORKSPACE_ID",
      transport: transport
    )
    .with { $0.timing = time.timing }
    _ = try await trillet.batchCalls.waitUntilComplete("batch_7891011121314")
    #expect(time.pauses == [.seconds(2), .seconds(3)])
  }

  @Test("A bad end is an error that has the last answer")
  func waitUntilCompleteFailing() async throws {
    let answer = try Fixture("get-batch-status.json", in: .module)
    let failed = try CannedAnswer(body: answer.with("cancelled", at: "status").data)
    let time = VirtualTime()
    let transport = CannedTransport(failed)
    let trillet = TrilletClient(
      apiKey: "YOUR_API_KEY",
      workspaceID: "YOUR_WORKSPACE_ID",
      transport: transport
    )
    .with { $0.timing = time.timing }
    let error = await #expect(throws: APIError.self) {
      try await trillet.batchCalls.waitUntilComplete("batch_7891011121314")
    }
    let state: String? = if case .ended(let state)? = error?.reason { state } else { nil }
    #expect(state == "cancelled")
    #expect(error?.answer is GetBatchStatus.Response)
  }

  @Test("The documented failure is told (no such batch)")
  func failureNoSuchBatch() async throws {
    let fixture = try Fixture("get-batch-status.no-such-batch.json", in: .module)
    let transport = CannedTransport(status: 404, body: fixture.data)
    let trillet = TrilletClient(
      apiKey: "YOUR_API_KEY",
      workspaceID: "YOUR_WORKSPACE_ID",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await trillet.batchCalls.get("batch_0")
    }
    #expect(error?.status == 404)
    let failure = try #require(error?.trilletFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (trouble at their end)")
  func failureTroubleAtTheirEnd() async throws {
    let fixture = try Fixture("get-batch-status.trouble-at-their-end.json", in: .module)
    let transport = CannedTransport(status: 500, body: fixture.data)
    let trillet = TrilletClient(
      apiKey: "YOUR_API_KEY",
      workspaceID: "YOUR_WORKSPACE_ID",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await trillet.batchCalls.get("batch_7891011121314")
    }
    #expect(error?.status == 500)
    let failure = try #require(error?.trilletFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (wrong key)")
  func failureWrongKey() async throws {
    let fixture = try Fixture("get-batch-status.wrong-key.json", in: .module)
    let transport = CannedTransport(status: 401, body: fixture.data)
    let trillet = TrilletClient(
      apiKey: "YOUR_API_KEY",
      workspaceID: "YOUR_WORKSPACE_ID",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await trillet.batchCalls.get("batch_7891011121314")
    }
    #expect(error?.status == 401)
    let failure = try #require(error?.trilletFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (too many requests)")
  func failureTooManyRequests() async throws {
    let fixture = try Fixture("get-batch-status.too-many-requests.json", in: .module)
    let transport = CannedTransport(status: 429, body: fixture.data)
    let trillet = TrilletClient(
      apiKey: "YOUR_API_KEY",
      workspaceID: "YOUR_WORKSPACE_ID",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await trillet.batchCalls.get("batch_7891011121314")
    }
    #expect(error?.status == 429)
    let failure = try #require(error?.trilletFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
