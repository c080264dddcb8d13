// Made by docwright from kitchen-sink/stream-transcript.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("recordings.transcribe")
struct StreamTranscriptTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("stream-transcript.json", in: .module).events
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.recordings.transcribe(Data("RIFF and so on".utf8), language: "en")
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/recordings/transcript?language=en"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The request is the documented one (silence)")
  func requestSilence() async throws {
    let answer = try Fixture("stream-transcript.silence.json", in: .module).events
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.recordings.transcribe(Data("".utf8))
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/recordings/transcript"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented events arrive without loss")
  func events() async throws {
    let fixture = try Fixture("stream-transcript.json", in: .module)
    let stream = try StreamTranscript.decode(fixture.events, from: HTTPResponse(status: .ok))
    let events = try await stream.reduce(into: []) { $0.append($1) }
    let differences = try fixture.differences(from: events)
    #expect(differences == [])
  }

  @Test("The documented events arrive without loss (silence)")
  func eventsSilence() async throws {
    let fixture = try Fixture("stream-transcript.silence.json", in: .module)
    let stream = try StreamTranscript.decode(fixture.events, from: HTTPResponse(status: .ok))
    let events = try await stream.reduce(into: []) { $0.append($1) }
    let differences = try fixture.differences(from: events)
    #expect(differences == [])
  }

  @Test("The documented failure is told (noise)")
  func failureNoise() async throws {
    let transport = CannedTransport(status: 500)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.recordings.transcribe(Data("\u{feff}\u{0}".utf8))
    }
    #expect(error?.status == 500)
  }
}
