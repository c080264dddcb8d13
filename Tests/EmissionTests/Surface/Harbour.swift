import APIModel
import Foundation
import SourceText
import SpecLanguage
import Testing

@testable import Emission

/// The descriptions of an invented harbour, in `Fixtures/harbour`, and what becomes of them.
enum Harbour {
  static func files() throws -> [String: String] {
    let folder = KitchenSink.root.appending(path: "../EmissionTests/Fixtures/harbour")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.reduce(into: [:]) { files, name in
      files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
  }

  static func api(_ files: [String: String]) throws -> API {
    var diagnostics = Diagnostics()
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceFile(path: "harbour/\($0.key)", text: $0.value)
    }
    let apis = SpecCompiler.compile(
      [SpecFolder(path: "harbour", files: sources)],
      into: &diagnostics
    )
    try #require(diagnostics.sorted.filter { $0.severity == .error }.map(\.message) == [])
    return try #require(apis.first)
  }

  private static let templates = Result { try Templates() }

  /// What is emitted for it, file by file, without comments and warnings.
  static func code(_ api: API) throws -> [String] {
    let types = SwiftTypes(api, names: APINames(api))
    let files = SwiftEmitter(api, types: types, templates: try templates.get()).files
    return files.flatMap { file in
      let lines = file.text.split(separator: "\n").map { $0.drop { $0 == " " } }
        .filter { !$0.hasPrefix("//") && !$0.hasPrefix("@available") }
      return [file.path] + lines.map(String.init)
    }
  }
}
