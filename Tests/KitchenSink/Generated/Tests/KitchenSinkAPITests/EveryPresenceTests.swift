// Made by docwright from kitchen-sink/every-presence.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("presences.change")
struct EveryPresenceTests {
  @Test("The request is the documented one (all there)")
  func requestAllThere() async throws {
    let answer = try Fixture("every-presence.all-there.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("every-presence.all-there.request.json", in: .module)
    let body = try given.decoded(as: Presences.self)
    _ = try await kitchenSink.presences.change(body)
    let sent = try #require(recorder.requests.first)
    let line = "PATCH https://api.example.com/base/presences"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-presence.all-there.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (all null that can be)")
  func requestAllNullThatCanBe() async throws {
    let answer = try Fixture("every-presence.all-null-that-can-be.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("every-presence.all-null-that-can-be.request.json", in: .module)
    let body = try given.decoded(as: Presences.self)
    _ = try await kitchenSink.presences.change(body)
    let sent = try #require(recorder.requests.first)
    let line = "PATCH https://api.example.com/base/presences"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-presence.all-null-that-can-be.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (all missing that can be)")
  func requestAllMissingThatCanBe() async throws {
    let answer = try Fixture("every-presence.all-missing-that-can-be.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.presences.change(
      Presences(
        plain: "a",
        nullable: nil,
        time: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
        timeNullable: nil,
        any: .null,
        secret: "hunter2"
      )
    )
    let sent = try #require(recorder.requests.first)
    let line = "PATCH https://api.example.com/base/presences"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("every-presence.all-missing-that-can-be.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (all there)")
  func responseAllThere() throws {
    let fixture = try Fixture("every-presence.all-there.json", in: .module)
    let response = try fixture.decoded(by: EveryPresence.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (all null that can be)")
  func responseAllNullThatCanBe() throws {
    let fixture = try Fixture("every-presence.all-null-that-can-be.json", in: .module)
    let response = try fixture.decoded(by: EveryPresence.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (all missing that can be)")
  func responseAllMissingThatCanBe() throws {
    let fixture = try Fixture("every-presence.all-missing-that-can-be.json", in: .module)
    let response = try fixture.decoded(by: EveryPresence.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented failure is told (refused)")
  func failureRefused() async throws {
    let fixture = try Fixture("every-presence.refused.json", in: .module)
    let transport = CannedTransport(status: 422, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.presences.change(
        Presences(
          plain: "a",
          nullable: nil,
          time: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
          timeNullable: nil,
          any: .null,
          secret: "hunter2"
        )
      )
    }
    #expect(error?.status == 422)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (refused by an old part)")
  func failureRefusedByAnOldPart() async throws {
    let fixture = try Fixture("every-presence.refused-by-an-old-part.json", in: .module)
    let transport = CannedTransport(status: 400, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.presences.change(
        Presences(
          plain: "a",
          nullable: nil,
          time: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
          timeNullable: nil,
          any: .null,
          secret: "hunter2"
        )
      )
    }
    #expect(error?.status == 400)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
