// Made by docwright from kitchen-sink/get-job.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("task.get")
struct GetJobTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-job.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.task.get("j-1")
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/jobs/j-1"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (waiting)")
  func requestWaiting() async throws {
    let answer = try Fixture("get-job.waiting.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.task.get("j-2")
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/jobs/j-2"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("get-job.json", in: .module)
    let response = try fixture.decoded(by: GetJob.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (waiting)")
  func responseWaiting() throws {
    let fixture = try Fixture("get-job.waiting.json", in: .module)
    let response = try fixture.decoded(by: GetJob.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("It is asked until it is done, at growing intervals")
  func waitUntilDone() async throws {
    let answer = try Fixture("get-job.json", in: .module)
    let pending = try CannedAnswer(body: answer.with("waiting", at: "status").data)
    let done = try CannedAnswer(body: answer.with("done", at: "status").data)
    let time = VirtualTime()
    let transport = CannedTransport(pending, pending, done)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.timing = time.timing }
    _ = try await kitchenSink.task.waitUntilDone("j-1")
    #expect(time.pauses == [.milliseconds(500), .milliseconds(750)])
  }

  @Test("A bad end is an error that has the last answer")
  func waitUntilDoneFailing() async throws {
    let answer = try Fixture("get-job.json", in: .module)
    let failed = try CannedAnswer(body: answer.with("failed", at: "status").data)
    let time = VirtualTime()
    let transport = CannedTransport(failed)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.timing = time.timing }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.task.waitUntilDone("j-1")
    }
    let state: String? = if case .ended(let state)? = error?.reason { state } else { nil }
    #expect(state == "failed")
    #expect(error?.answer is GetJob.Response)
  }

  @Test("The documented failure is told (no such job)")
  func failureNoSuchJob() async throws {
    let fixture = try Fixture("get-job.no-such-job.json", in: .module)
    let transport = CannedTransport(status: 404, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.task.get("j-0")
    }
    #expect(error?.status == 404)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
