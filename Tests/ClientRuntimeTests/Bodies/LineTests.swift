import ClientRuntime
import Foundation
import Testing

@Suite("Lines of a stream") struct LineTests {
  @Test(
    "end with LF, CR or both, and the last need not end",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r", ["a", "b"]),
      ("\n", [""]), ("\r\n\r\n", ["", ""]), ("\n\r", ["", ""]), ("a\r\rb\n\n", ["a", "", "b", ""]),
      ("a\u{2028}b\u{85}c\u{0B}d", ["a\u{2028}b\u{85}c\u{0B}d"]),
    ]
  )
  func ends(text: String, lines: [String]) async throws {
    #expect(try await ByteStream(Data(text.utf8)).lines.all() == lines)
  }

  @Test(
    "are the same however the bytes arrive",
    arguments: ["a\r\nb\r\r\n\nc", "\u{FEFF}é\r\n💬\n", "\r\n\n\r\r\n", "e\u{301}\r\nx"]
  )
  func splittings(text: String) async throws {
    let expected = Self.model(Data(text.utf8))
    for parts in Data(text.utf8).splittings {
      #expect(try await ByteStream(PartSource(parts)).lines.all() == expected)
    }
  }

  @Test("are the same however many bytes arrive at random", arguments: 1...50)
  func random(seed: UInt64) async throws {
    var random = SplitMix(state: seed)
    let text = Data.random(of: Array("ab\r\n\r\né💬".utf8) + [0xFF], count: 2000, by: &random)
    let parts = text.split(by: &random)
    #expect(try await ByteStream(PartSource(parts)).lines.all() == Self.model(text))
  }

  @Test("have U+FFFD in place of what is not UTF-8")
  func malformed() async throws {
    let parts = [Data([0x61, 0xC3]), Data([0x0A, 0xA9, 0x62])]
    #expect(try await ByteStream(PartSource(parts)).lines.all() == ["a\u{FFFD}", "\u{FFFD}b"])
  }

  @Test("are given as soon as they are complete, also those that end with CR")
  func promptness() async throws {
    let source = PartSource("a\r", "\nb\n")
    var lines = ByteStream(source).lines.makeAsyncIterator()
    #expect(try await lines.next() == "a")
    #expect(source.asked.value == 1)
    #expect(try await lines.next() == "b")
  }

  @Test("may have as many bytes as the limit says, and an endless one is not waited for")
  func limit() async throws {
    let text = "abc\r\ndef"
    #expect(try await ByteStream(PartSource("ab", "c\r\nde", "f")).lines(upTo: 3).all().count == 2)
    for parts in Data(text.utf8).splittings {
      let error = await #expect(throws: TooManyBytes.self) {
        try await ByteStream(PartSource(parts)).lines(upTo: 2).all()
      }
      #expect(error?.limit == 2)
      #expect(error?.start == Data("ab".utf8))
    }
    let source = PartSource(Array(repeating: Data(count: 10), count: 100))
    var lines = ByteStream(source).lines(upTo: 25).makeAsyncIterator()
    await #expect(throws: TooManyBytes.self) { try await lines.next() }
    #expect(source.asked.value == 3)
    #expect(try await lines.next() == nil)
  }

  /// Lines by another way: all ends made alike, then cut.
  private static func model(_ bytes: Data) -> [String] {
    let (carriageReturn, feed) = (Data("\r".utf8), Data("\n".utf8))
    let text = bytes.replacing(carriageReturn + feed, with: feed).replacing(
      carriageReturn,
      with: feed
    )
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
