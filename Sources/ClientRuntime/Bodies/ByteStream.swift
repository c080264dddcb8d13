import Foundation

/// Bytes that arrive in parts, each asked for when the one before has been dealt with.
///
/// It can be read once. Who stops reading ends the exchange that the bytes come from.
public struct ByteStream: AsyncSequence, Sendable {
  /// Some of the bytes, as many as came at once; never none.
  public typealias Element = Data

  private let start: @Sendable () -> () async throws -> Data?
  /// All of the bytes, where they are in memory already.
  package let data: Data?

  /// Takes bytes that are all there.
  public init(_ data: Data = Data()) {
    self.data = data
    start = {
      var rest = data.isEmpty ? nil : data
      return {
        defer { rest = nil }
        return rest
      }
    }
  }

  /// Takes the parts of a sequence, which is read as this is read.
  public init<Parts: AsyncSequence & Sendable>(_ parts: Parts) where Parts.Element == Data {
    data = nil
    start = {
      var iterator = parts.makeAsyncIterator()
      return {
        while let part = try await iterator.next() {
          if !part.isEmpty { return part }
        }
        return nil
      }
    }
  }

  /// Reads the bytes, a part at a time.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let read: () async throws -> Data?

    /// The next part; `nil` after the last. Throws what kept the bytes from arriving.
    public mutating func next() async throws -> Data? { try await read() }
  }

  /// Starts reading.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(read: start()) }
}

/// That there are more bytes than were allowed for.
public struct TooManyBytes: Error {
  /// How many were allowed for.
  public let limit: Int
  /// Those that were read before it showed.
  public let start: Data
}

extension ByteStream {
  /// All of the bytes.
  ///
  /// - Throws: `TooManyBytes` as soon as there are more than `limit`, and what kept them from
  ///   arriving.
  public func collected(upTo limit: Int) async throws -> Data {
    if let data, data.count <= limit { return data }
    var bytes = Data()
    for try await part in self {
      guard bytes.count + part.count <= limit else {
        throw TooManyBytes(limit: limit, start: bytes + part.prefix(limit - bytes.count))
      }
      bytes += part
    }
    // A sequence may end early, and without an error, when the task is cancelled.
    try Task.checkCancellation()
    return bytes
  }
}

extension ByteStream {
  /// The same, with errors of the call in place of those that happen while it is read.
  func throwing(_ errors: StreamErrors) -> ByteStream {
    ByteStream(start: { [start] in
      let read = start()
      return {
        do {
          let part = try await read()
          if part == nil { try Task.checkCancellation() }
          return part
        } catch {
          try Task.checkCancellation()
          throw errors.translate(error, nil)
        }
      }
    })
  }

  private init(start: @escaping @Sendable () -> () async throws -> Data?) {
    self.start = start
    data = nil
  }
}
