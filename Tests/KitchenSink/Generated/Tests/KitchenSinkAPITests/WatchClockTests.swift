// Made by docwright from kitchen-sink/watch-clock.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import KitchenSinkAPI
import Testing

@Suite("clock.watch")
struct WatchClockTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("watch-clock.json", in: .module).events
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.clock.watch()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/clock"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented events arrive without loss")
  func events() async throws {
    let fixture = try Fixture("watch-clock.json", in: .module)
    let stream = try WatchClock.decode(fixture.events, from: HTTPResponse(status: .ok))
    let events = try await stream.reduce(into: []) { $0.append($1) }
    let differences = try fixture.differences(from: events, as: .each(.timestamp))
    #expect(differences == [])
  }
}
