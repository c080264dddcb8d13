// Made by docwright from kitchen-sink/upload-recording.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("recordings.upload")
struct UploadRecordingTests {
  @Test("The request is the documented one (as little as possible)")
  func requestAsLittleAsPossible() async throws {
    let answer = try Fixture("upload-recording.as-little-as-possible.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      session: "YOUR_SESSION",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.recordings.upload(
      NewRecording(
        audio: FilePart(
          filename: "file",
          mediaType: "application/octet-stream",
          data: Data("".utf8)
        ),
        title: "Silence"
      )
    )
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/recordings"
    #expect(sent.line == line)
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented answer decodes and encodes again without loss")
  func response() throws {
    let fixture = try Fixture("upload-recording.json", in: .module)
    let response = try fixture.decoded(by: UploadRecording.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (as little as possible)")
  func responseAsLittleAsPossible() throws {
    let fixture = try Fixture("upload-recording.as-little-as-possible.json", in: .module)
    let response = try fixture.decoded(by: UploadRecording.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
