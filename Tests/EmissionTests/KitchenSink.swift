import APIModel
import FixtureSupport
import Foundation
import SourceText
import SpecLanguage
import Testing

@testable import Emission

/// An API that uses every construct of the description language.
enum KitchenSink {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "KitchenSink")

  static func folder() throws -> SpecFolder {
    let path = root.appending(path: "Specs/kitchen-sink").path
    let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted().map {
      SourceFile(
        path: "kitchen-sink/\($0)",
        text: try String(contentsOfFile: "\(path)/\($0)", encoding: .utf8)
      )
    }
    return SpecFolder(path: "kitchen-sink", files: files)
  }

  /// What is checked in, compiled and run.
  static var generated: FixtureCase {
    get throws {
      let cases = FixtureCase.all(in: "KitchenSink", of: root.path)
      return try #require(cases.first { $0.name == "Generated" })
    }
  }

  static func api() throws -> API {
    var diagnostics = Diagnostics()
    let apis = SpecCompiler.compile([try folder()], into: &diagnostics)
    try #require(diagnostics.sorted == [])
    return try #require(apis.first)
  }

  /// As it would be written for the given order of description files.
  static func files(
    shuffled order: ([SourceFile]) -> [SourceFile] = \.self
  ) async throws -> [GeneratedFile] {
    let folder = try folder()
    var diagnostics = Diagnostics()
    let apis = SpecCompiler.compile(
      [SpecFolder(path: folder.path, files: order(folder.files))],
      into: &diagnostics
    )
    return await Emitter(templates: try Templates()).files(
      apis,
      package: "kitchen-sink-clients",
      runtime: .path("../../../Sources")
    )
  }
}
