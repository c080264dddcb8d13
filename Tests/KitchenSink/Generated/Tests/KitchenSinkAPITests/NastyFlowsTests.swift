// Made by docwright from kitchen-sink/nasty-flows.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("search")
struct NastyFlowsTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("nasty-flows.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.search()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/search"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("nasty-flows.json", in: .module)
    let response = try fixture.decoded(by: NastyFlows.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("nasty-flows.json", in: .module)
    let first = try CannedAnswer(body: page.with(2, at: "pages").data)
    let last = try CannedAnswer(body: page.with(2, at: "pages").data)
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let items = try await kitchenSink.pages(of: NastyFlows()).all.collected()
    let shown = try page.decoded(by: NastyFlows.self).all
    #expect(items == shown + shown)
    #expect(recorder.requests.count == 2)
    let line = "GET https://api.example.com/base/search?pages=2"
    #expect(recorder.requests.last?.line == line)
  }

  @Test("It is asked until it is done, at growing intervals")
  func waitUntilFound() async throws {
    let answer = try Fixture("nasty-flows.json", in: .module)
    let pending = try CannedAnswer(body: answer.with("unheard-of", at: "progress", "state").data)
    let done = try CannedAnswer(body: answer.with("found", at: "progress", "state").data)
    let time = VirtualTime()
    let transport = CannedTransport(pending, pending, done)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.timing = time.timing }
    _ = try await kitchenSink.waitUntilFound()
    #expect(time.pauses == [.milliseconds(250), .milliseconds(375)])
  }

  @Test("A bad end is an error that has the last answer")
  func waitUntilFoundFailing() async throws {
    let answer = try Fixture("nasty-flows.json", in: .module)
    let failed = try CannedAnswer(body: answer.with("lost", at: "progress", "state").data)
    let time = VirtualTime()
    let transport = CannedTransport(failed)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.timing = time.timing }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.waitUntilFound()
    }
    let state: String? = if case .ended(let state)? = error?.reason { state } else { nil }
    #expect(state == "lost")
    #expect(error?.answer is NastyFlows.Response)
  }
}
