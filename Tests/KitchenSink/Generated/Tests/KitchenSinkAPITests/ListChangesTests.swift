// Made by docwright from kitchen-sink/list-changes.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("changes.list")
struct ListChangesTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("list-changes.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.changes.list(
      since: try Coding.timestamp.decode("2025-05-08T19:28:42Z")
    )
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/changes?since=2025-05-08T19%3A28%3A42Z"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (last page)")
  func requestLastPage() async throws {
    let answer = try Fixture("list-changes.last-page.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.changes.list(
      since: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
      after: "abc==",
      limit: 1
    )
    let sent = try #require(recorder.requests.first)
    let line =
      "GET https://api.example.com/base/changes?after=abc%3D%3D&limit=1&since=2"
      + "025-05-08T19%3A28%3A42Z"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("list-changes.json", in: .module)
    let response = try fixture.decoded(by: ListChanges.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (last page)")
  func responseLastPage() throws {
    let fixture = try Fixture("list-changes.last-page.json", in: .module)
    let response = try fixture.decoded(by: ListChanges.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("list-changes.json", in: .module)
    let first = try CannedAnswer(body: page.with("abc==", at: "meta", "next_cursor").data)
    let last = try CannedAnswer(body: page.with(.null, at: "meta", "next_cursor").data)
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let items = try await kitchenSink.changes.list(
      since: try Coding.timestamp.decode("2025-05-08T19:28:42Z")
    ).all.collected()
    let shown = try page.decoded(by: ListChanges.self).data.items
    #expect(items == shown + shown)
    #expect(recorder.requests.count == 2)
    let line =
      "GET https://api.example.com/base/changes?after=abc%3D%3D&since=2025-05-0"
      + "8T19%3A28%3A42Z"
    #expect(recorder.requests.last?.line == line)
  }
}
