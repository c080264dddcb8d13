// Made by docwright from kitchen-sink/nasty-parameters.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("client.init.send")
struct NastyParametersTests {
  @Test("The request is the documented one")
  func request() async throws {
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 204))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    try await kitchenSink.clientGroup.initGroup.sendCall(
      in: "../..",
      selfField: 0,
      format: "x",
      inField: "y",
      request2: "z",
      type: .typeValue,
      self2: "s",
      clientField: "a",
      encodedField: "b",
      transport: "c",
      fields: ["d"],
      client2: "e",
      retries: 1,
      class: .first,
      operation: "f",
      await: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
      timeout: .seconds(5),
      requestField: "f",
      server: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
      response: "h",
      formField: "i",
      client3: NastyParameters.Body.BodyClient(client: "a"),
      bodyField: [1],
      `inout`: true,
      let: true,
      var: true
    )
    let sent = try #require(recorder.requests.first)
    let line =
      "OPTIONS https://api.example.com/base/names/..%2F../0?client=a&encoded=b&"
      + "transport=c&fields=d&Client=e&retries=1&class=first&operation=f&await=20"
      + "25-05-08T19%3A28%3A42Z&timeout=5"
    #expect(sent.line == line)
    #expect(sent.headers["request"] == "f")
    #expect(sent.headers["response"] == "h")
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("nasty-parameters.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (as little as possible)")
  func requestAsLittleAsPossible() async throws {
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 204))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    try await kitchenSink.clientGroup.initGroup.sendCall(
      in: ".x",
      selfField: -1,
      format: "x",
      inField: "y",
      request2: "z",
      type: .type,
      self2: "s"
    )
    let sent = try #require(recorder.requests.first)
    let line = "OPTIONS https://api.example.com/base/names/.x/-1"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("nasty-parameters.as-little-as-possible.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }
}
