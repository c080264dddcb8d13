import ClientRuntime
import FlyingFox
import Foundation
import Testing

@Suite("What a transport brings back", .timeLimit(.minutes(10))) struct AnswerTests {
  @Test(
    "Any status is an answer, with its headers and body",
    arguments: [200, 201, 204, 301, 302, 304, 404, 500],
    TransportUnderTest.allCases
  )
  func status(code: Int, over transport: TransportUnderTest) async throws {
    let said = [204, 304].contains(code) ? "" : "said"
    let (head, text) = try await transport.exchange("/") { _ in
      .text(said, status: code, headers: ["X-Limit": "60", "Location": "/elsewhere"])
    }
    #expect(head.status.code == code)
    #expect(head.headerFields[try #require(HTTPField.Name("x-limit"))] == "60")
    #expect(text == said)
  }

  @Test("HEAD brings the headers of a body, and none", arguments: TransportUnderTest.allCases)
  func head(over transport: TransportUnderTest) async throws {
    let (head, text) = try await transport.scripted(method: .head) { connection in
      try await connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
    }
    #expect(head.headerFields[.contentLength] == "100")
    #expect(text == "")
  }

  @Test("Repeated headers are joined, cookies are not", arguments: TransportUnderTest.allCases)
  func repeated(over transport: TransportUnderTest) async throws {
    let (head, _) = try await transport.scripted { connection in
      try await connection.answer(
        headers:
          "X-List: one\r\nX-List: two\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT; Path=/\r\n"
      )
    }
    #expect(head.headerFields[values: try #require(HTTPField.Name("x-list"))] == ["one, two"])
    #expect(
      head.headerFields[values: .setCookie] == [
        "a=1", "b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT; Path=/",
      ]
    )
  }

  @Test("Header text beyond ASCII is UTF-8", arguments: TransportUnderTest.allCases)
  func text(over transport: TransportUnderTest) async throws {
    let (head, _) = try await transport.scripted { connection in
      try await connection.answer(headers: "X-Name: Zoë 🌍\r\n")
    }
    #expect(head.headerFields[try #require(HTTPField.Name("x-name"))] == "Zoë 🌍")
  }

  @Test(
    "A compressed body arrives as it was before",
    arguments: [
      ("gzip", "H4sIAAAAAAACAyvOTczJAQAT6kV1BQAAAA=="), ("deflate", "eJwrycyrBAAEZAHF"),
    ],
    TransportUnderTest.allCases
  )
  func compressed(body: (coding: String, base64: String), over transport: TransportUnderTest)
    async throws
  {
    let bytes = try #require(Data(base64Encoded: body.base64))
    let (head, text) = try await transport.scripted { connection in
      try await connection.send(
        "HTTP/1.1 200 OK\r\nContent-Encoding: \(body.coding)\r\nContent-Length: \(bytes.count)\r\n\r\n"
      )
      try await connection.send(bytes)
    }
    #expect(text == (body.coding == "gzip" ? "small" : "tiny"))
    #expect(head.headerFields[.contentEncoding] == body.coding)
  }

  @Test("10 MiB arrive as sent", arguments: TransportUnderTest.allCases)
  func large(over transport: TransportUnderTest) async throws {
    let bytes = Data.pattern(10 << 20)
    let received = try await FaultServer.run { connection in
      _ = try await connection.request()
      try await connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(bytes.count)\r\n\r\n")
      try await connection.send(bytes)
    } _: { server in
      let (_, body) = try await transport.transport.send(server.address.request("/"), body: nil)
      return try await body.collected(upTo: .max)
    }
    #expect(received == bytes)
  }

  @Test(
    "Parts arrive when they are sent, not when all is there",
    arguments: TransportUnderTest.allCases
  )
  func parts(over transport: TransportUnderTest) async throws {
    let (turns, next) = AsyncStream.makeStream(of: String.self)
    try await FaultServer.run { connection in
      _ = try await connection.request()
      try await connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
      for await turn in turns { try await connection.send("3\r\n\(turn)\r\n") }
      try await connection.send("0\r\n\r\n")
    } _: { server in
      let (_, body) = try await transport.transport.send(server.address.request("/"), body: nil)
      var received = body.makeAsyncIterator()
      for turn in ["one", "two", "six"] {
        next.yield(turn)
        #expect(try await received.next() == Data(turn.utf8))
      }
      next.finish()
      #expect(try await received.next() == nil)
    }
  }

  @Test(
    "Nothing is lost of a body that is read in turns with others",
    arguments: TransportUnderTest.allCases
  )
  func inTurns(over transport: TransportUnderTest) async throws {
    let part = Data.pattern(1 << 20)
    try await FaultServer.run { connection in
      _ = try await connection.request()
      try await connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(64 << 20)\r\n\r\n")
      for _ in 1...64 { try await connection.send(part) }
    } _: { server in
      let (_, body) = try await transport.transport.send(server.address.request("/"), body: nil)
      var (checksum, count) = (Checksum(), 0)
      for try await bytes in body {
        checksum.add(bytes)
        count += bytes.count
        // Others run in between: here, the server and the session.
        await Task.yield()
      }
      var expected = Checksum()
      for _ in 1...64 { expected.add(part) }
      #expect(count == 64 << 20 && checksum == expected)
    }
  }

  @Test("Cookies are not kept for later requests", arguments: TransportUnderTest.allCases)
  func cookies(over transport: TransportUnderTest) async throws {
    try await withServer { request in
      .text(request.headers[.cookie] ?? "none", headers: ["Set-Cookie": "session=1; Path=/"])
    } _: { server in
      for _ in 1...2 {
        let (_, body) = try await transport.transport.send(server.request("/"), body: nil)
        #expect(String(decoding: try await body.collected(upTo: .max), as: UTF8.self) == "none")
      }
    }
  }

  @Test(
    "A failed exchange throws an error without the address",
    arguments: TransportUnderTest.allCases
  )
  func refused(over transport: TransportUnderTest) async throws {
    // The port of a service that is not in use any more.
    let server = Server(scheme: "http", authority: "127.0.0.1:1", basePath: "")
    let error = await #expect(throws: TransportError.self) {
      try await transport.transport.send(server.request("/?key=s3cret"), body: nil)
    }
    #expect(error?.reason == .unreachable)
    var dumped = ""
    dump(error, to: &dumped)
    #expect(!dumped.contains("s3cret"))
  }
}
