import APIModel
import Foundation
import SourceText
import SpecLanguage
import Testing

@testable import Emission

@Suite("Samples of the documentation")
struct SnippetTests {
  @Test(
    "Every Swift sample of every page is compiled",
    arguments: ["Specs", "Tests/KitchenSink/Specs"]
  )
  func everySample(_ specs: String) async throws {
    let apis = try Self.apis(specs)
    let emitter = Emitter(templates: try Templates())
    let files = await emitter.files(apis, package: "clients", runtime: .path(".."))
    let snippets = files.filter { $0.path.hasSuffix("/Snippets.swift") }
    #expect(snippets.count == apis.count)
    for page in files where page.path.hasSuffix(".md") {
      // The package's own page is about all modules.
      let module = apis.map(\.module).first { page.path.contains($0) } ?? ""
      let compiled = snippets.filter { $0.path.contains(module + "Tests") }.map {
        Self.lines($0.text)
      }
      for sample in Self.samples(page.text) {
        let isCompiled = compiled.contains { $0.contains(sample) }
        #expect(isCompiled, "\(page.path): \(sample.joined(separator: "\n"))")
      }
    }
  }

  @Test("Each operation's page has a sample that calls it, and that is compiled")
  func operations() throws {
    let api = try KitchenSink.api()
    let types = SwiftTypes(api, names: APINames(api))
    let catalogue = CatalogueText(api, types: types)
    let snippets = SnippetCode(api, types: types).context.snippets.map(\.lines)
    for operation in api.operations {
      let page = catalogue.page(operation)
      #expect(page.sample.contains("try await kitchenSink."), "\(operation.id)")
      #expect(snippets.contains(page.sample.components(separatedBy: "\n")), "\(operation.id)")
    }
  }

  @Test("A sample's own names give way to those of the page")
  func names() async throws {
    let snippets = try await ZooCode.file(
      "Tests/ZooAPITests/Snippets.swift",
      operation: """
        query: { zoo: string, print: integer, print_value: string }
        response: { name: string }
        """
    )
    #expect(snippets.contains("_ zooValue: String,\n  _ printValue: Int,\n"))
    #expect(snippets.contains("zoo: zooValue,\n    print: printValue,\n"))
  }

  // MARK: Reading

  private static func apis(_ specs: String) throws -> [API] {
    let root = KitchenSink.root.appending(path: "../../\(specs)")
    let files = FileManager.default
    let vendors = try files.contentsOfDirectory(atPath: root.path).sorted().filter {
      !$0.contains(".")
    }
    let folders = try vendors.map { vendor in
      let folder = root.appending(path: vendor).path
      let names = try files.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
      return SpecFolder(
        path: vendor,
        files: try names.sorted().map { name in
          let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
          return SourceFile(path: "\(vendor)/\(name)", text: text)
        }
      )
    }
    var diagnostics = Diagnostics()
    let apis = SpecCompiler.compile(folders, into: &diagnostics)
    try #require(!apis.isEmpty && diagnostics.sorted == [])
    return apis
  }

  /// The Swift code of a page, without imports.
  private static func samples(_ page: String) -> [[String]] {
    page.components(separatedBy: "```swift\n").dropFirst().map { block in
      lines(block.components(separatedBy: "\n```").first ?? "").filter {
        !$0.hasPrefix("import ")
      }
    }
  }

  /// Without indentation and empty lines.
  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
