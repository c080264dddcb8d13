import Foundation

/// A folder that proves one promise: inputs (files whose names start with `input`, or anything
/// below folders so named) and the exact texts that are expected of them (all other files).
package struct FixtureCase: Sendable, CustomStringConvertible {
  package let name: String
  private let folder: URL

  /// The cases in the folder `Fixtures`, or another one, beside the calling test file, by name.
  package static func all(
    in folder: String = "Fixtures",
    of testFile: String = #filePath
  ) -> [FixtureCase] {
    let root = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent(folder, isDirectory: true)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    let cases = names.filter { !$0.hasPrefix(".") }.sorted().map {
      FixtureCase(name: $0, folder: root.appendingPathComponent($0, isDirectory: true))
    }
    // No arguments would mean no tests and a pass; this case fails whatever is asked of it.
    return cases.isEmpty ? [FixtureCase(name: "no cases in \(folder)", folder: root)] : cases
  }

  package var description: String { name }

  /// The paths of all its files below its folder, sorted; hidden ones are left out.
  package var files: [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: folder.appendingPathComponent(path).path,
        isDirectory: &isFolder
      )
      return exists && !isFolder.boolValue
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    .sorted()
  }

  package func bytes(_ file: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appendingPathComponent(file)))
  }

  package func text(_ file: String) throws -> String {
    String(decoding: try bytes(file), as: UTF8.self)
  }

  func write(_ text: String, to file: String) throws {
    let place = folder.appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: place)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(file))
  }
}
