import SourceText
import Testing

@Suite struct SourceFileTests {
  @Test("A byte order mark is no part of the text")
  func byteOrderMark() {
    #expect(SourceFile(path: "a", text: "\u{FEFF}é").text == "é")
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a", bytes: [0xEF, 0xBB, 0xBF, 0x61], into: &diagnostics)
    #expect(file?.text == "a")
    #expect(!diagnostics.hasErrors)
  }

  @Test("Text that shows U+FFFD itself is valid")
  func replacementCharacter() {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a", bytes: Array("\u{FFFD}".utf8), into: &diagnostics)
    #expect(file?.text == "\u{FFFD}")
  }

  @Test(
    "Bytes that are not UTF-8 are refused at the first of them",
    arguments: [
      ([0xFF], 1, 1), ([0x61, 0x80], 1, 2), ([0xC3, 0xA9, 0x0A, 0xC3], 2, 1),
      ([0x61, 0x0D, 0x0A, 0x62, 0xC0, 0x80], 2, 2), ([0xED, 0xA0, 0x80], 1, 1),
      ([0xEF, 0xBF], 1, 1), ([0xEF, 0xBF, 0xBD, 0xEF, 0xBF], 1, 2),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xF5], 1, 2), ([0xF0, 0x9F, 0x98, 0x80, 0xF0, 0x9F, 0x98], 1, 2),
    ]
  )
  func badBytes(bytes: [UInt8], line: Int, column: Int) {
    var diagnostics = Diagnostics()
    #expect(SourceFile(path: "a", bytes: bytes, into: &diagnostics) == nil)
    #expect(diagnostics.sorted.map(\.code) == [.notUTF8])
    #expect(
      diagnostics.sorted.first?.range.start == SourcePosition(line: line, column: column)
    )
  }
}

@Suite struct SourceScalarsTests {
  @Test("Offsets and places correspond, whatever ends the lines")
  func places() {
    let text = SourceScalars("a\nbé\r\n\r😀\u{301}c")
    let expected = [
      (1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (2, 4), (3, 1), (4, 1), (4, 2), (4, 3), (4, 4),
    ]
    for (offset, place) in expected.enumerated() {
      let position = SourcePosition(line: place.0, column: place.1)
      #expect(text.position(at: offset) == position)
      #expect(text.offset(of: position) == offset)
    }
    #expect(text[10] == nil)
  }

  @Test("Offsets outside a text are taken as its ends, and unknown lines have none")
  func outside() {
    let text = SourceScalars("ab\n")
    #expect(text.position(at: -1) == SourcePosition(line: 1, column: 1))
    #expect(text.position(at: 9) == SourcePosition(line: 2, column: 1))
    #expect(text.offset(of: SourcePosition(line: 3, column: 1)) == nil)
    #expect(SourceScalars("").position(at: 0) == SourcePosition(line: 1, column: 1))
  }
}

@Suite struct DiagnosticsTests {
  @Test("Findings come sorted by file and place, each once, however they were added")
  func sorted() {
    func place(_ file: String, _ line: Int) -> SourceRange {
      let start = SourcePosition(line: line, column: 1)
      return SourceRange(file: file, start: start, end: start)
    }
    var diagnostics = Diagnostics()
    diagnostics.warning(.unknownKey, "x", at: place("b", 1))
    #expect(!diagnostics.hasErrors)
    diagnostics.error(.unknownKey, "x", at: place("a", 10))
    diagnostics.error(.unknownKey, "x", at: place("a", 9))
    diagnostics.error(.unknownKey, "x", at: place("a", 10))
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.sorted.map(\.range) == [place("a", 9), place("a", 10), place("b", 1)])
  }

  @Test("Every code is spelled in lower case with hyphens")
  func codes() {
    for code in DiagnosticCode.allCases {
      #expect(code.rawValue.contains(/^[a-z0-9]+(-[a-z0-9]+)*$/))
    }
  }
}
