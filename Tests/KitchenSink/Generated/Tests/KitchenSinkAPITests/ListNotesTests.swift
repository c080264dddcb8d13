// Made by docwright from kitchen-sink/list-notes.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import KitchenSinkAPI
import Testing

@Suite("notes.list")
struct ListNotesTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("list-notes.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.notes.list()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/notes"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("list-notes.json", in: .module)
    let response = try fixture.decoded(by: ListNotes.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("list-notes.json", in: .module)
    let next = "https://api.example.com/base/notes?page=2"
    let first = CannedAnswer(page: page.data, next: next)
    let last = CannedAnswer(body: page.data)
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let items = try await kitchenSink.notes.list().all.collected()
    let shown = try page.decoded(by: ListNotes.self).notes
    #expect(items == shown + shown)
    #expect(recorder.requests.count == 2)
    let line = "GET \(next)"
    #expect(recorder.requests.last?.line == line)
  }
}
