import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A generated client") struct MiniClientTests {
  @Test("sends the documented request")
  func request() async throws {
    let recorder = RequestRecorder()
    let client = MiniClient(apiKey: "YOUR_API_KEY", transport: recorder)
    _ = try? await client.batches.logs("f6ef9224-0ec3", take: 5, direction: .asc)
    let sent = try #require(recorder.requests.first)
    #expect(
      sent.line
        == "GET https://api.mini.example/v2/batches/f6ef9224-0ec3/logs?take=5&direction=asc"
    )
    #expect(sent.headers["authorization"] == "YOUR_API_KEY")
    #expect(sent.headers["x-workspace-id"] == "w1")
    #expect(sent.headers["accept"] == "application/json")
    #expect(sent.body == nil)
  }

  @Test("decodes and re-encodes the documented example without loss")
  func example() throws {
    let fixture = try Fixture("get-batch-logs.json", in: .module)
    let response = try fixture.decoded(by: GetBatchLogs.self)
    #expect(try fixture.differences(from: response) == [])
    #expect(try fixture.isSame(as: response))
    #expect(response.data[0].$results == .value([Outcome(ok: true)]))
    #expect(response.data[0].parent?.$results == .null)
    #expect(response.data[1].$results == .absent)
    #expect(response.data[1].payload == .unrecognized(["anything": [1, 2.5, nil]]))
  }

  @Test("decodes a documented failure")
  func failure() async throws {
    let fixture = try Fixture("failure-unauthorized.json", in: .module)
    let client = MiniClient(
      apiKey: "YOUR_API_KEY",
      transport: CannedTransport(status: 401, body: fixture.data)
    )
    let error = await #expect(throws: APIError.self) { try await client.batches.logs("x") }
    #expect(error?.status == 401)
    guard case .errorEnvelope(let envelope) = error?.miniFailure else {
      Issue.record("\(String(describing: error?.failure)) is not the documented failure")
      return
    }
    #expect(envelope.errors.map(\.error) == ["AUTH_FAILURE"])
  }
}
