// Made by docwright from kitchen-sink/get-export.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("exports.get")
struct GetExportTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-export.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.exports.get(7, verbose: true)
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/exports/7?verbose=true"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (not yet)")
  func requestNotYet() async throws {
    let answer = try Fixture("get-export.not-yet.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.exports.get(8)
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/exports/8"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("get-export.json", in: .module)
    let response = try fixture.decoded(by: GetExport.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (not yet)")
  func responseNotYet() throws {
    let fixture = try Fixture("get-export.not-yet.json", in: .module)
    let response = try fixture.decoded(by: GetExport.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("It is asked until it is done, at growing intervals")
  func waitUntilReady() async throws {
    let answer = try Fixture("get-export.json", in: .module)
    let pending = try CannedAnswer(body: answer.with(false, at: "data", "ready").data)
    let done = try CannedAnswer(body: answer.with(true, at: "data", "ready").data)
    let time = VirtualTime()
    let transport = CannedTransport(pending, pending, done)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.timing = time.timing }
    _ = try await kitchenSink.exports.waitUntilReady(7, verbose: true)
    #expect(time.pauses == [.seconds(2), .seconds(2)])
  }
}
