import Foundation

/// What is sent with a request: bytes in memory, files and streams, one after the other.
public struct RequestBody: Sendable {
  /// A part of a body.
  public enum Piece: Sendable {
    /// Bytes in memory.
    case bytes(Data)
    /// All of a file, read while it is sent. It must stay as it is until then.
    case file(URL)
    /// Bytes that arrive while they are sent, and that can't be sent again.
    case stream(ByteStream)
  }

  /// What it consists of, in order.
  public let pieces: [Piece]

  /// Takes bytes in memory.
  public init(_ data: Data) {
    pieces = [.bytes(data)]
  }

  /// Takes pieces, in order.
  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// All of it, if it is in memory.
  public var data: Data? {
    if pieces.count == 1, case .bytes(let bytes)? = pieces.first { return bytes }
    var data = Data()
    for piece in pieces {
      guard case .bytes(let bytes) = piece else { return nil }
      data += bytes
    }
    return data
  }

  /// How many bytes it has, unless only sending will tell. Files are looked up each time.
  public var length: Int? {
    pieces.reduce(0) { sum, piece in
      guard let sum, let length = piece.length else { return nil }
      return sum + length
    }
  }

  /// Throws `InvalidRequest` if a file is not there to be read.
  func checkFiles() throws {
    for case .file(let url) in pieces { try url.checkReadable() }
  }

  /// Whether it can be sent a second time.
  public var isReplayable: Bool {
    pieces.allSatisfy { if case .stream = $0 { false } else { true } }
  }
}

extension RequestBody.Piece {
  fileprivate var length: Int? {
    switch self {
    case .bytes(let data): data.count
    case .file(let url): url.fileLength
    case .stream(let stream): stream.data?.count
    }
  }
}
