import ClientRuntime
import Foundation
import Testing

/// Cases are those of the WHATWG HTML standard, section 9.2.6, and what its parser's steps say.
@Suite("Server-sent events") struct ServerSentEventTests {
  @Test("have a name, data, an identifier and a time to wait")
  func fields() async throws {
    let text = "event: add\r\nid: 7\r\nretry: 1500\r\ndata: {\r\ndata: }\r\n\r\n"
    let event = try #require(try await events(text).first)
    #expect(event.name == "add")
    #expect(event.data == "{\n}")
    #expect(event.id == "7")
    #expect(event.retry == .milliseconds(1500))
  }

  @Test(
    "have data with at most one space less, lines joined, unless there is none or no end",
    arguments: [
      ("data: YHOO\ndata: +2\ndata: 10\n\n", ["YHOO\n+2\n10"]),
      ("data\n\ndata\ndata\n\ndata:", ["", "\n"]),
      ("data:test\n\ndata: test\n\ndata:  test\n\n", ["test", "test", " test"]),
      (": test stream\n\ndata: first\n\n:\n: ping\n\n", ["first"]),
      ("event: add\n\ndata: a\n\n", ["a"]),
      ("data: a\n", []), ("data: a", []), ("", []), ("\n\n\n", []),
      ("data: a:b: c\n\n", ["a:b: c"]), ("data:\u{301}\n\n", ["\u{301}"]),
      ("data : a\n\n", []), (" data: a\n\n", []), ("DATA: a\n\n", []), ("other: a\n\n", []),
      ("\u{FEFF}data: a\n\n", ["a"]), ("\u{FEFF}\u{FEFF}data: a\n\n", []),
      ("data: a\n\n\u{FEFF}data: b\n\n", ["a"]),
      ("data: \0\n\n", ["\0"]),
    ]
  )
  func data(text: String, data: [String]) async throws {
    #expect(try await events(text).map(\.data) == data)
  }

  @Test("are called message unless they say otherwise, each for itself")
  func names() async throws {
    let text = "event: a\ndata\n\ndata\n\nevent: b\n\ndata\n\nevent: c\nevent\ndata\n\n"
    #expect(try await events(text).map(\.name) == ["a", "message", "message", "message"])
  }

  @Test("keep the last identifier, except one with NUL in it")
  func identifiers() async throws {
    let text = "data\n\nid: 1\ndata\n\ndata\n\nid: 2\0\ndata\n\nid: 3\n\ndata\n\nid\ndata\n\n"
    #expect(try await events(text).map(\.id) == ["", "1", "1", "1", "3", ""])
  }

  @Test(
    "keep the last time to wait, if it is written in digits",
    arguments: ["+5", "-5", "5 ", " 5", "5s", "", "1e3", "٥", "99999999999999999999"]
  )
  func retry(text: String) async throws {
    #expect(try await events("data\n\nretry:7\ndata\n\n").map(\.retry) == [nil, .milliseconds(7)])
    #expect(try await events("retry:7\n\nretry: \(text)\ndata\n\n")[0].retry == .milliseconds(7))
  }

  @Test(
    "are the same however the bytes arrive",
    arguments: ["\u{FEFF}data:é\r\n\r\n", "data:a\r\rid:1", "id\ndata\n\r\n\n", "data:a\n\r:b\n\n"]
  )
  func splittings(text: String) async throws {
    let expected = try await events(text)
    for parts in Data(text.utf8).splittings {
      #expect(try await ByteStream(PartSource(parts)).events.all() == expected)
    }
  }

  @Test("are the same however many bytes arrive at random", arguments: 1...50)
  func random(seed: UInt64) async throws {
    var random = SplitMix(state: seed)
    let pieces = [
      "data", "data\n\n", "id", "event", "retry", ":", ": ", "\n", "\r\n", "\r", "\n\n", "1", "é",
      "\0",
    ]
    let text = Data(
      (0..<400).compactMap { _ in pieces.randomElement(using: &random) }.joined().utf8
    )
    let expected = try await ByteStream(text).events.all()
    #expect(!expected.isEmpty)
    let parts = text.split(by: &random)
    #expect(try await ByteStream(PartSource(parts)).events.all() == expected)
  }

  @Test("are given as soon as they are complete")
  func promptness() async throws {
    let source = PartSource("data: a\r\n\r", "\ndata: b\r\r")
    var events = ByteStream(source).events.makeAsyncIterator()
    #expect(try await events.next()?.data == "a")
    #expect(source.asked.value == 1)
    #expect(try await events.next()?.data == "b")
    #expect(source.asked.value == 2)
  }

  @Test("may have as many bytes as the limit says, in a line and in all lines of data")
  func limit() async throws {
    let text = "data: abcd\ndata: efg\n\n"
    #expect(try await ByteStream(Data(text.utf8)).events(upTo: 10).all().count == 1)
    await #expect(throws: TooManyBytes.self) {
      try await ByteStream(Data(text.utf8)).events(upTo: 9).all()
    }
    let many = Array(repeating: Data("data: a\n".utf8), count: 100)
    let source = PartSource(many)
    var events = ByteStream(source).events(upTo: 10).makeAsyncIterator()
    await #expect(throws: TooManyBytes.self) { try await events.next() }
    #expect(source.asked.value < 10)
    #expect(try await events.next() == nil)
  }

  @Test("that are too long are an error wherever they are cut", arguments: -1...11)
  func everyLimit(limit: Int) async throws {
    let text = Data("data: abcd\ndata:abcde\ndata:x\n\n".utf8)
    await #expect(throws: TooManyBytes.self) {
      try await ByteStream(text).events(upTo: limit).all()
    }
  }

  private func events(_ text: String) async throws -> [ServerSentEvent] {
    try await ByteStream(Data(text.utf8)).events.all()
  }
}
