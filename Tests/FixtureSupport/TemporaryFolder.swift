import Foundation

/// A folder of a test's own, removed with the value.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("docwright-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  package func write(_ bytes: [UInt8], to file: String) throws {
    try makeFolder((file as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: url(file))
  }

  package func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(at: url(folder), withIntermediateDirectories: true)
  }

  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url(name).path,
      withDestinationPath: target
    )
  }

  package func remove(_ file: String) throws {
    try FileManager.default.removeItem(at: url(file))
  }

  package func text(_ file: String) -> String? {
    (try? Data(contentsOf: url(file))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths of everything in it, folders with a slash at the end, sorted.
  package func contents() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).map { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: url(name).path,
        isDirectory: &isFolder
      )
      return exists && isFolder.boolValue ? name + "/" : name
    }
    .sorted()
  }

  package func attributes(_ file: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: url(file).path)
  }

  package func url(_ file: String) -> URL {
    URL(fileURLWithPath: path).appendingPathComponent(file)
  }
}
