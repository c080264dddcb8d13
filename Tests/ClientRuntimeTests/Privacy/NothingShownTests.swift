import ClientTesting
import Foundation
import Testing

@testable import ClientRuntime

@Suite("Nothing private is shown") struct NothingShownTests {
  private static let key = "k3y-of-the-client"
  private static let number = "+15551234567"

  @Test("by any way of printing an error that repeats the key, cookies and sensitive fields")
  func errors() async throws {
    let body = """
      {"key":"\(Self.key)","to":{"phone_number":"\(Self.number)"},"cookie":"c00kie-value",\
      "message":"\(Self.number) is blocked","session":"s3ssion-value","twice":"idem-p0tent"}
      """
    let error = try await error(ByCanned(status: 403, body: body).transport)
    #expect(error.excerpt.contains("is blocked"))
    expectNothing(in: error)
    expectNothing(in: error.reason)
  }

  @Test("by any way of printing an error of a transport that repeats the address")
  func transports() async throws {
    let error = try await error(
      ClosureTransport { request, _ in throw Talkative(text: "\(request.path ?? "") \(Self.key)") }
    )
    guard case .transport = error.reason else {
      Issue.record("\(error)")
      return
    }
    #expect(error.description.contains("no answer: /v1/calls?phone_number=•••"))
    expectNothing(in: error)
    expectNothing(in: error.reason)
  }

  @Test("of a body that is not what was documented")
  func decoding() async throws {
    let page = "<html><title>Who is \(Self.key)?</title>\(Self.key)"
    for body in [#"{"id":null,"phone_number":"\#(Self.number)"}"#, page] {
      expectNothing(in: try await error(ByCanned(status: 200, body: body).transport))
    }
  }

  @Test("by any way of printing clients, settings, requests and answers")
  func values() async throws {
    let recorder = RequestRecorder(passingTo: ByCanned(status: 200, body: #"{"id":"1"}"#).transport)
    let client = Self.client(recorder)
    expectNothing(in: client)
    expectNothing(in: Service(api: client))
    expectNothing(in: client.options)
    expectNothing(in: Credential.bearer(Self.key))
    expectNothing(in: ClientParameter.query("key", Self.key))
    expectNothing(in: try await client.answer(to: MakeCall()))
    expectNothing(in: try MakeCall().encoded())
    expectNothing(in: try #require(try MakeCall().encoded().body))
    expectNothing(in: ByteStream(Data("k3y".utf8)))
    for try await page in client.pages(of: ListCalls()).pages {
      #expect(page.head.headerFields[.setCookie] != nil)
      expectNothing(in: page)
    }
    let sent = try #require(recorder.requests.first)
    #expect(sent.headers["authorization"] == "Bearer \(Self.key)")
    expectNothing(in: sent)
  }

  @Test("of skipped elements")
  func skipped() {
    let problem = DecodingProblem(path: "[0]", expected: "a string", found: "null")
    let value: JSONValue = ["phone_number": .string(Self.number)]
    expectNothing(
      in: SkippedElement(operation: "x", path: "[0]", problem: problem, value: value)
    )
  }

  @Test("where a value stands for what is left out")
  func redacted() {
    #expect("\(Redacted.value)" == "•••" && String(reflecting: Redacted.value) == "•••")
    #expect(Mirror(reflecting: Redacted.value).children.isEmpty)
  }

  private func expectNothing(in value: Any, at location: SourceLocation = #_sourceLocation) {
    var dumped = ""
    dump(value, to: &dumped)
    var texts = [String(describing: value), String(reflecting: value), dumped, "\([value])"]
    if let error = value as? any Error {
      texts += [error.localizedDescription, "\(error as NSError)"]
    }
    let secrets = [
      Self.key, Self.number, "c00kie-value", "s3ssion-value", "idem-p0tent", "51, 121",
      Data("u:\(Self.key)".utf8).base64EncodedString(),
    ]
    for text in texts {
      for secret in secrets { #expect(!text.contains(secret), sourceLocation: location) }
    }
  }

  private func error(_ transport: any Transport) async throws -> APIError {
    try #require(
      await #expect(throws: APIError.self) { try await Self.client(transport).send(MakeCall()) }
    )
  }

  private static func client(_ transport: any Transport) -> APIClient {
    var options = CallOptions()
    options.retry = .never
    options.idempotencyKey = "idem-p0tent"
    options.headers[.cookie] = "sid=s3ssion-value"
    return APIClient(
      server: MiniClient.defaultServer,
      credential: .bearer(key),
      parameters: [.query("api_key", key)],
      transport: transport,
      options: options
    )
  }
}

private struct Service: ServiceClient {
  var api: APIClient
}

private struct ByCanned {
  let status: Int
  let body: String

  var transport: CannedTransport {
    CannedTransport(
      status: status,
      headers: [.setCookie: "sid=c00kie-value; Path=/; Secure"],
      body: Data(body.utf8)
    )
  }
}

private struct Talkative: LocalizedError {
  let text: String
  var errorDescription: String? { text }
}

private struct MakeCall: APIRequest {
  struct Response: Decodable, Sendable {
    let id: String
  }

  static let operation = OperationInfo(
    id: "calls.make",
    method: .post,
    path: "/v1/calls",
    sensitiveFields: ["phone_number"]
  )

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/v1/calls")
    request.query("phone_number", "+15551234567")
    try request.json(["phone_number": "+15551234567", "k3y": "x"])
    return try request.encoded()
  }
}

private struct ListCalls: PagedRequest {
  struct Response: Decodable, Sendable {
    let id: String
    let items: [String]?
  }

  typealias Item = String

  static let operation = OperationInfo(id: "calls.list", method: .get, path: "/v1/calls")
  static var paging: Paging<Self> { .linkHeader(items: \.items) }

  func encoded() throws -> EncodedRequest {
    try RequestBuilder(.get, "/v1/calls").encoded()
  }
}
