import Foundation

/// Bytes that arrive in parts, each asked for when the one before has been dealt with.
///
/// It can be read once, by one reader; reading it again throws `StreamAlreadyRead`, also for bytes in
/// memory, so that what works in a test works with a server. Who stops reading ends the exchange that
/// the bytes come from. In a cancelled task, reading throws `CancellationError`.
public struct ByteStream: AsyncSequence, Sendable {
  /// Some of the bytes, as many as came at once; never none.
  public typealias Element = Data

  private let source: Source
  /// All of the bytes, where they are in memory already.
  package let data: Data?

  /// Takes bytes that are all there.
  public init(_ data: Data = Data()) {
    self.init(data: data) {
      var rest = data.isEmpty ? nil : data
      return {
        defer { rest = nil }
        return rest
      }
    }
  }

  /// Takes the parts of a sequence, which is read as this is read.
  public init<Parts: AsyncSequence & Sendable>(_ parts: Parts) where Parts.Element == Data {
    self.init {
      var iterator = parts.makeAsyncIterator()
      return {
        while let part = try await iterator.next() {
          if !part.isEmpty { return part }
        }
        return nil
      }
    }
  }

  init(data: Data? = nil, start: @escaping Start) {
    self.data = data
    source = Source(start)
  }

  /// Starts reading.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(read: source.taken()?() ?? { throw StreamAlreadyRead() })
  }

  /// Reads the bytes, a part at a time.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var read: Read?

    /// The next part; `nil` after the last. Throws what kept the bytes from arriving.
    public mutating func next() async throws -> Data? {
      guard let read else { return nil }
      do {
        try Task.checkCancellation()
        if let part = try await read() { return part }
        self.read = nil
      } catch {
        self.read = nil
        try Task.checkCancellation()
        throw error
      }
      // A sequence may end early, and without an error, when the task is cancelled.
      try Task.checkCancellation()
      return nil
    }
  }
}

extension ByteStream {
  typealias Read = () async throws -> Data?
  typealias Start = @Sendable () -> Read

  /// Where bytes come from: kept until somebody starts to read.
  private final class Source: Sendable {
    private let start: Locked<Start?>

    init(_ start: @escaping Start) {
      self.start = Locked(start)
    }

    func taken() -> Start? {
      start.withLock { start in
        defer { start = nil }
        return start
      }
    }
  }
}

/// That a stream was read a second time, although it can be read once.
public struct StreamAlreadyRead: LocalizedError, Hashable, CustomStringConvertible {
  /// What to do instead.
  public var description: String {
    "the stream has been read already, and can be read once: collect its bytes to use them again"
  }

  /// The same as `description`.
  public var errorDescription: String? { description }
}

/// That there are more bytes than were allowed for.
public struct TooManyBytes: LocalizedError {
  /// How many were allowed for.
  public let limit: Int
  /// Those that were read before it showed.
  public let start: Data

  /// How many were allowed for.
  public var errorDescription: String? { "there are more than \(limit) bytes" }
}

extension ByteStream {
  /// All of the bytes.
  ///
  /// - Throws: `TooManyBytes` as soon as there are more than `limit`, and what kept them from
  ///   arriving.
  public func collected(upTo limit: Int) async throws -> Data {
    let limit = Swift.max(limit, 0)
    if let data, data.count <= limit { return data }
    var bytes = Data()
    for try await part in self {
      guard bytes.count + part.count <= limit else {
        throw TooManyBytes(limit: limit, start: bytes + part.prefix(limit - bytes.count))
      }
      bytes += part
    }
    return bytes
  }

  /// The same, with errors of the call in place of those that happen while it is read.
  func throwing(_ errors: StreamErrors) -> ByteStream {
    ByteStream(data: data) {
      var bytes = makeAsyncIterator()
      return {
        do {
          return try await bytes.next()
        } catch {
          throw errors.translate(error, nil)
        }
      }
    }
  }
}
