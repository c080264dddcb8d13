// Made by docwright from kitchen-sink/every-alias.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("aliases.swap")
struct EveryAliasTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("every-alias.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("every-alias.request.json", in: .module)
    let body = try given.decoded(as: [Aliases].self)
    _ = try await kitchenSink.aliases.swap(
      "i-1",
      body: body,
      moments: [
        try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
        try Coding.timestamp.decode("2025-05-08T19:28:43Z"),
      ],
      span: .seconds(1.5)
    )
    let sent = try #require(recorder.requests.first)
    let line =
      "PUT https://api.example.com/base/aliases/i-1?moments=2025-05-08T19%3A28%"
      + "3A42Z,2025-05-08T19%3A28%3A43Z&span=1.5"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-alias.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (next to nothing)")
  func requestNextToNothing() async throws {
    let answer = try Fixture("every-alias.next-to-nothing.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.aliases.swap("i-2", body: [])
    let sent = try #require(recorder.requests.first)
    let line = "PUT https://api.example.com/base/aliases/i-2"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-alias.next-to-nothing.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("every-alias.json", in: .module)
    let response = try fixture.decoded(by: EveryAlias.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (next to nothing)")
  func responseNextToNothing() throws {
    let fixture = try Fixture("every-alias.next-to-nothing.json", in: .module)
    let response = try fixture.decoded(by: EveryAlias.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
