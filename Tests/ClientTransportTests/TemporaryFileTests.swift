@testable import ClientRuntime
import Foundation
import Testing

@Suite("Temporary files") struct TemporaryFileTests {
  @Test("A copy of a body is for its owner only, and goes with its last user")
  func copy() async throws {
    let pieces: [RequestBody.Piece] = [.bytes(Data("a".utf8)), .stream(ByteStream(Data("b".utf8)))]
    var upload: Upload? = try await Upload(RequestBody(pieces))
    let path = try #require(upload?.url?.path)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("ab".utf8))
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect((facts[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    upload = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("Of a body that can't be read, no copy stays", arguments: [true, false])
  func broken(isCancelled: Bool) async throws {
    struct Broken: Error {}
    let marker = Data("\(UUID())".utf8)
    let (stream, source) = AsyncThrowingStream.makeStream(of: Data.self)
    source.yield(marker)
    let copying = Task { try await Upload(RequestBody([.stream(ByteStream(stream))])) }
    if isCancelled { copying.cancel() } else { source.finish(throwing: Broken()) }
    await #expect(throws: (any Error).self) { try await copying.value }
    #expect(try temporaryFiles().allSatisfy { (try? Data(contentsOf: $0)) != marker })
  }

  private func temporaryFiles() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: FileManager.default.temporaryDirectory,
      includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasPrefix("body-") }
  }

  #if canImport(FoundationNetworking)
    @Test("What waits to be read comes back in order, whether from memory or from files")
    func backlog() throws {
      var backlog = Backlog(Backlog.Limits(memory: 8, file: 32, total: 1 << 14))
      var (sent, received) = (Data(), Data())
      for round in 0..<100 {
        // Ever more at a time, then ever less, so that files come and go.
        for _ in 0..<min(round, 100 - round) / 4 {
          let part = Data("\(sent.count) ".utf8)
          sent += part
          try backlog.append(part)
        }
        if round % 3 > 0 { received += try backlog.take() ?? Data() }
      }
      while let part = try backlog.take() { received += part }
      #expect(sent.count > 1 << 10)
      #expect(received == sent)
    }

    @Test("More than may wait is an error")
    func limit() throws {
      var backlog = Backlog(Backlog.Limits(memory: 8, file: 32, total: 64))
      #expect(throws: TransportError.self) {
        for _ in 0..<20 { try backlog.append(Data("12345678".utf8)) }
      }
    }
  #endif
}
