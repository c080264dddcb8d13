import ClientRuntime
import Foundation
import Testing

@Suite("The body of a request") struct RequestBodyTests {
  private let folder = Folder()

  @Test("is sent in order, in chunks of 64 KiB at most")
  func chunks() async throws {
    let file = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) })
    let large = Data(repeating: 1, count: 70_000)
    let body = RequestBody([
      .bytes(Data("start".utf8)), .bytes(Data()), .file(try folder.file(file)),
      .file(try folder.file(Data())), .stream(ByteStream(PartSource([large]))), .bytes(large),
    ])
    let chunks = try await body.chunks().all()
    #expect(chunks.allSatisfy { (1...65_536).contains($0.count) })
    #expect(Data(chunks.joined()) == Data("start".utf8) + file + large + large)
  }

  @Test("can be sent again as long as it has no stream")
  func replay() async throws {
    let body = RequestBody([.bytes(Data("a".utf8)), .file(try folder.file(Data("b".utf8)))])
    #expect(body.isReplayable)
    for _ in 1...2 { #expect(try await body.chunks().collected(upTo: 10) == Data("ab".utf8)) }

    let stream = RequestBody([.stream(ByteStream(Data("a".utf8)))])
    #expect(!stream.isReplayable)
    #expect(try await stream.chunks().all() == [Data("a".utf8)])
    await #expect(throws: StreamAlreadyRead.self) { try await stream.chunks().all() }
  }

  @Test("knows its length unless it has a stream that is yet to arrive")
  func length() throws {
    let file = RequestBody.Piece.file(try folder.file(Data(count: 100_000)))
    #expect(RequestBody([.bytes(Data(count: 5)), file]).length == 100_005)
    #expect(RequestBody(Data()).length == 0)
    #expect(RequestBody([.bytes(Data(count: 5)), .stream(ByteStream(PartSource()))]).length == nil)
    #expect(RequestBody([.file(URL(fileURLWithPath: "/dev/null"))]).length == nil)
    #expect(RequestBody([.file(folder.url)]).length == nil)
  }

  @Test("knows the length of the file that a link leads to")
  func link() throws {
    let file = try folder.file(Data(count: 100_000))
    let link = folder.url.appendingPathComponent("link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    #expect(RequestBody([.file(link)]).length == 100_000)
  }

  @Test("reads nothing before it is asked for")
  func backPressure() async throws {
    let source = PartSource("a", "b")
    let missing = folder.url.appendingPathComponent("missing")
    var chunks = RequestBody([.stream(ByteStream(source)), .file(missing)]).chunks()
      .makeAsyncIterator()
    #expect(source.asked.value == 0)
    #expect(try await chunks.next() == Data("a".utf8))
    #expect(source.asked.value == 1)
    #expect(try await chunks.next() == Data("b".utf8))
    await #expect(throws: (any Error).self) { try await chunks.next() }
  }

  #if os(Linux)
    @Test("closes its files at their ends, and when nobody reads any more")
    func closing() async throws {
      let file = try folder.file(Data(count: 100_000))
      let body = RequestBody([.file(file), .bytes(Data("a".utf8))])
      do {
        var chunks = body.chunks().makeAsyncIterator()
        #expect(openFiles(at: file) == 0)
        _ = try await chunks.next()
        #expect(openFiles(at: file) == 1)
        _ = try await chunks.next()
        _ = try await chunks.next()
        #expect(openFiles(at: file) == 0)
      }
      for try await _ in body.chunks() { break }
      #expect(openFiles(at: file) == 0)
    }

    private func openFiles(at url: URL) -> Int {
      let files = FileManager.default
      let numbers = (try? files.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
      return numbers.count { number in
        (try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")) == url.path
      }
    }
  #endif
}

/// A folder for the files of one test.
final class Folder: Sendable {
  let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    .appendingPathComponent("client-runtime-tests-\(UUID().uuidString)")

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// A new file.
  func file(_ data: Data, named name: String = UUID().uuidString) throws -> URL {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let file = url.appendingPathComponent(name)
    try data.write(to: file)
    return file
  }

  /// What is in it, hidden files too.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}
