// Made by docwright from kitchen-sink/list-users.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("admin.users.list")
struct ListUsersTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("list-users.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.admin.users.list(page: 0, perPage: 1, role: .guest)
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/admin/users?page=0&per_page=1&role=guest"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (nobody)")
  func requestNobody() async throws {
    let answer = try Fixture("list-users.nobody.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.admin.users.list()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/admin/users"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("list-users.json", in: .module)
    let response = try fixture.decoded(by: ListUsers.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (nobody)")
  func responseNobody() throws {
    let fixture = try Fixture("list-users.nobody.json", in: .module)
    let response = try fixture.decoded(by: ListUsers.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("One page leads to the next, and the last to none")
  func pages() async throws {
    let page = try Fixture("list-users.json", in: .module)
    let first = try CannedAnswer(body: page.with(2, at: "total").with(2, at: "total_pages").data)
    let last = try CannedAnswer(body: page.with(2, at: "total").with(2, at: "total_pages").data)
    let recorder = RequestRecorder(passingTo: CannedTransport(first, last))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let items = try await kitchenSink.admin.users.list(perPage: 1, role: .guest).all.collected()
    let shown = try page.decoded(by: ListUsers.self).users
    #expect(items == shown + shown)
    #expect(recorder.requests.count == 2)
    let line = "GET https://api.example.com/base/admin/users?page=1&per_page=1&role=guest"
    #expect(recorder.requests.last?.line == line)
  }
}
