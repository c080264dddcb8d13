import ClientRuntime
import FlyingFox
import Foundation
import Testing

@Suite("What a transport sends", .timeLimit(.minutes(10))) struct RequestTests {
  @Test(
    "Paths and queries arrive byte for byte",
    arguments: [
      "/a%2Fb", "/%2E%2E", "/%2E", "/a/%2E%2E/b", "/100%25", "/%3F", "/%23", "/a%20b", "/$ID",
      "/%F0%9F%8C%8D", "/a!'()*@b", "/%41%7E~", "/a//b/", "/x?expand=a&expand=b",
      "/x?q=%20%2B%26%3D%23&e=", "/x?$top=1&%F0%9F%8C%8D=2",
    ],
    TransportUnderTest.allCases
  )
  func bytes(path: String, over transport: TransportUnderTest) async throws {
    let (_, target) = try await transport.exchange(path) { .text($0.target.rawValue) }
    #expect(target == path)
  }

  @Test(
    "Headers arrive, repeated ones joined, text beyond ASCII in UTF-8",
    arguments: TransportUnderTest.allCases
  )
  func headers(over transport: TransportUnderTest) async throws {
    let sent: HTTPFields = [
      .authorization: "Bearer key", .cookie: "a=1; b=2", .accept: "application/json",
      try name("x-list"): "one", try name("x-list"): "two",
      try name("x-name"): "Zoë 🌍", try name("x-empty"): "",
    ]
    let (_, received) = try await transport.exchange("/", headers: sent) { request in
      .text(request.headers.map { "\($0.key.rawValue.lowercased()): \($0.value)\n" }.joined())
    }
    let lines = Set(received.split(separator: "\n").map(String.init))
    #expect(
      lines.isSuperset(of: [
        "authorization: Bearer key", "cookie: a=1; b=2", "accept: application/json",
        "x-list: one, two", "x-name: Zoë 🌍", "x-empty: ", "accept-encoding: gzip, deflate",
      ]),
      "\(lines)"
    )
  }

  @Test("No body is announced where there is none", arguments: TransportUnderTest.allCases)
  func noBody(over transport: TransportUnderTest) async throws {
    let (_, received) = try await transport.exchange("/") { request in
      .text(request.headers.map { "\($0.key.rawValue.lowercased())\n" }.joined())
    }
    let names = Set(received.split(separator: "\n"))
    #expect(names.isDisjoint(with: ["content-length", "transfer-encoding", "content-type"]))
  }

  @Test(
    "Methods and bodies arrive, empty ones too",
    arguments: [HTTPTypes.HTTPRequest.Method.post, .put, .patch, .delete],
    TransportUnderTest.allCases
  )
  func methods(method: HTTPTypes.HTTPRequest.Method, over transport: TransportUnderTest)
    async throws
  {
    for body in ["{}", ""] {
      let sent = RequestBody(Data(body.utf8))
      let (head, text) = try await transport.exchange("/", method: method, body: sent) { request in
        let received = try await request.bodyData
        return .text("\(request.method.rawValue) \(String(decoding: received, as: UTF8.self))")
      }
      #expect(text == "\(method.rawValue) \(body)")
      #expect(head.status == .ok)
    }
  }

  @Test("10 MiB arrive as sent", arguments: TransportUnderTest.allCases)
  func large(over transport: TransportUnderTest) async throws {
    let bytes = Data.pattern(10 << 20)
    let answer = try await transport.upload(RequestBody(bytes))
    #expect(answer == "10485760 bytes of 10485760, checksum \(bytes.checksum)")
  }

  @Test("A file of 32 MiB arrives with its length", arguments: TransportUnderTest.allCases)
  func file(over transport: TransportUnderTest) async throws {
    let bytes = Data.pattern(32 << 20)
    try await withFile(bytes) { url in
      let answer = try await transport.upload(RequestBody([.file(url)]))
      #expect(answer == "33554432 bytes of 33554432, checksum \(bytes.checksum)")
    }
  }

  @Test(
    "Bytes and files arrive in order, with the length of all",
    arguments: TransportUnderTest.allCases
  )
  func pieces(over transport: TransportUnderTest) async throws {
    let bytes = Data.pattern(3 << 20)
    try await withFile(bytes) { url in
      let pieces: [RequestBody.Piece] = [
        .bytes(Data("a".utf8)), .file(url), .bytes(Data("b".utf8)),
      ]
      let answer = try await transport.upload(RequestBody(pieces))
      let sent = Data("a".utf8) + bytes + Data("b".utf8)
      #expect(answer == "\(sent.count) bytes of \(sent.count), checksum \(sent.checksum)")
    }
  }

  @Test("A stream arrives whole, whatever says so", arguments: TransportUnderTest.allCases)
  func stream(over transport: TransportUnderTest) async throws {
    let parts = (1...100).map { Data.pattern($0 * 100) }
    let (stream, source) = AsyncStream.makeStream(of: Data.self)
    for part in parts { source.yield(part) }
    source.finish()
    let answer = try await transport.upload(RequestBody([.stream(ByteStream(stream))]))
    let sent = parts.reduce(Data(), +)
    let length = transport == .urlSession ? "\(sent.count)" : "chunked"
    #expect(answer == "\(sent.count) bytes of \(length), checksum \(sent.checksum)")
  }

  @Test("What keeps a body from being read is thrown", arguments: TransportUnderTest.allCases)
  func unreadable(over transport: TransportUnderTest) async throws {
    struct Broken: Error {}
    let (stream, source) = AsyncThrowingStream.makeStream(of: Data.self)
    source.yield(Data("a".utf8))
    source.finish(throwing: Broken())
    let body = RequestBody([.stream(ByteStream(stream))])
    await #expect(throws: Broken.self) { try await transport.upload(body) }
  }

  private func name(_ text: String) throws -> HTTPField.Name {
    try #require(HTTPField.Name(text))
  }
}
