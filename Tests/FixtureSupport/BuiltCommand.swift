import Foundation

/// The command `docwright` that was built for this run of the tests: it is beside the test bundle.
package enum BuiltCommand {
  package struct NotBuilt: Error {}

  package static func executable() throws -> URL {
    let starts = Bundle.allBundles.map(\.bundlePath) + CommandLine.arguments
    for start in starts where start.hasPrefix("/") {
      var place = URL(fileURLWithPath: start)
      while place.path != "/" {
        place.deleteLastPathComponent()
        let candidate = place.appendingPathComponent("docwright")
        if isExecutableFile(candidate.path) { return candidate }
      }
    }
    throw NotBuilt()
  }

  private static func isExecutableFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}
