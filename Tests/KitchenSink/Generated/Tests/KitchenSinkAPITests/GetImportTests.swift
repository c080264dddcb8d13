// Made by docwright from kitchen-sink/get-import.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("exports.getImport")
struct GetImportTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-import.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("get-import.request.json", in: .module)
    let body = try given.decoded(as: GetImport.Body.self)
    _ = try await kitchenSink.exports.getImport("i-1", what: body.what)
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/imports/i-1"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("get-import.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("get-import.json", in: .module)
    let response = try fixture.decoded(by: GetImport.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("It is asked until it is done, at growing intervals")
  func waitUntilReady() async throws {
    let answer = try Fixture("get-import.json", in: .module)
    let pending = try CannedAnswer(body: answer.with(1, at: "code").data)
    let done = try CannedAnswer(body: answer.with(2, at: "code").data)
    let time = VirtualTime()
    let transport = CannedTransport(pending, pending, done)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.timing = time.timing }
    let given = try Fixture("get-import.request.json", in: .module)
    let body = try given.decoded(as: GetImport.Body.self)
    _ = try await kitchenSink.exports.waitUntilGetImportReady("i-1", what: body.what)
    #expect(time.pauses == [.microseconds(1500), .microseconds(2250)])
  }

  @Test("A bad end is an error that has the last answer")
  func waitUntilReadyFailing() async throws {
    let answer = try Fixture("get-import.json", in: .module)
    let failed = try CannedAnswer(body: answer.with(3, at: "code").data)
    let time = VirtualTime()
    let transport = CannedTransport(failed)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.timing = time.timing }
    let given = try Fixture("get-import.request.json", in: .module)
    let body = try given.decoded(as: GetImport.Body.self)
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.exports.waitUntilGetImportReady("i-1", what: body.what)
    }
    let state: String? = if case .ended(let state)? = error?.reason { state } else { nil }
    #expect(state == "3")
    #expect(error?.answer is GetImport.Response)
  }

  @Test("The documented failure is told (someone else)")
  func failureSomeoneElse() async throws {
    let transport = CannedTransport(status: 420)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let given = try Fixture("get-import.someone-else.request.json", in: .module)
    let body = try given.decoded(as: GetImport.Body.self)
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.exports.getImport("i-1", what: body.what)
    }
    #expect(error?.status == 420)
  }

  @Test("The documented failure is told (busy)")
  func failureBusy() async throws {
    let fixture = try Fixture("get-import.busy.json", in: .module)
    let transport = CannedTransport(status: 500, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let given = try Fixture("get-import.busy.request.json", in: .module)
    let body = try given.decoded(as: GetImport.Body.self)
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.exports.getImport("i-1", what: body.what)
    }
    #expect(error?.status == 500)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
