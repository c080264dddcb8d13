// Made by docwright from kitchen-sink/ping.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import KitchenSinkAPI
import Testing

@Suite("ping")
struct PingTests {
  @Test("The request is the documented one")
  func request() async throws {
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    try await kitchenSink.ping()
    let sent = try #require(recorder.requests.first)
    let line = "HEAD https://api.example.com/base/ping"
    #expect(sent.line == line)
  }
}
