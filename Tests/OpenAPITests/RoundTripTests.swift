import APIModel
import Foundation
import SourceText
import SpecLanguage
import Testing

@testable import OpenAPI

@Suite("Export and import again")
struct RoundTripTests {
  @Test(
    "An exported document gives the same API back, without a remark",
    arguments: [
      "Specs/bland", "Specs/llamacloud", "Specs/trillet", "Tests/KitchenSink/Specs/kitchen-sink",
    ]
  )
  func givesTheSame(_ folder: String) throws {
    let api = try described(folder)
    let document = DocumentExport(api).document
    for text in [document.prettyText, document.yamlText] {
      var diagnostics = Diagnostics()
      let file = SourceFile(path: "openapi", text: text)
      let imported = ImportedDescriptions(file, folder: nil, into: &diagnostics)
      let printed = DiagnosticText(files: [file], style: .plain)
      #expect(diagnostics.sorted.map(printed.text) == [])
      let back = try #require(imported.api)
      #expect(back.types.map(\.name) == api.types.map(\.name))
      for (type, original) in zip(back.types, api.types) { #expect(type == original) }
      for (operation, original) in zip(back.operations, api.operations) {
        #expect(operation == original)
      }
      #expect(back == api)
    }
  }

  @Test(
    "What is added or changed by hand and no description holds is told of at its place",
    arguments: [
      (#""version": "0.0.0""#, #""version": "2.1.0""#, #"is "0.0.0""#),
      (#""info": {"#, #""info": { "x-logo": "bun.png","#, "'x-logo: bun.png'"),
      (#""required": true,"#, #""required": true, "example": "bun","#, "'example: bun'"),
      (#""tags": ["#, #""tags": ["other","#, "no place"),
    ]
  )
  func tells(_ written: String, _ changed: String, _ message: String) throws {
    let document = DocumentExport(try described("Specs/bland")).document.prettyText
    let place = try #require(document.range(of: written))
    let text = document.replacingCharacters(in: place, with: changed)
    let (api, found) = imported(text)
    #expect(api != nil)
    #expect(found.map(\.code) == [.notExpressible])
    #expect(found.first?.message.contains(message) == true, "\(found.map(\.message))")
    let line = document[..<place.lowerBound].split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(found.first?.range.start.line == line.count)
  }

  @Test("What is added by hand and descriptions hold goes without a remark")
  func keeps() throws {
    let document = DocumentExport(try described("Specs/bland")).document.prettyText
    let operation = """
      "paths": { "/buns": { "get": { "operationId": "buns.get", "tags": ["buns"], "responses": {
        "200": { "description": "OK", "content": { "application/json": { "schema": {
          "type": "object", "properties": { "kind": { "type": "string", "enum": ["rye"] } } } } } }
        } } },
      """
    let place = try #require(document.range(of: #""paths": {"#))
    let (api, found) = imported(
      document.replacingCharacters(in: place, with: operation),
      folder: "another"
    )
    #expect(api?.folder == "another")
    #expect(api?.operations.contains { $0.id == "buns.get" } == true)
    #expect(found.map(\.message) == [])
  }

  private func imported(_ text: String, folder: String? = nil) -> (API?, [Diagnostic]) {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "openapi", text: text)
    let imported = ImportedDescriptions(file, folder: folder, into: &diagnostics)
    return (imported.api, diagnostics.sorted)
  }

  private func described(_ folder: String) throws -> API {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../\(folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      return SourceFile(path: "\(folder)/\(name)", text: text)
    }
    var diagnostics = Diagnostics()
    let specs = SpecFolder(path: folder, files: files)
    return try #require(SpecCompiler.compile([specs], into: &diagnostics).first)
  }
}
