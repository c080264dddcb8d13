import Foundation

extension RequestBody {
  /// The most bytes of a chunk: 64 KiB.
  static let chunkSize = 1 << 16

  /// All of it as it is to be sent, at most 64 KiB at a time, so that files need no more memory.
  ///
  /// A file is opened when it is its turn, and closed at its end or when nobody reads any more. Reading
  /// throws what keeps a file or a stream from being read.
  public func chunks() -> ByteStream {
    ByteStream {
      var pieces = pieces[...]
      var read: ByteStream.Read?
      var rest = Data()
      return {
        while rest.isEmpty {
          if let part = try await read?(), !part.isEmpty {
            rest = part
          } else if let piece = pieces.popFirst() {
            read = try piece.reading()
          } else {
            return nil
          }
        }
        defer { rest = rest.dropFirst(Self.chunkSize) }
        return Data(rest.prefix(Self.chunkSize))
      }
    }
  }

  /// All of it, read now.
  ///
  /// - Throws: What kept a file or a stream from being read.
  package func collected() async throws -> Data {
    try await chunks().collected(upTo: .max)
  }
}

extension RequestBody.Piece {
  fileprivate func reading() throws -> ByteStream.Read {
    switch self {
    case .bytes(let data):
      var parts = ByteStream(data).makeAsyncIterator()
      return { try await parts.next() }
    case .stream(let stream):
      var parts = stream.makeAsyncIterator()
      return { try await parts.next() }
    case .file(let url):
      // Closes the file when it is dropped.
      let file = try FileHandle(forReadingFrom: url)
      return { try file.read(upToCount: RequestBody.chunkSize) }
    }
  }
}
