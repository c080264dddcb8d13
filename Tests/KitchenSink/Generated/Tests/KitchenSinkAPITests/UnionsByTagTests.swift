// Made by docwright from kitchen-sink/unions-by-tag.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("unions.tags")
struct UnionsByTagTests {
  @Test("The request is the documented one (all shapes)")
  func requestAllShapes() async throws {
    let answer = try Fixture("unions-by-tag.all-shapes.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("unions-by-tag.all-shapes.request.json", in: .module)
    let body = try given.decoded(as: UnionsByTag.Body.self)
    _ = try await kitchenSink.unions.tags(shape: body.shape, format: "svg", more: body.more)
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/unions/tags"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("unions-by-tag.all-shapes.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (one square)")
  func requestOneSquare() async throws {
    let answer = try Fixture("unions-by-tag.one-square.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 201, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("unions-by-tag.one-square.request.json", in: .module)
    let body = try given.decoded(as: UnionsByTag.Body.self)
    _ = try await kitchenSink.unions.tags(shape: body.shape, format: "png")
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/unions/tags"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("unions-by-tag.one-square.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (all shapes)")
  func responseAllShapes() throws {
    let fixture = try Fixture("unions-by-tag.all-shapes.json", in: .module)
    let response = try fixture.decoded(by: UnionsByTag.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (one square)")
  func responseOneSquare() throws {
    let fixture = try Fixture("unions-by-tag.one-square.json", in: .module)
    let response = try fixture.decoded(by: UnionsByTag.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
