extension ByteStream {
  /// The bytes as server-sent events, each as soon as it is complete.
  public var events: Events { events(upTo: Self.usualLimit) }

  /// The bytes as server-sent events; neither one's data nor any line may have more bytes than the
  /// limit.
  public func events(upTo limit: Int) -> Events { Events(bytes: self, limit: limit) }

  /// The events of a `text/event-stream`, section 9.2 of the WHATWG HTML standard.
  ///
  /// Comments are passed over, and so is an event that has no data or whose end never came. The
  /// connection is not made anew when it ends. Reading throws `TooManyBytes` for an event that is too
  /// large, and what the bytes throw.
  public struct Events: AsyncSequence, Sendable {
    let bytes: ByteStream
    let limit: Int
    /// Makes errors of the call of those that do not come from the bytes.
    var errors = StreamErrors.asTheyAre

    /// Starts reading.
    public func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(
        lines: bytes.lines(upTo: limit).makeAsyncIterator(),
        parser: EventParser(limit: limit),
        errors: errors
      )
    }

    /// Reads an event at a time.
    public struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate var lines: Lines.AsyncIterator?
      fileprivate var parser: EventParser
      fileprivate let errors: StreamErrors

      /// The next event; `nil` after the last.
      public mutating func next() async throws -> ServerSentEvent? {
        do {
          while let line = try await lines?.nextBytes() {
            if let event = try parser.take(line) { return event }
          }
        } catch let error as TooManyBytes {
          lines = nil
          throw errors.translate(error, nil)
        }
        return nil
      }
    }
  }
}
