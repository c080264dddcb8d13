// Made by docwright from kitchen-sink/nasty-texts.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("texts.read")
struct NastyTextsTests {
  @Test("The request is the documented one (* / \\(x) \"\"\" ' | {{x}})")
  func requestXX() async throws {
    let answer = try Fixture("nasty-texts.x-x.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.texts.read(
      "*/ \\(x) \"\"\" ` \u{202e}\n| {{x}} <script>",
      bidi: "\u{202e}",
      lines: "a\r\nb",
      old: "",
      mustache: "{{x}}",
      text: "\u{0}\r\n\t\u{2028} & = + %",
      table: "*/"
    )
    let sent = try #require(recorder.requests.first)
    let line =
      "POST https://api.example.com/base/texts/*%2F%20%5C(x)%20%22%22%22%20%60%"
      + "20%E2%80%AE%0A%7C%20%7B%7Bx%7D%7D%20%3Cscript%3E?bidi=%E2%80%AE&lines=a%"
      + "0D%0Ab&old=&mustache=%7B%7Bx%7D%7D"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (* / \\(x) \"\"\" ' | {{y}})")
  func requestXY() async throws {
    let answer = try Fixture("nasty-texts.x-y.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.texts.read(".a")
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/texts/.a"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss (* / \\(x) \"\"\" ' | {{x}})")
  func responseXX() throws {
    let fixture = try Fixture("nasty-texts.x-x.json", in: .module)
    let response = try fixture.decoded(by: NastyTexts.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (* / \\(x) \"\"\" ' | {{y}})")
  func responseXY() throws {
    let fixture = try Fixture("nasty-texts.x-y.json", in: .module)
    let response = try fixture.decoded(by: NastyTexts.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented failure is told (!)")
  func failure3() async throws {
    let fixture = try Fixture("nasty-texts.3.json", in: .module)
    let transport = CannedTransport(status: 418, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.texts.read("a..")
    }
    #expect(error?.status == 418)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (?)")
  func failure4() async throws {
    let transport = CannedTransport(status: 410)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.texts.read("a/b")
    }
    #expect(error?.status == 410)
  }
}
