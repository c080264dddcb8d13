import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Paging by link") struct LinkPagingTests {
  /// Where a link leads from `https://api.example.com/v1/numbers?limit=3`; nil if nowhere.
  private func path(
    after link: String,
    credential: Credential? = nil,
    basePath: String = "/v1"
  ) async throws -> String? {
    let transport = CannedTransport(try CannedAnswer([1], next: .string(link)), CannedAnswer())
    let server = ListServer(transport, credential: credential, basePath: basePath)
    do {
      #expect(try await server.client.pages(of: ByLink()).all.collected() == [1])
    } catch let error as APIError {
      #expect(
        error.pagingProblem == "the link to the next page leads to no address of this server"
      )
    }
    #expect(server.recorder.requests.allSatisfy { $0.head.authority == "api.example.com" })
    #expect(server.recorder.requests.allSatisfy { $0.head.scheme == "https" })
    return server.paths.count == 2 ? server.paths[1] : nil
  }

  @Test(
    "follows absolute and relative addresses, without putting the base path before them again",
    arguments: [
      ("https://api.example.com/v1/numbers?page=2", "/v1/numbers?page=2"),
      ("HTTPS://API.example.com:443/v1/numbers?page=2", "/v1/numbers?page=2"),
      ("https://api.example.com/v2/other", "/v2/other"),
      ("https://api.example.com?page=2", "/?page=2"),
      ("//api.example.com/v1/numbers?page=2", "/v1/numbers?page=2"),
      ("/v1/numbers?page=2", "/v1/numbers?page=2"),
      ("/numbers?page=2", "/numbers?page=2"),
      ("numbers?page=2", "/v1/numbers?page=2"),
      ("?page=2", "/v1/numbers?page=2"),
      ("../v1/./numbers?page=2#top", "/v1/numbers?page=2"),
      ("?q=a+b%20c%2Fd", "/v1/numbers?q=a+b%20c%2Fd"),
      ("?page[number]=2", "/v1/numbers?page[number]=2"),
      ("?q=für zwei|drei", "/v1/numbers?q=f%C3%BCr%20zwei%7Cdrei"),
    ]
  )
  func addresses(link: String, path: String) async throws {
    #expect(try await self.path(after: link) == path)
  }

  @Test("has no base path to put before addresses where the server has none")
  func noBasePath() async throws {
    #expect(try await path(after: "/numbers?page=2", basePath: "") == "/numbers?page=2")
    #expect(try await path(after: "?page=2", basePath: "") == "/numbers?page=2")
  }

  @Test(
    "sends nothing to another origin",
    arguments: [
      "https://evil.example/v1/numbers?page=2", "//evil.example/v1/numbers",
      "http://api.example.com/v1/numbers?page=2", "https://api.example.com:8443/v1/numbers",
      "https://api.example.com.evil.example/", "https://api.example.com@evil.example/",
      "https://user:secret@api.example.com/v1/numbers", #"\\evil.example\numbers"#,
      #"https:\\evil.example"#, "https:///evil.example", "javascript:alert(1)",
      "file:///etc/passwd",
      "https://api.example.com%2eevil.example/", "https://[::1]/", "//", "https://", ":",
    ]
  )
  func otherOrigins(link: String) async throws {
    let path = try await path(after: link)
    // Browsers read a backslash as a slash; here it is a character of the path.
    #expect(path == nil || link.contains(#"\"#) && path?.hasPrefix("/v1/%5C") == true)
  }

  @Test("sends what the client adds to every query once, as it is")
  func queryCredential() async throws {
    let key = Credential.query("api key", "s3cret/key")
    let links = [
      "?page=2&api%20key=s3cret%2Fkey", "?api+key=masked&page=2", "?api%20key&page=2", "?page=2",
    ]
    for link in links {
      #expect(
        try await path(after: link, credential: key)
          == "/v1/numbers?page=2&api%20key=s3cret%2Fkey"
      )
    }
    let other = try await path(after: "?api%20key=x", credential: key)
    #expect(other == "/v1/numbers?api%20key=s3cret%2Fkey")
  }

  @Test("sends the parameters of the client's query once")
  func queryParameters() async throws {
    let transport = CannedTransport(
      try CannedAnswer([1], next: "?tenant=t%201&page=2&limit=3"),
      CannedAnswer()
    )
    let recorder = RequestRecorder(passingTo: transport)
    let client = APIClient(
      server: ListServer.address,
      parameters: [.query("tenant", "t 1")],
      transport: recorder
    )
    _ = try await client.pages(of: ByLink()).all.collected()
    #expect(recorder.requests.last?.head.path == "/v1/numbers?page=2&limit=3&tenant=t%201")
  }

  @Test("keeps method, headers, credential and body")
  func rest() async throws {
    let transport = CannedTransport(
      CannedAnswer(body: Data(#"{"rows": [1], "next": "/v1/search/2"}"#.utf8)),
      CannedAnswer(body: Data(#"{"rows": [2], "next": null}"#.utf8))
    )
    let server = ListServer(transport, credential: .bearer("t0ken"))
    let items = try await server.client.pages(of: Search(text: "x")).all.collected()
    #expect(items == [1, 2])
    let requests = server.recorder.requests
    #expect(server.paths == ["/v1/search", "/v1/search/2"])
    for request in requests {
      #expect(request.head.method == .post)
      #expect(request.json == ["text": "x"])
      #expect(request.headers["authorization"] == "Bearer t0ken")
      #expect(request.headers["x-kind"] == "search")
      #expect(request.headers["content-type"] == "application/json")
    }
  }

  @Test("ends where there is no link", arguments: [nil, .null, ""] as [JSONValue?])
  func end(next: JSONValue?) async throws {
    let server = ListServer(CannedTransport(try CannedAnswer([1], next: next)))
    #expect(try await server.client.pages(of: ByLink()).all.collected() == [1])
    #expect(server.paths == ["/v1/numbers?limit=3"])
  }

  @Test("fails where the link is none", arguments: [5, [], ["href": "/v1"]] as [JSONValue])
  func wrongType(next: JSONValue) async throws {
    let server = ListServer(CannedTransport(try CannedAnswer([1], next: next)))
    let error = await #expect(throws: APIError.self) {
      try await server.client.pages(of: ByLink()).all.collected()
    }
    #expect(error?.pagingProblem == "the link to the next page leads to no address of this server")
    #expect(server.paths.count == 1)
  }

  @Test(
    "fails when a link comes back",
    arguments: [["?limit=3"], ["?page=2", "?page=2"], ["?page=2", "?page=3", "?page=2"]]
  )
  func circle(links: [String]) async throws {
    let rest = Locked(links)
    let transport = ClosureTransport { _, _ in
      let link = rest.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
      let answer = try CannedAnswer([1], next: .string(link))
      return (answer.head, answer.body)
    }
    let server = ListServer(transport)
    let error = await #expect(throws: APIError.self) {
      try await server.client.pages(of: ByLink()).all.collected()
    }
    #expect(
      error?.pagingProblem == "the next page is one that came before, so the list would never end"
    )
    #expect(server.paths.count == links.count)
  }

  @Test("says nothing of the link in an error, which may hold a secret")
  func secrecy() async throws {
    let link = JSONValue("https://evil.example/?key=s3cret")
    let server = ListServer(CannedTransport(try CannedAnswer([1], next: link)))
    let error = await #expect(throws: APIError.self) {
      try await server.client.pages(of: ByLink()).all.collected()
    }
    #expect(
      error?.description.hasPrefix(
        "numbers.list: status 200, but the link to the next page leads to no address of this server"
      ) == true
    )
    #expect(error?.description.contains("s3cret") == false)
  }
}

/// A list that is asked for with a body.
private struct Search: PagedRequest {
  struct Response: Codable, Sendable {
    let rows: [Int]
    let next: String?
  }

  static let operation = OperationInfo(id: "search", method: .post, path: "/search")
  static var paging: Paging<Self> { .link(\.next, items: \.rows) }
  let text: String

  typealias Item = Int

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/search")
    request.header("x-kind", "search")
    try request.json(["text": text])
    return try request.encoded()
  }
}
