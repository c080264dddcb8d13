// Made by docwright from kitchen-sink/set-reminders.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("string.setReminders")
struct SetRemindersTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("set-reminders.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.string.setReminders(
      [try Coding.timestamp.decode("2025-05-08T19:28:42Z")]
    )
    let sent = try #require(recorder.requests.first)
    let line = "PUT https://api.example.com/base/reminders"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("set-reminders.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("set-reminders.json", in: .module)
    let response = try fixture.decoded(by: SetReminders.self)
    let differences = try fixture.differences(from: response, as: .values(.nullable(.timestamp)))
    #expect(differences == [])
  }
}
