// Made by docwright from kitchen-sink/list-files.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("files.list")
struct ListFilesTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("list-files.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.files.list(9007199254740993, size: 1)
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/folders/9007199254740993/files?size=1"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (last page)")
  func requestLastPage() async throws {
    let answer = try Fixture("list-files.last-page.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.files.list(-1)
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/folders/-1/files"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("list-files.json", in: .module)
    let response = try fixture.decoded(by: ListFiles.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (last page)")
  func responseLastPage() throws {
    let fixture = try Fixture("list-files.last-page.json", in: .module)
    let response = try fixture.decoded(by: ListFiles.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("list-files.json", in: .module)
    let next = "https://api.example.com/base/folders/9007199254740993/files?size=1&page=2"
    let first = try CannedAnswer(body: page.with(.string(next), at: "links", "next").data)
    let last = try CannedAnswer(body: page.with(.null, at: "links", "next").data)
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let items = try await kitchenSink.files.list(9007199254740993, size: 1).all.collected()
    let shown = try page.decoded(by: ListFiles.self).files ?? []
    #expect(items == shown + shown)
    #expect(recorder.requests.count == 2)
    let line = "GET \(next)"
    #expect(recorder.requests.last?.line == line)
  }
}
