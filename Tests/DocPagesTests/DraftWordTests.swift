import APIModel
import SourceText
import SpecLanguage
import Testing
import YAMLReader

@testable import DocPages

@Suite("Words of drafts")
struct DraftWordTests {
  static let nasty = [
    "", " ", "on", "off", "yes", "no", "null", "Null", "~", "true", "FALSE", "1", "-1", "1.0", ".5",
    "0x1F", "1e3", ".inf", ".nan", "+1", "a: b", "a:", ":a", "a:b", "- x", "-", "---", "...",
    "--- a",
    "#", "a # b", "a#b", "? x", "?", "x?", "!tag", "&anchor", "*alias", "@x", "`x`", "%x", "|", ">",
    "| x", "'", "\"", "it's", "say \"hi\"", "\\", "\\n", "{", "}", "{}", "{ a: b }", "[", "]",
    "[a, b]",
    ",", "a, b", "a,b", " leading", "trailing ", "two  blanks", "a\nb", "\n", "a\r\nb", "\t",
    "a\tb",
    "\u{0}", "\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{200B}", "\u{2028}", "\u{202E}x", "\u{FEFF}",
    "\u{FFFE}", "\u{FFFF}", "\u{E000}", "🛳️", "👩‍👩‍👧", "é", "日本", "مرحبا", "<<", "=", "TODO",
    "2025-05-08", "2025-05-08T19:28:42Z", "12:30:45", "$ID", "/path/{id}", "https://a.b/c?d=e#f",
    "name?", "a|b", "a | b", "<a>", "(a)", "a;b", "key: [a, {b: c}]", "\u{10FFFF}", "a\\u0041",
    String(repeating: "x", count: 300), String(repeating: "long text ", count: 40),
  ]

  @Test(
    "Any text reads back as itself, as a key, a value, in braces and in brackets",
    arguments: nasty
  )
  func texts(_ text: String) throws {
    let word = text.yamlWord
    let yaml = """
      line: \(text.yamlLine)
      value: \(word)
      braces: { key: \(word), other: x }
      brackets: [\(word), x]
      key:
        \(text.unicodeScalars.count > 200 ? "x" : word): x

      """
    #expect(!yaml.isEmpty)
    let node = try Self.parsed(yaml)
    #expect(node["line"] == .string(text))
    #expect(node["value"] == .string(text))
    #expect(node["braces"] == .object([.init("key", .string(text)), .init("other", .string("x"))]))
    #expect(node["brackets"] == .array([.string(text), .string("x")]))
    let key = text.unicodeScalars.count > 200 ? "x" : text
    #expect(node["key"] == .object([.init(key, .string("x"))]))
  }

  @Test("Any JSON reads back as itself")
  func json() throws {
    let texts = Self.nasty.map(JSON.string)
    let names = Self.nasty.filter { $0.unicodeScalars.count <= 200 }
    let members = names.map { JSON.Member($0, .array([.null, .bool(true), .number("1.50")])) }
    for value in texts + [.array(texts), .object(members), .array([]), .object([]), .number("-0")] {
      #expect(try Self.parsed("x: \(value.yamlWord)\n")["x"] == value)
    }
  }

  @Test(
    "Nouns have a singular and a plural",
    arguments: [
      ("calls", "call"), ("memories", "memory"), ("statuses", "status"), ("boxes", "box"),
      ("addresses", "address"), ("keys", "key"), ("aliases", "alias"), ("branches", "branch"),
      ("personas", "persona"),
    ]
  )
  func nouns(plural: String, singular: String) {
    #expect(NameWords(plural).singular == NameWords(singular))
    #expect(NameWords(singular).singular == NameWords(singular))
    if !singular.hasSuffix("s") { #expect(NameWords(singular).plural == NameWords(plural)) }
  }

  static func parsed(_ yaml: String) throws -> JSON {
    var problems = Diagnostics()
    let file = SourceFile(path: "x.yaml", text: yaml)
    let node = try #require(YAMLNode.parse(file, into: &problems))
    let json = try #require(JSON(node, into: &problems))
    #expect(problems.sorted.map(\.message) == [])
    return json
  }
}

extension JSON.Member {
  fileprivate init(_ name: String, _ value: JSON) {
    self.init(name: name, value: value)
  }
}
