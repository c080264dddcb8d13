import Foundation

/// What is sent with a request: bytes in memory, files and streams, one after the other.
public struct RequestBody: Sendable {
  /// A part of a body.
  public enum Piece: Sendable {
    /// Bytes in memory.
    case bytes(Data)
    /// All of a file, read while it is sent.
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
    var data = Data()
    for piece in pieces {
      guard case .bytes(let bytes) = piece else { return nil }
      data += bytes
    }
    return data
  }

  /// Whether it can be sent a second time.
  public var isReplayable: Bool {
    pieces.allSatisfy { if case .stream = $0 { false } else { true } }
  }
}

extension RequestBody {
  /// All of it, read now.
  ///
  /// - Throws: What kept a file or a stream from being read.
  package func collected() async throws -> Data {
    var data = Data()
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): data += bytes
      case .file(let url): data += try Data(contentsOf: url)
      case .stream(let stream): data += try await stream.collected(upTo: .max)
      }
    }
    return data
  }
}
