// Made by docwright from kitchen-sink/submit-form.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("forms.submit")
struct SubmitFormTests {
  @Test("The request is the documented one")
  func request() async throws {
    let answer = try Fixture("submit-form.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("submit-form.request.json", in: .module)
    let body = try given.decoded(as: SubmitForm.Body.self)
    _ = try await kitchenSink.forms.submit(
      name: "Ada & Co.",
      subscribe: false,
      email: "ada@example.com",
      age: 36,
      visited: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
      stayed: .seconds(12.5 * 60),
      colour: .green,
      tags: ["a", "b c", "d&e=f"],
      days: [try Coding.date.decode("2025-05-08")],
      extra: body.extra,
      clientField: "x",
      formField: "y",
      userName: "ada"
    )
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/forms"
    #expect(sent.line == line)
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
  }

  @Test("The documented failure is told (as little as possible)")
  func failureAsLittleAsPossible() async throws {
    let fixture = try Fixture("submit-form.as-little-as-possible.json", in: .module)
    let transport = CannedTransport(status: 400, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
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
