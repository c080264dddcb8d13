import Emission
import Foundation
import SourceText
import SpecLanguage
import Testing

@testable import docwright

@Suite("This repository")
struct RepositoryTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("The schema beside the descriptions is what 'schema' prints")
  func schema() throws {
    let file = Self.root.appending(path: "Specs/docwright.schema.json")
    let printed = LanguageSchema(publishedAt: PrintSchema.address).json.prettyText + "\n"
    #expect(
      try String(contentsOf: file, encoding: .utf8) == printed,
      "swift run docwright schema > Specs/docwright.schema.json"
    )
  }

  @Test("Generated holds what the descriptions make, nothing less and nothing more")
  func generated() async throws {
    var diagnostics = Diagnostics()
    let tree = SpecTree(readingFrom: Self.root.appending(path: "Specs").path, into: &diagnostics)
    let apis = SpecCompiler.compile(tree.folders, into: &diagnostics)
    let files = await Emitter(templates: try Templates()).files(
      apis,
      package: "docwright-clients",
      runtime: .path("../Sources")
    )
    let output = OutputFolder(path: Self.root.appending(path: "Generated").path)
    let plan = try #require(output.plan(for: files, into: &diagnostics))
    #expect(diagnostics.sorted == [])
    #expect(plan.changes.map(\.path.text) == [])
    #expect(try Self.unknownFiles(in: output.path, besides: plan.unchanged) == [])
  }

  @Test("Every described module is compiled and tested with this package")
  func modules() throws {
    var diagnostics = Diagnostics()
    let tree = SpecTree(readingFrom: Self.root.appending(path: "Specs").path, into: &diagnostics)
    let manifest = try String(
      contentsOf: Self.root.appending(path: "Package.swift"),
      encoding: .utf8
    )
    let apis = SpecCompiler.compile(tree.folders, into: &diagnostics)
    #expect(diagnostics.sorted == [])
    #expect(apis.map(\.module).sorted() == Self.generatedModules(listedIn: manifest))
  }

  /// The list that products and targets are made of; empty if it is not where it was.
  private static func generatedModules(listedIn manifest: String) -> [String] {
    let list = manifest.split(separator: "\n").drop { !$0.hasPrefix("let generatedModules = [") }
      .joined().prefix { $0 != "]" }
    let quoted = list.split(separator: "\"", omittingEmptySubsequences: false)
    return quoted.indices.filter { !$0.isMultiple(of: 2) }.map { String(quoted[$0]) }.sorted()
  }

  private static func unknownFiles(
    in folder: String,
    besides known: [OutputPath]
  ) throws -> [String] {
    let present = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
      !name.hasPrefix(".")
        && (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")) == nil
    }
    return Set(present).subtracting(known.map(\.text)).subtracting(["Package.resolved"]).sorted()
  }
}
