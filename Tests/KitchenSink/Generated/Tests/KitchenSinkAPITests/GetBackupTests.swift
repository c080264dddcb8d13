// Made by docwright from kitchen-sink/get-backup.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import KitchenSinkAPI
import Testing

@Suite("admin.backup")
struct GetBackupTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("get-backup.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      link: "YOUR_LINK",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.admin.backup()
    let sent = try #require(recorder.requests.first)
    let line = "GET https://api.example.com/base/admin/backup?signature=YOUR_LINK"
    #expect(sent.line == line)
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented failure is told (nothing to copy)")
  func failureNothingToCopy() async throws {
    let fixture = try Fixture("get-backup.nothing-to-copy.json", in: .module)
    let transport = CannedTransport(status: 404, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      link: "YOUR_LINK",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.admin.backup()
    }
    #expect(error?.status == 404)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
