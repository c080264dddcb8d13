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
