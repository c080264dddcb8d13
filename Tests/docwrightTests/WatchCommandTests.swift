import FixtureSupport
import Foundation
import Testing

@Suite("docwright watch", .timeLimit(.minutes(10)))
struct WatchCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeSmallAPI()
  }

  @Test(
    "It generates what is saved, tells of mistakes and when they are mended, and ends on Ctrl-C"
  )
  func session() async throws {
    let watch = try WatchProcess(in: folder)
    try await watch.line(with: " files written, 0 unchanged. (")
    #expect(try await watch.line() == "Watching Specs and Templates; Ctrl-C ends it.")

    let description = try #require(folder.text("Specs/acme/get-thing.yaml"))
    try folder.write(description.replacing("one thing", with: "one ship"), to: Self.description)
    try await watch.line(with: " written, ")
    #expect(folder.text(Self.request)?.contains("/// Reads one ship.") == true)

    try folder.write(description.replacing("string", with: "strin"), to: Self.description)
    try await watch.line(with: " Mistakes, so nothing was written. (")
    #expect(watch.errors.contains("Specs/acme/get-thing.yaml:"))
    try folder.write(description, to: Self.description)
    try await watch.line(with: " Mended. Generated: ")

    try folder.write("// mine\n{{> file}}", to: "Templates/nested.mustache")
    try await watch.line(with: " Mistakes, so nothing was written. (")
    try folder.remove("Templates/nested.mustache")
    try await watch.line(with: " Mended. Generated: 0 files written, ")

    #expect(await watch.interrupted() == 130)
    #expect(try await watch.rest() == "")
  }

  private static let description = "Specs/acme/get-thing.yaml"
  private static let request = "Generated/Sources/AcmeAPI/Operations/GetThing.swift"
}

/// The command, running.
private final class WatchProcess {
  private let process = Process()
  private let output = Pipe()
  private let errorPlace: URL
  private var unread = Data()
  private let ends: AsyncStream<Int32>

  init(in folder: TemporaryFolder) throws {
    try folder.makeFolder("Templates")
    try folder.write("", to: "errors.txt")
    errorPlace = folder.url("errors.txt")
    process.executableURL = try BuiltCommand.executable()
    process.arguments = ["watch", "--templates", "Templates"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errorPlace)
    let (ends, end) = AsyncStream.makeStream(of: Int32.self)
    self.ends = ends
    process.terminationHandler = { end.yield($0.terminationStatus) }
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  struct Ended: Error {}

  /// Waits for a line that has the text. A file that is looked at while it is written may give another
  /// line first.
  func line(with text: String) async throws {
    while try await !line().contains(text) {}
  }

  /// The next line of its output, as soon as it is there.
  func line() async throws -> String {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw Ended() }
      unread += more
    }
  }

  /// What it printed after the lines that were read.
  func rest() async throws -> String {
    String(decoding: unread + output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  var errors: String { (try? String(contentsOf: errorPlace, encoding: .utf8)) ?? "" }

  /// Its exit status after Ctrl-C.
  func interrupted() async -> Int32 {
    process.interrupt()
    for await status in ends { return status }
    return -1
  }
}
