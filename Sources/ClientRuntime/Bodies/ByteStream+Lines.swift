extension ByteStream {
  /// The most bytes of one line or event, unless told otherwise: 16 MiB.
  public static let usualLimit = 16 << 20

  /// The bytes as lines of text, each as soon as it is complete.
  public var lines: Lines { lines(upTo: Self.usualLimit) }

  /// The bytes as lines of text, none of which may have more bytes than the limit.
  public func lines(upTo limit: Int) -> Lines { Lines(bytes: self, limit: limit) }

  /// Lines of UTF-8 text without their ends: CR, LF, or both in this order.
  ///
  /// Bytes that are not UTF-8 become U+FFFD. Text after the last end is a line too. Reading throws
  /// `TooManyBytes` for a line that is too long, and what the bytes throw.
  public struct Lines: AsyncSequence, Sendable {
    let bytes: ByteStream
    let limit: Int

    /// Starts reading.
    public func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(
        bytes: bytes.makeAsyncIterator(),
        splitter: LineSplitter(limit: limit)
      )
    }

    /// Reads a line at a time.
    public struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate var bytes: ByteStream.AsyncIterator?
      fileprivate var splitter: LineSplitter

      /// The next line; `nil` after the last.
      public mutating func next() async throws -> String? {
        try await nextBytes().map { String(decoding: $0, as: UTF8.self) }
      }

      mutating func nextBytes() async throws -> [UInt8]? {
        do {
          while bytes != nil {
            try Task.checkCancellation()
            if let line = try splitter.next() { return line }
            guard let part = try await bytes?.next() else {
              bytes = nil
              return splitter.last()
            }
            splitter.append(part)
          }
        } catch {
          bytes = nil
          throw error
        }
        return nil
      }
    }
  }
}
