// Made by docwright from kitchen-sink/every-scalar.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("scalars.replace")
struct EveryScalarTests {
  @Test("The request is the documented one (ordinary values)")
  func requestOrdinaryValues() async throws {
    let answer = try Fixture("every-scalar.ordinary-values.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.scalars.replace(
      try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
      body: KitchenSinkEveryScalar(
        text: "Hello",
        flag: true,
        ratio: 0.25,
        count: 42,
        serial: 9007199254740993,
        id: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        home: try Coding.url.decode("https://example.com/a/b?c=d&e=%20#f"),
        created: try Coding.timestamp.decode("2025-05-08T19:28:42.748Z"),
        changed: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
        moved: try Coding.timestamp.decode("2025-05-08T09:28:42.5-10:00"),
        birthday: try Coding.date.decode("2024-02-29"),
        seenAt: try Coding.epochSeconds.decode(1703097600),
        seenMs: try Coding.epochMilliseconds.decode(1703097600250),
        waitMs: .milliseconds(342),
        waitS: .seconds(45.2),
        waitMin: .seconds(90 * 60),
        waitH: .seconds(1.5 * 3600),
        waitD: .seconds(30 * 86400),
        blob: try Coding.base64.decode("SGVsbG8="),
        whatever: [1, "two", ["three": 3.0], .null, false],
        bag: ["a key": [], "": .null],
        nothing: JSONNull(),
        ident: "x-1"
      )
    )
    let sent = try #require(recorder.requests.first)
    let line = "PUT https://api.example.com/base/scalars/6398342c-d7de-4a11-ba86-3d86e5746699"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-scalar.ordinary-values.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (values at the edge)")
  func requestValuesAtTheEdge() async throws {
    let answer = try Fixture("every-scalar.values-at-the-edge.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.scalars.replace(
      try Coding.uuid.decode("00000000-0000-0000-0000-000000000000"),
      body: KitchenSinkEveryScalar(
        text: "\u{0} \t \u{1b} \u{2028} 😀 \\ \" / é é",
        flag: false,
        ratio: -1.5e-7,
        count: -1,
        serial: -9223372036854775808,
        id: try Coding.uuid.decode("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"),
        home: try Coding.url.decode("mailto:someone@example.com"),
        created: try Coding.timestamp.decode("1969-12-31T23:59:59.999Z"),
        changed: try Coding.timestamp.decode("9999-12-31T23:59:59Z"),
        moved: try Coding.timestamp.decode("0001-01-01T00:00:00+14:00"),
        birthday: try Coding.date.decode("0001-01-01"),
        seenAt: try Coding.epochSeconds.decode(-0.5),
        seenMs: try Coding.epochMilliseconds.decode(0),
        waitMs: .milliseconds(-1),
        waitS: .seconds(0.000000001),
        waitMin: .seconds(0 * 60),
        waitH: .seconds(-0.25 * 3600),
        waitD: .seconds(36500 * 86400),
        blob: try Coding.base64.decode(""),
        whatever: .null,
        bag: [:],
        nothing: JSONNull(),
        ident: ""
      )
    )
    let sent = try #require(recorder.requests.first)
    let line = "PUT https://api.example.com/base/scalars/00000000-0000-0000-0000-000000000000"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-scalar.values-at-the-edge.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (ordinary values)")
  func responseOrdinaryValues() throws {
    let fixture = try Fixture("every-scalar.ordinary-values.json", in: .module)
    let response = try fixture.decoded(by: EveryScalar.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (values at the edge)")
  func responseValuesAtTheEdge() throws {
    let fixture = try Fixture("every-scalar.values-at-the-edge.json", in: .module)
    let response = try fixture.decoded(by: EveryScalar.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
