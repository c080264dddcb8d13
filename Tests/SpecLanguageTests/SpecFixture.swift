import APIModel
import FixtureSupport
import Foundation
import SourceText
import SpecLanguage
import YAMLReader

/// What compiling the descriptions of a case gives.
struct SpecFixture {
  let files: [SourceFile]
  let folders: [SpecFolder]
  private let reading: Diagnostics

  /// - Parameter root: The folder of the case that stands for `Specs`.
  init(_ fixture: FixtureCase, root: String = "input/") throws {
    var diagnostics = Diagnostics()
    var files: [SourceFile] = []
    var unreadable: [String] = []
    for path in fixture.files where path.hasPrefix(root) && path.hasSuffix(".yaml") {
      let name = String(path.dropFirst(root.count))
      let bytes = try fixture.bytes(path)
      if let file = SourceFile(path: name, bytes: bytes, into: &diagnostics) {
        files.append(file)
      } else {
        unreadable.append(name)
      }
    }
    self.files = files
    folders = SpecFolder.folders(files, unreadable: unreadable)
    reading = diagnostics
  }

  /// The IR as JSON, or nothing when there are errors, and all diagnostics as they are printed.
  func compiled(_ folders: [SpecFolder]? = nil) throws -> (ir: String, diagnostics: String) {
    var diagnostics = reading
    let apis = SpecCompiler.compile(folders ?? self.folders, into: &diagnostics)
    let text = DiagnosticText(files: files, style: .plain)
    let printed = diagnostics.sorted.map(text.text).joined()
    guard !diagnostics.hasErrors else { return ("", printed) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (String(decoding: try encoder.encode(apis), as: UTF8.self) + "\n", printed)
  }
}

extension SpecFolder {
  /// Files and the folders they are in, `bland/api.yaml` in `bland`.
  static func folders(_ files: [SourceFile], unreadable: [String] = []) -> [SpecFolder] {
    func folder(_ path: String) -> String { String(path.prefix { $0 != "/" }) }
    let names = Set((files.map(\.path) + unreadable).map(folder))
    return names.sorted().map { name in
      SpecFolder(
        path: name,
        files: files.filter { folder($0.path) == name },
        unreadable: unreadable.filter { folder($0) == name }
      )
    }
  }
}
