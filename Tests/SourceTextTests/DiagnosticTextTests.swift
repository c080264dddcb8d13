import SourceText
import Testing

@Suite struct DiagnosticTextTests {
  @Test("A diagnostic shows its place, its line and a caret under its range")
  func plain() {
    #expect(
      printed(in: "one\ntwo: three\n", from: (2, 6), to: (2, 11)) == """
        a.yaml:2:6: error: no such type [unknown-type]
         2 | two: three
           |      ^~~~~

        """
    )
  }

  @Test("Notes follow, each on a line with its own place")
  func notes() {
    let place = SourceRange(startOf: "b.md")
    let diagnostic = Diagnostic(
      .warning,
      .unknownType,
      "no such type",
      at: SourceRange(startOf: "a.yaml"),
      notes: [.init("this is the page", at: place), .init("and\u{7} more", at: place)]
    )
    #expect(
      DiagnosticText(files: [], style: .plain).text(diagnostic) == """
        a.yaml:1:1: warning: no such type [unknown-type]
        b.md:1:1: note: this is the page
        b.md:1:1: note: and\u{FFFD} more

        """
    )
  }

  @Test("The caret counts scalars, so text of many bytes leaves it in place")
  func multibyte() {
    #expect(excerpt(of: "größe: é!", from: (1, 8), to: (1, 9)) == ["größe: é!", "       ^"])
    #expect(excerpt(of: "e\u{301}: x", from: (1, 5), to: (1, 6)) == ["e\u{301}: x", "    ^"])
  }

  @Test("A tab takes one column, in the line as in the caret's")
  func tabs() {
    #expect(excerpt(of: "\ta:\tb", from: (1, 5), to: (1, 6)) == [" a: b", "    ^"])
  }

  @Test("A line of any length is shown around the range, at most 100 scalars of it")
  func longLines() {
    let line = String(repeating: "a", count: 5000) + "X" + String(repeating: "b", count: 5000)
    let shown = excerpt(of: line, from: (1, 5001), to: (1, 5002))
    #expect(shown.first?.count == 100)
    #expect(shown.last == String(repeating: " ", count: 60) + "^")
    #expect(shown.first?.dropFirst(60).first == "X")
  }

  @Test("Every line of a long file is shown in little time", .timeLimit(.minutes(10)))
  func manyLines() {
    let count = 20_000
    let lines = (1...count).map { "\($0): " + String(repeating: "x", count: 70) }
    for text in [lines.joined(separator: "\n"), lines.joined()] {
      let file = SourceFile(path: "a.yaml", text: text)
      let printer = DiagnosticText(files: [file], style: .plain)
      let isOneLine = !text.contains("\n")
      for index in 0..<count {
        let place = SourcePosition(
          line: isOneLine ? 1 : index + 1,
          column: isOneLine ? 70 * index + 1 : 1
        )
        let range = SourceRange(file: "a.yaml", start: place, end: place)
        let shown = printer.text(Diagnostic(.error, .unknownType, "no", at: range))
        #expect(shown.split(separator: "\n").count == 3)
      }
    }
  }

  @Test("A caret line ends where the shown part of a long line ends")
  func longRange() {
    let line = String(repeating: "a", count: 500)
    let shown = excerpt(of: line, from: (1, 401), to: (1, 501))
    #expect(shown.first?.count == 100)
    #expect(
      shown.last == String(repeating: " ", count: 60) + "^" + String(repeating: "~", count: 39)
    )
  }

  @Test("A range over several lines is underlined to the end of its first")
  func severalLines() {
    #expect(excerpt(of: "a: [1,\n 2]", from: (1, 4), to: (2, 4)) == ["a: [1,", "   ^~~"])
  }

  @Test("An empty range, one at the end of a line and one past it get a caret of one column")
  func emptyRanges() {
    #expect(excerpt(of: "a:", from: (1, 2), to: (1, 2)) == ["a:", " ^"])
    #expect(excerpt(of: "a:", from: (1, 3), to: (1, 3)) == ["a:", "  ^"])
    #expect(excerpt(of: "a:", from: (1, 9), to: (1, 12)) == ["a:", "  ^"])
  }

  @Test("LF, CR and CRLF all end a line", arguments: ["\n", "\r", "\r\n"])
  func lineEnds(end: String) {
    #expect(excerpt(of: "a\(end)b: c\(end)d", from: (2, 4), to: (2, 5)) == ["b: c", "   ^"])
  }

  @Test("A place without text to show is printed as a heading alone")
  func noExcerpt() {
    #expect(excerpt(of: "a\n\nb", from: (2, 1), to: (2, 1)) == [])
    #expect(excerpt(of: "a", from: (7, 1), to: (7, 2)) == [])
    #expect(
      DiagnosticText(files: [], style: .plain).text(finding(from: (1, 1), to: (1, 2)))
        == "a.yaml:1:1: error: no such type [unknown-type]\n"
    )
  }

  @Test(
    "Nothing in a file, its name or a message can control the terminal or turn the text around",
    arguments: ["\u{1B}[2J", "\u{07}", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{2028}"]
  )
  func neutralised(hostile: String) {
    let file = SourceFile(path: "a\(hostile).yaml", text: "b: \(hostile)")
    let place = SourceRange(
      file: file.path,
      start: SourcePosition(line: 1, column: 1),
      end: SourcePosition(line: 1, column: 2)
    )
    let text = DiagnosticText(files: [file], style: .plain)
      .text(Diagnostic(.error, .unknownKey, "unknown key '\(hostile)'", at: place))
    let scalar = hostile.unicodeScalars.first
    #expect(!text.unicodeScalars.contains { $0 == scalar })
    #expect(text.unicodeScalars.count { $0 == "\u{FFFD}" } == 3)
  }

  @Test("A message of several lines is printed in one")
  func messageLines() {
    let finding = Diagnostic(.error, .unknownKey, "a\nb\r\nc", at: SourceRange(startOf: "a.yaml"))
    let text = DiagnosticText(files: [], style: .plain).text(finding)
    #expect(text == "a.yaml:1:1: error: a\u{FFFD}b\u{FFFD}\u{FFFD}c [unknown-key]\n")
  }

  @Test("Colours change nothing but colours")
  func coloured() {
    let text = printed(in: "a: b", from: (1, 4), to: (1, 5), .coloured)
    #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(
      text.replacing(/\u{1B}\[[0-9;]*m/, with: "") == printed(in: "a: b", from: (1, 4), to: (1, 5))
    )
  }
}

private typealias Place = (line: Int, column: Int)

private func finding(from start: Place, to end: Place) -> Diagnostic {
  Diagnostic(
    .error,
    .unknownType,
    "no such type",
    at: SourceRange(
      file: "a.yaml",
      start: SourcePosition(line: start.line, column: start.column),
      end: SourcePosition(line: end.line, column: end.column)
    )
  )
}

private func printed(
  in text: String,
  from start: Place,
  to end: Place,
  _ style: DiagnosticText.Style = .plain
) -> String {
  DiagnosticText(files: [SourceFile(path: "a.yaml", text: text)], style: style)
    .text(finding(from: start, to: end))
}

/// The source line and the caret's, without the margin.
private func excerpt(of text: String, from start: Place, to end: Place) -> [String] {
  printed(in: text, from: start, to: end).split(separator: "\n").dropFirst()
    .map { String($0.dropFirst(5)) }
}
