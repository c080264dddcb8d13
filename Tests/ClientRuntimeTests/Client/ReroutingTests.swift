import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Middleware") struct ReroutingTests {
  private static let all: [Credential] = [
    .header("x-api-key", "s3cret"), .bearer("s3cret"), .basic(user: "me", password: "s3cret"),
    .query("key", "s3cret"), .cookie("session", "s3cret"),
  ]

  @Test("that leads a request to another server takes no credential along", arguments: all)
  func rerouting(credential: Credential) async throws {
    for (scheme, authority) in [
      ("https", "evil.example"), ("https", "api.mini.example:8443"), ("http", "localhost"),
      ("https", "api.mini.example.evil.example"), ("https", "api.mini.example@evil.example"),
    ] {
      let sent = try await self.sent(credential) { request in
        request.scheme = scheme
        request.authority = authority
      }
      #expect(sent.head.authority == authority)
      #expect(!sent.head.showsSecret)
      #expect(sent.headers["x-private"] == nil)
    }
  }

  @Test("that stays with the server has the credential added after it", arguments: all)
  func staying(credential: Credential) async throws {
    let sent = try await self.sent(credential) { request in
      #expect(!request.showsSecret && !request.headerFields.map(\.value).contains("pr1vate"))
      request.path = "/elsewhere"
    }
    #expect(sent.head.path?.hasPrefix("/elsewhere") == true)
    #expect(sent.head.showsSecret)
    #expect(sent.headers["x-private"] == "pr1vate")
  }

  @Test("that makes of a path what leads to another server sends nothing")
  func hostilePath() async {
    for path in ["@evil.example/", ":80@evil.example/", "", ".evil.example/"] {
      let error = await #expect(throws: APIError.self) {
        try await sent(.bearer("s3cret")) { $0.path = path }
      }
      guard case .invalidRequest? = error?.reason else {
        Issue.record("\(path): \(String(describing: error))")
        return
      }
    }
  }

  private func sent(
    _ credential: Credential,
    _ change: @escaping @Sendable (inout HTTPRequest) -> Void
  ) async throws -> RecordedRequest {
    let recorder = RequestRecorder()
    let changing = ClosureMiddleware { request, body, next in
      var request = request
      change(&request)
      return try await next(request, body)
    }
    let client = APIClient(
      server: MiniClient.defaultServer,
      credential: credential,
      parameters: [.header("x-private", "pr1vate")],
      transport: recorder,
      middleware: [changing]
    )
    _ = try await client.send(Get(path: "/v1"))
    return try #require(recorder.requests.first)
  }
}

extension HTTPRequest {
  fileprivate var showsSecret: Bool {
    let texts = [path ?? ""] + headerFields.map(\.value)
    return texts.contains { $0.contains("s3cret") || $0.contains("bWU6czNjcmV0") }
  }
}
