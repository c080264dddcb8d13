// Made by docwright from kitchen-sink/submit-form.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("forms.submit")
struct SubmitFormTests {
  @Test("The documented failure is told (as little as possible)")
  func failureAsLittleAsPossible() async throws {
    let fixture = try Fixture("submit-form.as-little-as-possible.json", in: .module)
    let transport = CannedTransport(status: 400, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_X_TENANT",
      transport: transport
    )
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.forms.submit(name: "?", subscribe: true)
    }
    #expect(error?.status == 400)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
