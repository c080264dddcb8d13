// Made by docwright from bland/get-batch-logs.yaml: edit that file, not this one.

import BlandAPI
import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("batches.logs")
struct GetBatchLogsTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-batch-logs.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let bland = BlandClient(apiKey: "YOUR_API_KEY", transport: recorder)
    _ = try await bland.batches.logs("f6ef9224-0ec3-43e4-98a1-bb2a8765d110")
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.bland.ai/v2/batches/f6ef9224-0ec3-43e4-98a1-bb2a8765d110/logs"
    #expect(sent.line == line)
    #expect(sent.headers["authorization"] == "YOUR_API_KEY")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("get-batch-logs.json", in: .module)
    let response = try fixture.decoded(by: GetBatchLogs.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("get-batch-logs.json", in: .module)
    let first = CannedAnswer(body: page.data)
    let last = try CannedAnswer(body: page.with([], at: "data").data)
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let bland = BlandClient(apiKey: "YOUR_API_KEY", transport: recorder)
    let items = try await bland.batches.logs(
      "f6ef9224-0ec3-43e4-98a1-bb2a8765d110"
    ).all.collected()
    let shown = try page.decoded(by: GetBatchLogs.self).data
    #expect(items == shown)
    #expect(recorder.requests.count == 2)
    let line =
      "GET https://api.bland.ai/v2/batches/f6ef9224-0ec3-43e4-98a1-bb2a8765d110"
      + "/logs?skip=2"
    #expect(recorder.requests.last?.line == line)
  }

  @Test("The documented failure is told (too many requests)")
  func failureTooManyRequests() async throws {
    let fixture = try Fixture("get-batch-logs.too-many-requests.json", in: .module)
    let transport = CannedTransport(status: 429, body: fixture.data)
    let bland = BlandClient(apiKey: "YOUR_API_KEY", transport: transport)
      .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await bland.batches.logs("f6ef9224-0ec3-43e4-98a1-bb2a8765d110")
    }
    #expect(error?.status == 429)
    let failure = try #require(error?.blandFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
