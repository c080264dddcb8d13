import ClientRuntime
import FlyingFox
import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("URLSessionTransport") struct URLSessionTransportTests {
  private let transport = URLSessionTransport()

  @Test(
    "Paths and queries arrive byte for byte",
    arguments: [
      "/a%2Fb", "/%2E%2E", "/%2E", "/a/%2E%2E/b", "/100%25", "/%3F", "/%23", "/a%20b", "/$ID",
      "/%F0%9F%8C%8D", "/a!'()*@b", "/%41%7E~", "/a//b/", "/x?expand=a&expand=b",
      "/x?q=%20%2B%26%3D%23&e=", "/x?$top=1&%F0%9F%8C%8D=2",
    ]
  )
  func bytes(path: String) async throws {
    let (_, target) = try await exchange(path) { .text($0.target.rawValue) }
    #expect(target == path)
  }

  @Test("Headers arrive, repeated ones joined, text beyond ASCII in UTF-8")
  func headers() async throws {
    let sent: HTTPFields = [
      .authorization: "Bearer key", .cookie: "a=1; b=2", .accept: "application/json",
      try name("x-list"): "one", try name("x-list"): "two",
      try name("x-name"): "Zoë 🌍", try name("x-empty"): "",
    ]
    let (_, received) = try await exchange("/", headers: sent) { request in
      .text(request.headers.map { "\($0.key.rawValue.lowercased()): \($0.value)\n" }.joined())
    }
    let lines = Set(received.split(separator: "\n").map(String.init))
    #expect(
      lines.isSuperset(of: [
        "authorization: Bearer key", "cookie: a=1; b=2", "accept: application/json",
        "x-list: one, two", "x-name: Zoë 🌍", "x-empty: ",
      ]),
      "\(lines)"
    )
  }

  @Test("Methods and bodies arrive", arguments: [HTTPTypes.HTTPRequest.Method.post, .put, .patch])
  func methods(method: HTTPTypes.HTTPRequest.Method) async throws {
    let (head, text) = try await exchange("/", method: method, body: Data("{}".utf8)) { request in
      .text(
        "\(request.method.rawValue) \(String(decoding: try await request.bodyData, as: UTF8.self))"
      )
    }
    #expect(text == "\(method.rawValue) {}")
    #expect(head.status == .ok)
  }

  @Test("Any status is an answer, with its headers and body", arguments: [201, 204, 304, 404, 500])
  func status(code: Int) async throws {
    let (head, text) = try await exchange("/") { _ in
      let body = [204, 304].contains(code) ? "" : "said"
      return .text(body, status: code, headers: ["X-Limit": "60"])
    }
    #expect(head.status.code == code)
    #expect(head.headerFields[try name("x-limit")] == "60")
    #expect(text == ([204, 304].contains(code) ? "" : "said"))
  }

  @Test("Cookies are not kept for later requests")
  func cookies() async throws {
    try await withServer { request in
      .text(request.headers[.cookie] ?? "none", headers: ["Set-Cookie": "session=1; Path=/"])
    } _: { server in
      for _ in 1...2 {
        let (_, body) = try await transport.send(server.request("/"), body: nil)
        #expect(String(decoding: try await body.collected(upTo: .max), as: UTF8.self) == "none")
      }
    }
  }

  @Test("A failed exchange throws an error without the address", .timeLimit(.minutes(1)))
  func refused() async throws {
    let server = try await withServer { _ in
      .text("")
    } _: {
      $0
    }
    let error = await #expect(throws: URLError.self) {
      while true { _ = try await transport.send(server.request("/?key=s3cret"), body: nil) }
    }
    var dumped = ""
    dump(error, to: &dumped)
    #expect(!dumped.contains("s3cret"))
  }

  @Test("Cancelling the task cancels the exchange", .timeLimit(.minutes(1)))
  func cancellation() async throws {
    let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
    try await withServer { _ in
      arrived.yield()
      try await Task.sleep(for: .seconds(600))
      return .text("too late")
    } _: { server in
      let task = Task { try await transport.send(server.request("/"), body: nil) }
      for await _ in arrivals { break }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test("A transport with settings of its own works until its last copy is gone")
  func configuration() async throws {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpAdditionalHeaders = ["X-Mine": "yes"]
    try await withServer {
      .text($0.headers[HTTPHeader("X-Mine")] ?? "no")
    } _: { server in
      let own = URLSessionTransport(configuration: configuration)
      let (_, body) = try await own.send(server.request("/"), body: nil)
      #expect(String(decoding: try await body.collected(upTo: .max), as: UTF8.self) == "yes")
    }
  }

  private func name(_ text: String) throws -> HTTPField.Name {
    try #require(HTTPField.Name(text))
  }

  private func exchange(
    _ path: String,
    method: HTTPTypes.HTTPRequest.Method = .get,
    headers: HTTPFields = [:],
    body: Data? = nil,
    answering answer:
      @escaping @Sendable (FlyingFox.HTTPRequest) async throws -> FlyingFox.HTTPResponse
  ) async throws -> (HTTPTypes.HTTPResponse, String) {
    try await withServer(answering: answer) { server in
      let request = server.request(path, method: method, headers: headers)
      let (head, answer) = try await transport.send(request, body: body.map { RequestBody($0) })
      return (head, String(decoding: try await answer.collected(upTo: .max), as: UTF8.self))
    }
  }
}
