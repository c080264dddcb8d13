import DocPages
import Testing

@Suite("Types of a page and of a description") struct VerifyTypeTests {
  private static let types = """
    types:
      Pair: { a: string }
      Colour: enum [red, blue]
      Size: enum [1, 2]
      Either: { variants: { pair: Pair, other: { b: string } } }
      Text: string
      Pairs: [Pair]

    """

  private static let special: [(DocumentedType, [String])] = [
    (
      .string(format: nil),
      [
        "string", "timestamp", "date", "uuid", "url", "base64", "json<Pair>", "Colour",
        "enum [x, y]", "Text", "string | null", "Colour | uuid",
      ]
    ),
    (.string(format: "uuid"), ["string", "uuid"]),
    (.string(format: "date-time"), ["string", "timestamp"]),
    (.string(format: "ISO 8601"), ["string", "timestamp", "date"]),
    (.integer(format: nil), ["integer", "int64", "epoch<s>", "duration<ms>", "Size"]),
    (.number(format: nil), ["number", "integer", "int64", "epoch<ms>", "duration<s>", "Size"]),
    (.boolean, ["boolean"]),
    (.object, ["object", "Pair", "map<string>", "any", "Either"]),
    (.array(of: nil), ["[string]", "[Pair]", "Pairs", "[any]"]),
    (.array(of: .object), ["[Pair]", "[any]", "[map<string>]"]),
    (.array(of: .array(of: .integer(format: nil))), ["[[integer]]"]),
    (.map(of: .string(format: nil)), ["map<string>", "map<uuid>"]),
    (.map(of: nil), ["map<string>", "object", "any"]),
    (.null, ["\"null\"", "any"]),
    (.any, ["string", "Pair", "[any]", "any"]),
    (.named("Widget"), ["string", "Pair", "[any]"]),
    (
      .union([.string(format: nil), .integer(format: nil)]),
      ["string | integer", "uuid | int64", "Colour | Size"]
    ),
    (.union([.string(format: nil), .array(of: .string(format: nil))]), ["string | [string]"]),
  ]

  private static let other: [(DocumentedType, [String])] = [
    (.string(format: nil), ["integer", "boolean", "Pair", "any", "[string]", "Size", "epoch<s>"]),
    (.string(format: "uuid"), ["timestamp", "url"]),
    (.string(format: "date-time"), ["uuid", "date"]),
    (.integer(format: nil), ["number", "string", "boolean", "Colour", "any"]),
    (.number(format: nil), ["string", "boolean", "any"]),
    (.boolean, ["string", "integer", "enum [on, off]"]),
    (.object, ["string", "[Pair]", "Colour", "json<Pair>", "Pair | string"]),
    (.array(of: nil), ["Pair", "string", "any", "map<string>"]),
    (.array(of: .string(format: nil)), ["[integer]", "[any]", "[Pair]"]),
    (.map(of: .string(format: nil)), ["map<integer>", "string", "object"]),
    (.null, ["string", "string | null", "Pair"]),
    (.union([.string(format: nil), .integer(format: nil)]), ["string", "integer", "boolean"]),
  ]

  private static func cases(_ table: [(DocumentedType, [String])]) -> [Case] {
    table.flatMap { documented, described in
      described.map { Case(documented: documented, described: $0) }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let documented: DocumentedType
    let described: String
    var testDescription: String { "\(documented) as \(described)" }
  }

  private func codes(_ item: Case) throws -> Set<String> {
    let type = item.described.hasPrefix("\"") ? item.described : "'\(item.described)'"
    let page = try DescribedPage(
      """
      request: GET /ships
      response: { x: \(type), pair: Pair, either: Either, colour: Colour, size: Size, texts: Text, pairs: Pairs }
      \(Self.types)
      """
    )
    let facts = PageFacts.stating([DocumentedField("response x", item.documented)])
    let findings = page.disagreements(with: facts).filter { $0.fact == "response.x" }
    return Set(findings.map(\.diagnostic.code.rawValue))
  }

  @Test("A special kind of what the page says agrees with it", arguments: cases(special))
  func agrees(_ item: Case) throws {
    #expect(try !codes(item).contains("type-differs"))
  }

  @Test("Anything else, and what says less, differs", arguments: cases(other))
  func differs(_ item: Case) throws {
    #expect(try codes(item).contains("type-differs"))
  }

  @Test("A file is a file")
  func files() throws {
    let page = try DescribedPage(
      """
      request: POST /ships
      body: { format: multipart, fields: { plan?: file, sketches?: "[file]" } }
      response: none
      """
    )
    let facts = PageFacts.stating(
      [
        DocumentedField("body plan", .file), DocumentedField("body sketches", .array(of: .file)),
      ],
      request: "POST /ships"
    )
    #expect(page.findings(facts) == [])
  }
}
