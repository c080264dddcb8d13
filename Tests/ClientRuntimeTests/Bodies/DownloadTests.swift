import ClientRuntime
import Foundation
import Testing

@Suite("Bytes written to a file") struct DownloadTests {
  private let folder = Folder()

  @Test("are all there, and nothing else is")
  func whole() async throws {
    let file = try folder.file(Data("old and longer".utf8), named: "a.wav")
    let source = PartSource("ab", "c")
    try await ByteStream(source).write(to: file)
    #expect(try Data(contentsOf: file) == Data("abc".utf8))
    #expect(folder.names == ["a.wav"])
  }

  @Test("are not there when they did not all arrive, and what was there is as before")
  func half() async throws {
    let file = try folder.file(Data("old".utf8), named: "a.wav")
    let source = PartSource("ab", error: URLError(.networkConnectionLost))
    await #expect(throws: URLError.self) { try await ByteStream(source).write(to: file) }
    #expect(try Data(contentsOf: file) == Data("old".utf8))
    #expect(folder.names == ["a.wav"])
  }

  @Test("are not there when the task was cancelled")
  func cancelled() async throws {
    let file = try folder.file(Data("old".utf8), named: "a.wav")
    let task = Task { try await ByteStream(EndlessSource()).write(to: file) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try Data(contentsOf: file) == Data("old".utf8))
    #expect(folder.names == ["a.wav"])
  }

  @Test("need a folder, and do not take the place of one")
  func nowhere() async throws {
    let inner = try folder.file(Data(), named: "a").deletingLastPathComponent()
    let source = PartSource("ab")
    await #expect(throws: (any Error).self) {
      try await ByteStream(source).write(to: inner.appendingPathComponent("missing/a"))
    }
    #expect(source.asked.value == 0)
    await #expect(throws: POSIXError.self) { try await ByteStream(source).write(to: inner) }
    #expect(folder.names == ["a"])
  }
}
