import APIModel
import Testing

@testable import Emission

@Suite("Diagrams of types")
struct ClassDiagramTests {
  @Test("Types that refer to each other are drawn with how many there are")
  func drawing() throws {
    #expect(
      try diagrams(
        "Fleet: { flagship: Ship, tenders?: [Ship], port?: Port }",
        "Ship: {}",
        "Port: {}"
      )
        == [
          [
            "classDiagram",
            "  class Fleet[\"Fleet\"]",
            "  class Ship[\"Ship\"]",
            "  class Port[\"Port\"]",
            "  Fleet --> \"1\" Ship : flagship",
            "  Fleet --> \"0..1\" Port : port",
          ]
        ]
    )
  }

  @Test("A union is drawn above its variants, and other names are seen through")
  func unions() throws {
    #expect(
      try diagrams(
        "Cargo: Coal | Grains",
        "Coal: {}",
        "Grains: Grain",
        "Grain: { sacks: [Sack] }",
        "Sack: {}"
      )
      .map { $0.dropFirst(5) } == [
        ["  Cargo <|-- Coal", "  Cargo <|-- Grain", "  Grain --> \"*\" Sack : sacks"]
      ]
    )
  }

  @Test("Two types need no diagram, and too many or too many relations are no help")
  func size() throws {
    #expect(try diagrams("A: { b: B }", "B: {}") == [])
    let chain = (1...13).map { "T\($0): { \($0 < 13 ? "next: T\($0 + 1)" : "") }" }
    #expect(try diagrams(chain) == [])
    #expect(try diagrams(chain.dropFirst()).count == 1)
    let web = (1...4).map {
      "W\($0): { \((1...4).map { "f\($0)?: W\($0)" }.joined(separator: ", ")) }"
    }
    #expect(try diagrams(web) == [])
  }

  @Test("Every line is of the little of Mermaid that is used")
  func grammar() throws {
    let api = try KitchenSink.api()
    let sink = ClassDiagram.all(api, types: SwiftTypes(api, names: APINames(api))).map(\.lines)
    let awkward = try diagrams(
      "Note: { direction?: TB, 'end: x?': Class, größe?: { lot?: TB } }",
      "TB: {}",
      "Class: {}"
    )
    #expect(sink.count > 3 && awkward.count == 1)
    for lines in sink + awkward {
      #expect(lines.first == "classDiagram")
      for line in lines.dropFirst() { #expect(Self.isPlain(line), "\(line)") }
      let ids = lines.compactMap { $0.wholeMatch(of: /\ {2}class (\w+)\[.*/)?.output.1 }
      #expect(Set(ids).count == ids.count)
    }
    #expect(awkward[0].contains("  Note --> \"0..1\" Tb"))
    #expect(awkward[0].contains("  class Note_Gr__e[\"Note.Größe\"]"))
    #expect(awkward[0].contains("  Note --> \"0..1\" Note_Gr__e : gre"))
  }

  private static func isPlain(_ line: String) -> Bool {
    let patterns: [Regex<Substring>] = [
      /\ {2}class [A-Za-z0-9_]+\["[\p{L}0-9._]+"\]/,
      /\ {2}[A-Za-z0-9_]+ <\|-- [A-Za-z0-9_]+/,
      /\ {2}[A-Za-z0-9_]+ --> "(?:1|0\.\.1|\*)" [A-Za-z0-9_]+(?: : [A-Za-z0-9_]+)?/,
    ]
    return patterns.contains { line.wholeMatch(of: $0) != nil } && !line.hasSuffix("direction")
  }

  private func diagrams(_ types: String...) throws -> [[String]] { try diagrams(types) }

  /// Of an API that answers with each of these types.
  private func diagrams(_ types: some Sequence<String>) throws -> [[String]] {
    let api = try ZooCode.api(types: Array(types))
    return ClassDiagram.all(api, types: SwiftTypes(api, names: APINames(api))).map(\.lines)
  }
}
