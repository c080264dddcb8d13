import Foundation

/// What the built command did when it was run as a person runs it.
struct DocwrightRun {
  let output: String
  let errors: String
  let status: Int32

  /// - Parameter folder: The working folder.
  init(_ arguments: [String], in folder: TemporaryFolder) async throws {
    // Files, as a pipe that nobody reads holds up the process at its other end.
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = try DocwrightRun.executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try streams.newFile("output")
    process.standardError = try streams.newFile("errors")
    try await process.runToItsEnd()
    output = streams.text("output") ?? ""
    errors = streams.text("errors") ?? ""
    status = process.terminationStatus
  }

  struct NotBuilt: Error {}

  /// The product that was built for this run of the tests: it is beside the test bundle.
  private static func executable() throws -> URL {
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

extension Process {
  fileprivate func runToItsEnd() async throws {
    try await withCheckedThrowingContinuation { (end: CheckedContinuation<Void, any Error>) in
      terminationHandler = { _ in end.resume() }
      do {
        try run()
      } catch {
        end.resume(throwing: error)
      }
    }
  }
}

extension TemporaryFolder {
  fileprivate func newFile(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: url(name))
  }
}
