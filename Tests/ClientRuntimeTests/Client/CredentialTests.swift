import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A credential") struct CredentialTests {
  private static let all: [Credential] = [
    .header("x-api-key", "s3cret"), .bearer("s3cret"), .basic(user: "me", password: "s3cret"),
    .query("key", "s3cret"), .cookie("session", "s3cret"),
  ]

  @Test("is never shown", arguments: all)
  func secrecy(credential: Credential) {
    var dumped = ""
    dump(credential, to: &dumped)
    dump(["nested": [credential]], to: &dumped)
    dump(client(credential), to: &dumped)
    let shown =
      "\(credential) \(String(reflecting: credential)) \([credential]) \(dumped)"
      + " \(client(credential)) \(String(reflecting: client(credential)))"
    #expect(!shown.contains("s3cret"))
    #expect(!shown.contains("bWU6czNjcmV0"))
  }

  @Test("goes where it belongs")
  func places() async throws {
    #expect(try await sent(.header("X-API-Key", "k")).headers["x-api-key"] == "k")
    #expect(try await sent(.bearer("k")).headers["authorization"] == "Bearer k")
    #expect(
      try await sent(.basic(user: "me", password: "s3cret")).headers["authorization"]
        == "Basic bWU6czNjcmV0"
    )
    #expect(try await sent(.query("key", "a&b")).head.path == "/v2/x?key=a%26b")
    #expect(try await sent(.query("key", "k"), "/v2/x?a=1").head.path == "/v2/x?a=1&key=k")
    #expect(try await sent(.cookie("session", "k")).headers["cookie"] == "session=k")
  }

  @Test(
    "that cannot be sent is an error that does not show it",
    arguments: [
      Credential.header("x-api-key", "s3cret\r\nX-Evil: 1"), .header("x key", "s3cret"),
      .bearer("s3cret\n"), .cookie("a b", "s3cret"), .basic(user: "s3cret:x", password: "s3cret"),
    ]
  )
  func hostile(credential: Credential) async {
    let recorder = RequestRecorder()
    let error = await #expect(throws: APIError.self) {
      try await client(credential, transport: recorder).send(Get(path: "/v2/x"))
    }
    #expect(recorder.requests.isEmpty)
    guard case .invalidRequest = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.contains("s3cret") == false)
  }

  @Test("is left out of calls that need none")
  func publicCalls() async throws {
    let recorder = RequestRecorder()
    _ = try await client(.bearer("k"), transport: recorder).send(SetDates(dates: []))
    #expect(recorder.requests.first?.headers["authorization"] == nil)
  }

  private func sent(_ credential: Credential, _ path: String = "/v2/x") async throws
    -> RecordedRequest
  {
    let recorder = RequestRecorder()
    _ = try await client(credential, transport: recorder).send(Get(path: path))
    return try #require(recorder.requests.first)
  }

  private func client(_ credential: Credential, transport: any Transport = RequestRecorder())
    -> APIClient
  {
    APIClient(
      server: MiniClient.defaultServer,
      credential: credential,
      parameters: [.header("x-private", "s3cret")],
      transport: transport
    )
  }
}

/// The simplest request.
struct Get: APIRequest {
  let path: String

  typealias Response = JSONValue

  static let operation = OperationInfo(id: "get", method: .get, path: "/")

  func encoded() throws -> EncodedRequest {
    EncodedRequest(head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: path))
  }
}
