// Made by docwright from kitchen-sink/every-container.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("containers.merge")
struct EveryContainerTests {
  @Test("The request is the documented one (a bit of everything)")
  func requestABitOfEverything() async throws {
    let answer = try Fixture("every-container.a-bit-of-everything.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("every-container.a-bit-of-everything.request.json", in: .module)
    let body = try given.decoded(as: Containers.self)
    _ = try await kitchenSink.containers.merge(body)
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/containers"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-container.a-bit-of-everything.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (next to nothing)")
  func requestNextToNothing() async throws {
    let answer = try Fixture("every-container.next-to-nothing.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("every-container.next-to-nothing.request.json", in: .module)
    let body = try given.decoded(as: Containers.self)
    _ = try await kitchenSink.containers.merge(body)
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/containers"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-container.next-to-nothing.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (a bit of everything)")
  func responseABitOfEverything() throws {
    let fixture = try Fixture("every-container.a-bit-of-everything.json", in: .module)
    let response = try fixture.decoded(by: EveryContainer.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (next to nothing)")
  func responseNextToNothing() throws {
    let fixture = try Fixture("every-container.next-to-nothing.json", in: .module)
    let response = try fixture.decoded(by: EveryContainer.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
