// Made by docwright from kitchen-sink/unions-by-fit.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("unions.fits")
struct UnionsByFitTests {
  @Test("The request is the documented one (a text)")
  func requestAText() async throws {
    let answer = try Fixture("unions-by-fit.a-text.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("unions-by-fit.a-text.request.json", in: .module)
    let body = try given.decoded(as: Input.self)
    _ = try await kitchenSink.unions.fits(body)
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/unions/fits"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("unions-by-fit.a-text.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (several texts)")
  func requestSeveralTexts() async throws {
    let answer = try Fixture("unions-by-fit.several-texts.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("unions-by-fit.several-texts.request.json", in: .module)
    let body = try given.decoded(as: Input.self)
    _ = try await kitchenSink.unions.fits(body)
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/unions/fits"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("unions-by-fit.several-texts.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The request is the documented one (an object)")
  func requestAnObject() async throws {
    let answer = try Fixture("unions-by-fit.an-object.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    let given = try Fixture("unions-by-fit.an-object.request.json", in: .module)
    let body = try given.decoded(as: Input.self)
    _ = try await kitchenSink.unions.fits(body)
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/unions/fits"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("unions-by-fit.an-object.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (a text)")
  func responseAText() throws {
    let fixture = try Fixture("unions-by-fit.a-text.json", in: .module)
    let response = try fixture.decoded(by: UnionsByFit.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (several texts)")
  func responseSeveralTexts() throws {
    let fixture = try Fixture("unions-by-fit.several-texts.json", in: .module)
    let response = try fixture.decoded(by: UnionsByFit.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (an object)")
  func responseAnObject() throws {
    let fixture = try Fixture("unions-by-fit.an-object.json", in: .module)
    let response = try fixture.decoded(by: UnionsByFit.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented failure is told (a number)")
  func failureANumber() async throws {
    let fixture = try Fixture("unions-by-fit.a-number.json", in: .module)
    let transport = CannedTransport(status: 400, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let given = try Fixture("unions-by-fit.a-number.request.json", in: .module)
    let body = try given.decoded(as: Input.self)
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.unions.fits(body)
    }
    #expect(error?.status == 400)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
