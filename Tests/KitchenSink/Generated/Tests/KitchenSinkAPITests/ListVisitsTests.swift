// Made by docwright from kitchen-sink/list-visits.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("admin.visits.list")
struct ListVisitsTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("list-visits.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("list-visits.request.json", in: .module)
    let body = try given.decoded(as: ListVisits.Body.self)
    _ = try await kitchenSink.send(ListVisits(range: body.range, who: "Ada"))
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/admin/visits"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("list-visits.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (the last of them)")
  func requestTheLastOfThem() async throws {
    let answer = try Fixture("list-visits.the-last-of-them.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("list-visits.the-last-of-them.request.json", in: .module)
    let body = try given.decoded(as: ListVisits.Body.self)
    _ = try await kitchenSink.send(ListVisits(range: body.range, after: 7))
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/admin/visits?after=7"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("list-visits.the-last-of-them.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("list-visits.json", in: .module)
    let response = try fixture.decoded(by: ListVisits.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (the last of them)")
  func responseTheLastOfThem() throws {
    let fixture = try Fixture("list-visits.the-last-of-them.json", in: .module)
    let response = try fixture.decoded(by: ListVisits.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("list-visits.json", in: .module)
    let first = try CannedAnswer(body: page.with(7, at: "page", "last").data)
    let last = try CannedAnswer(body: page.with(nil, at: "page").data)
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("list-visits.request.json", in: .module)
    let body = try given.decoded(as: ListVisits.Body.self)
    let items = try await kitchenSink.pages(
      of: ListVisits(range: body.range, who: "Ada")
    ).all.collected()
    let shown = try page.decoded(by: ListVisits.self).visits ?? []
    #expect(items == shown + shown)
    #expect(recorder.requests.count == 2)
    let line = "POST https://api.example.com/base/admin/visits?after=7"
    #expect(recorder.requests.last?.line == line)
  }
}
