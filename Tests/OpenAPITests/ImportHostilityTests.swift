import APIModel
import SourceText
import SpecLanguage
import Testing

@testable import OpenAPI

@Suite("Documents that want to do harm", .timeLimit(.minutes(10)))
struct ImportHostilityTests {
  @Test("A nesting of 10,000 levels is a mistake", arguments: ["{\"a\":", "["])
  func deepDocument(_ opening: String) {
    let closing = opening == "[" ? "]" : "}"
    let deep =
      String(repeating: opening, count: 10_000) + "1" + String(repeating: closing, count: 10_000)
    let (api, codes) = imported("{ \"openapi\": \"3.0.0\", \"paths\": \(deep) }")
    #expect(api == nil)
    #expect(codes == [.tooDeep])
  }

  @Test(
    "A type may nest deep: what is too deep becomes any",
    arguments: [
      #"{ "type": "array", "items": @ }"#, #"{ "properties": { "p": @ } }"#,
      #"{ "oneOf": [@, { "type": "integer" }] }"#, #"{ "additionalProperties": @ }"#,
      #"{ "properties": { "p": { "type": "array", "items": @ } } }"#,
    ]
  )
  func deepSchema(_ level: String) throws {
    var schema = #"{ "type": "string" }"#
    for _ in 0..<(level.contains("array") && level.contains("properties") ? 40 : 80) {
      let parts = level.split(separator: "@").map(String.init)
      schema = parts[0] + schema + parts[1]
    }
    let (api, codes) = imported(document(schemas: "\"A0\": \(schema)"))
    #expect(try #require(api).operations.count == 1)
    #expect(codes.allSatisfy { $0 == .notExpressible })
  }

  @Test("Thousands of schemas, each all of the next twice, end")
  func diamonds() throws {
    let schemas = (0..<2_000).map { index in
      let next = "{ \"$ref\": \"#/components/schemas/A\(index + 1)\" }"
      let own = "{ \"properties\": { \"p\(index)\": { \"type\": \"string\" } } }"
      return "\"A\(index)\": { \"allOf\": [\(next), \(next), \(own)] }"
    }
    let last = #""A2000": { "properties": { "end": { "type": "string" } } }"#
    let (api, _) = imported(document(schemas: (schemas + [last]).joined(separator: ",\n")))
    let first = try #require(api?.types.first { $0.name.text == "A0" })
    guard case .object(let properties) = first.shape else { throw Unexpected() }
    #expect(properties.count == 2_001)
  }

  @Test("Schemas that stand for more than they have room for are a mistake")
  func copies() {
    let schemas = (0..<2_000).map { index in
      let next = "{ \"$ref\": \"#/components/schemas/A\(index + 1)\" }"
      let own = "{ \"properties\": { \"p\(index)\": \(next) } }"
      return "\"A\(index)\": { \"allOf\": [\(next), \(own)] }"
    }
    let last = #""A2000": { "properties": { "end": { "type": "string" } } }"#
    let (api, codes) = imported(document(schemas: (schemas + [last]).joined(separator: ",\n")))
    #expect(api == nil)
    #expect(codes.contains(.tooLarge))
  }

  @Test("Towers of unions have a last floor")
  func tower() throws {
    let schemas = (0..<150).map { index in
      let next = "{ \"$ref\": \"#/components/schemas/A\(index + 1)\" }"
      let own = "{ \"properties\": { \"p\(index)\": { \"type\": \"string\" } } }"
      return "\"A\(index)\": { \"oneOf\": [\(next), \(own)] }"
    }
    let last = #""A150": { "type": "string" }"#
    let (api, _) = imported(document(schemas: (schemas + [last]).joined(separator: ",\n")))
    #expect(try #require(api).operations.count == 1)
  }

  @Test("Operations that all have the same name get names of their own")
  func names() throws {
    let paths = (0..<1_000).map { index in
      "\"/p\(index)\": { \"get\": { \"operationId\": \"same\", \"tags\": [\"same\"] } }"
    }
    let text = """
      { "openapi": "3.1.0", "info": { "title": "Same" }, "paths": { \(paths.joined(separator: ",")) } }
      """
    let (api, _) = imported(text)
    let operations = try #require(api).operations
    #expect(operations.count == 1_000)
    #expect(Set(operations.map(\.id)).count == 1_000)
  }

  @Test("More types than one description can hold are spread over several")
  func large() throws {
    let fields = (0..<30).map {
      "\"field\($0)\": { \"type\": \"string\", \"description\": \"Says something.\" }"
    }
    .joined(separator: ",")
    let schemas = (0..<700).map { index in
      let next = "{ \"$ref\": \"#/components/schemas/A\((index + 1) % 700)\" }"
      return "\"A\(index)\": { \"properties\": { \(fields), \"next\": \(next) } }"
    }
    let (api, codes) = imported(document(schemas: schemas.joined(separator: ",\n")))
    #expect(try #require(api).types.count == 700)
    #expect(codes.allSatisfy { $0 == .notExpressible || $0 == .notStated })
  }

  private struct Unexpected: Error {}

  /// With two operations whose answers are the first schema.
  private func document(schemas: String) -> String {
    let answer = """
      { "responses": { "200": { "description": "OK", "content": { "application/json": {
        "schema": { "$ref": "#/components/schemas/A0" } } } } } }
      """
    let paths =
      schemas.contains("A699")
      ? "\"/a\": { \"get\": \(answer) }, \"/b\": { \"get\": \(answer) }"
      : "\"/a\": { \"get\": \(answer) }"
    return """
      { "openapi": "3.0.3", "info": { "title": "Harm" }, "paths": { \(paths) },
        "servers": [{ "url": "https://harm.example" }],
        "components": { "schemas": { \(schemas) } } }
      """
  }

  private func imported(_ text: String) -> (API?, Set<DiagnosticCode>) {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "harm.json", text: text)
    let imported = ImportedDescriptions(file, folder: nil, into: &diagnostics)
    return (imported.api, Set(diagnostics.sorted.map(\.code)))
  }
}
