import APIModel
import Foundation
import SourceText
import SpecLanguage
import Testing

@Suite("Descriptions written from their representation")
struct WritingTests {
  @Test("Compiling what was written gives the same API, without a word", arguments: Described.all)
  func givesTheSame(_ described: Described) throws {
    let api = try described.api()
    let files = WrittenDescriptions(api).files
    var diagnostics = Diagnostics()
    let folder = SpecFolder(path: api.folder, files: files.map { $0.within(api.folder) })
    let written = SpecCompiler.compile([folder], into: &diagnostics)
    let printed = DiagnosticText(files: folder.files, style: .plain)
    #expect(diagnostics.sorted.map(printed.text) == [])
    #expect(written.first?.types.map(\.name) == api.types.map(\.name))
    for (written, type) in zip(written.first?.types ?? [], api.types) { #expect(written == type) }
    for (written, operation) in zip(written.first?.operations ?? [], api.operations) {
      #expect(written == operation)
    }
    #expect(written == [api])
  }

  @Test("Writing twice gives the same bytes", arguments: Described.all)
  func isSteady(_ described: Described) throws {
    let api = try described.api()
    let first = WrittenDescriptions(api).files
    #expect(first.count == api.operations.count + 1)
    #expect(first == WrittenDescriptions(api).files)
  }

  @Test(
    "No line is wider than a hundred and ten columns unless one word is",
    arguments: Described.all
  )
  func fits(_ described: Described) throws {
    guard described.folder.hasPrefix("Specs/") else { return }
    for file in WrittenDescriptions(try described.api()).files {
      for line in file.text.split(separator: "\n") where line.count > 110 {
        #expect(!line.contains("{ ") && !line.contains(", "), "\(file.path): \(line)")
      }
    }
  }
}

/// The descriptions of one vendor in this repository.
struct Described: CustomStringConvertible, Sendable {
  let folder: String

  static let all = [
    "Specs/bland", "Specs/llamacloud", "Specs/trillet", "Tests/KitchenSink/Specs/kitchen-sink",
  ].map(Described.init)

  var description: String { folder }

  func api() throws -> API {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../\(folder)")
    var diagnostics = Diagnostics()
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      return SourceFile(path: "\(folder)/\(name)", text: text)
    }
    let specs = SpecFolder(path: folder, files: files)
    return try #require(SpecCompiler.compile([specs], into: &diagnostics).first)
  }
}

extension SourceFile {
  func within(_ folder: String) -> SourceFile { SourceFile(path: "\(folder)/\(path)", text: text) }
}
