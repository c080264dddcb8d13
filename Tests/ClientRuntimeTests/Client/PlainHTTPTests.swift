@testable import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Plain http") struct PlainHTTPTests {
  @Test(
    "may go to this machine",
    arguments: [
      "http://localhost", "http://LOCALHOST:8080", "http://api.localhost:1", "http://127.0.0.1",
      "http://127.255.0.9:8080/x", "http://[::1]", "http://[::1]:8080",
    ]
  )
  func loopback(address: String) async throws {
    #expect(try await sent(to: try #require(Server(address))) == 1)
  }

  @Test(
    "is refused for all others, and the error says what to do",
    arguments: [
      "http://api.example.com", "http://localhost.example.com", "http://notlocalhost",
      "http://127.0.0.1.example.com", "http://127.0.0", "http://127.0.0.256", "http://128.0.0.1",
      "http://0.0.0.0", "http://10.0.0.1:8080", "http://[::2]", "http://[::1:2]",
    ]
  )
  func others(address: String) async throws {
    let server = try #require(Server(address))
    let error = await #expect(throws: APIError.self) { try await sent(to: server) }
    guard case .invalidRequest(let problem) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.contains("allowingPlainHTTP()"))
    #expect(problem.contains("http://\(Authority(server.authority)?.host ?? "?") "))
    #expect(try await sent(to: server.allowingPlainHTTP()) == 1)
  }

  @Test("is refused whatever the address is spelled like")
  func spellings() async {
    for (scheme, authority) in [
      ("HTTP", "a.example"), ("http", "localhost@a.example"), ("http", "localhost:80@a.example"),
      ("http", ""), ("http", "[::1"), ("http", "127.+0.0.1"), ("ftp", "a.example"),
    ] {
      let server = Server(scheme: scheme, authority: authority, basePath: "")
      await #expect(throws: APIError.self) { try await sent(to: server) }
    }
  }

  @Test("is refused where middleware leads a request to it")
  func rerouted() async {
    let recorder = RequestRecorder()
    let downgrading = ClosureMiddleware { request, body, next in
      var request = request
      request.scheme = "http"
      return try await next(request, body)
    }
    let client = APIClient.probe(transport: recorder, middleware: [downgrading])
    await #expect(throws: APIError.self) { try await client.send(Get(path: "/")) }
    #expect(recorder.requests.isEmpty)
  }

  @Test("makes another server when it is allowed, with the same address")
  func allowing() throws {
    let server = try #require(Server("http://a.example/x"))
    #expect(!server.allowsPlainHTTP && server.allowingPlainHTTP().allowsPlainHTTP)
    #expect(server.allowingPlainHTTP() != server)
    #expect(server.allowingPlainHTTP().description == server.description)
  }

  /// How many requests arrived.
  private func sent(to server: Server) async throws -> Int {
    let recorder = RequestRecorder()
    let client = APIClient(server: server, credential: .bearer("k"), transport: recorder)
    _ = try await client.send(Get(path: "/"))
    return recorder.requests.count
  }
}
