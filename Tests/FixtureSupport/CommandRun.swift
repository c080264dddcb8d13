import Foundation

/// What a command did when it was run as a person runs it.
package struct CommandRun {
  package let output: String
  package let errors: String
  package let status: Int32

  /// - Parameter folder: The working folder.
  package init(_ executable: URL, _ arguments: [String], in folder: String) async throws {
    // Files, as a pipe that nobody reads holds up the process at its other end.
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try streams.newFile("output")
    process.standardError = try streams.newFile("errors")
    try await process.runToItsEnd()
    output = streams.text("output") ?? ""
    errors = streams.text("errors") ?? ""
    status = process.terminationStatus
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
