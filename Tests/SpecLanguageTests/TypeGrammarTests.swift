import SourceText
import Testing

@testable import SpecLanguage

@Suite struct TypeGrammarTests {
  @Test(
    "A type is read the same however it is spaced",
    arguments: [
      ("string", "string"),
      (" LogEntry ", "LogEntry"),
      ("[LogEntry|null]", "[LogEntry | null]"),
      ("map< [ integer ] >", "map<[integer]>"),
      ("json<BasePrompt>", "json<BasePrompt>"),
      ("epoch<ms>", "epoch<milliseconds>"),
      ("duration< min >", "duration<minutes>"),
      ("A | B | null", "A | B | null"),
      ("string | unknown", "string | unknown"),
      ("[[map<json<A | B>>]]", "[[map<json<A | B>>]]"),
      ("enum [asc, desc]", "enum [asc, desc]"),
      ("enum[ 1,-2 ]", "enum [#1, #-2]"),
      ("enum ['a, b', \"\", 1st, a b, '1', 01]", "enum [a, b, , 1st, a b, 1, 01]"),
      ("enum [auto] | integer", "enum [auto] | integer"),
    ]
  )
  func reads(written: String, meaning: String) {
    var diagnostics = Diagnostics()
    let range = SourceRange(startOf: "x.yaml")
    let type = TypeGrammar.type(Located(written, at: range), into: &diagnostics)
    #expect(diagnostics.sorted == [])
    #expect(type.words == meaning)
  }

  @Test(
    "The parts of a type stand where they are written, quotes or not",
    arguments: [("A | [Bee]", 9, 5), ("A | [Bee]", 11, 6)]
  )
  func places(written: String, width: Int, firstColumn: Int) throws {
    var diagnostics = Diagnostics()
    let range = Self.range(column: 5, width: width)
    let type = TypeGrammar.type(Located(written, at: range), into: &diagnostics)
    guard case .alternatives(let types) = type.shape, case .list(let inner) = types.last?.shape
    else { throw Unexpected() }
    #expect(types.first?.range == Self.range(column: firstColumn, width: 1))
    #expect(types.last?.range == Self.range(column: firstColumn + 4, width: 5))
    #expect(inner.range == Self.range(column: firstColumn + 5, width: 3))
  }

  @Test("Where escapes hide the columns, a mistake is reported at the whole text")
  func escapes() {
    var diagnostics = Diagnostics()
    let range = Self.range(column: 3, width: 20)
    _ = TypeGrammar.type(Located("[string", at: range), into: &diagnostics)
    #expect(diagnostics.sorted.map(\.range) == [range])
  }

  private struct Unexpected: Error {}

  private static func range(column: Int, width: Int) -> SourceRange {
    SourceRange(
      file: "x.yaml",
      start: SourcePosition(line: 7, column: column),
      end: SourcePosition(line: 7, column: column + width)
    )
  }
}

extension TypeDeclaration {
  fileprivate var words: String {
    switch shape {
    case .named(let name): name
    case .epoch(let unit): "epoch<\(unit)>"
    case .duration(let unit): "duration<\(unit)>"
    case .embeddedJSON(let inner): "json<\(inner.words)>"
    case .map(let inner): "map<\(inner.words)>"
    case .list(let inner): "[\(inner.words)]"
    case .alternatives(let types): types.map(\.words).joined(separator: " | ")
    case .enumeration(let values):
      "enum [" + values.map { $0.isInteger ? "#\($0.text)" : $0.text }.joined(separator: ", ") + "]"
    case .object, .union, .unreadable: "?"
    }
  }
}
