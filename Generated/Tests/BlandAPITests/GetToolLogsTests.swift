// Made by docwright from bland/get-tool-logs.yaml: edit that file, not this one.

import BlandAPI
import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("tools.logs")
struct GetToolLogsTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-tool-logs.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let bland = BlandClient(apiKey: "<authorization>", transport: recorder)
    _ = try await bland.tools.logs()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.bland.ai/v2/tools/logs"
    #expect(sent.line == line)
    #expect(sent.headers["authorization"] == "<authorization>")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("get-tool-logs.json", in: .module)
    let response = try fixture.decoded(by: GetToolLogs.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("get-tool-logs.json", in: .module)
    let first = try CannedAnswer(
      body: page.with(2, at: "totalLogs").with(2, at: "totalPages").data
    )
    let last = try CannedAnswer(
      body: page.with(2, at: "totalLogs").with(2, at: "totalPages").data
    )
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let bland = BlandClient(apiKey: "YOUR_API_KEY", transport: recorder)
    let items = try await bland.tools.logs().all.collected()
    let shown = try page.decoded(by: GetToolLogs.self).logs
    #expect(items == shown + shown)
    #expect(recorder.requests.count == 2)
    let line = "GET https://api.bland.ai/v2/tools/logs?page=2"
    #expect(recorder.requests.last?.line == line)
  }

  @Test("The documented failure is told (bad parameter)")
  func failureBadParameter() async throws {
    let fixture = try Fixture("get-tool-logs.bad-parameter.json", in: .module)
    let transport = CannedTransport(status: 400, body: fixture.data)
    let bland = BlandClient(apiKey: "YOUR_API_KEY", transport: transport)
      .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await bland.tools.logs()
    }
    #expect(error?.status == 400)
    let failure = try #require(error?.blandFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (refused for now)")
  func failureRefusedForNow() async throws {
    let fixture = try Fixture("get-tool-logs.refused-for-now.json", in: .module)
    let transport = CannedTransport(status: 429, body: fixture.data)
    let bland = BlandClient(apiKey: "YOUR_API_KEY", transport: transport)
      .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await bland.tools.logs()
    }
    #expect(error?.status == 429)
    let failure = try #require(error?.blandFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
