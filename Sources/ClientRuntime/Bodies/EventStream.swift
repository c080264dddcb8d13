import Foundation
import HTTPTypes

/// What a server says bit by bit: server-sent events with JSON in them, each read as it arrives.
///
/// ```swift
/// for try await part in try await client.calls.transcript(id) { print(part.text) }
/// ```
///
/// It can be read once, and ends with the connection, or with an event that says `[DONE]`, which some
/// servers send last and which is no JSON. Events without data, which keep a connection alive, are
/// passed over. An event that isn't what was documented is an `APIError` that names the place, and the
/// last that is read; `events` has what was sent. In a cancelled task, reading throws
/// `CancellationError`.
public struct EventStream<Value: Sendable>: AsyncSequence, Sendable {
  /// What one event says.
  public typealias Element = Value

  /// The events as they are sent, with names and identifiers: to be read instead of the values.
  public let events: ByteStream.Events
  private let decode: @Sendable (Data) throws -> Value

  init(
    _ body: ByteStream,
    _ head: HTTPResponse,
    _ errors: StreamErrors,
    decode: @escaping @Sendable (Data) throws -> Value
  ) {
    self.decode = decode
    events = ByteStream.Events(
      bytes: body.refused(by: head, errors) ?? body.throwing(errors),
      limit: ByteStream.usualLimit,
      errors: errors
    )
  }

  /// Starts reading.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(events: events.makeAsyncIterator(), errors: events.errors, decode: decode)
  }

  /// Reads a value at a time.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var events: ByteStream.Events.AsyncIterator?
    fileprivate let errors: StreamErrors
    fileprivate let decode: @Sendable (Data) throws -> Value

    /// The next value; `nil` after the last.
    public mutating func next() async throws -> Value? {
      while let event = try await events?.next(), event.data != "[DONE]" {
        if event.data.isEmpty { continue }
        let data = Data(event.data.utf8)
        do {
          return try decode(data)
        } catch {
          events = nil
          throw errors.translate(error, data)
        }
      }
      events = nil
      return nil
    }
  }
}

extension ByteStream {
  /// A stream that fails with the start of this one, if the head says that it holds no events.
  fileprivate func refused(by head: HTTPResponse, _ errors: StreamErrors) -> ByteStream? {
    let type = head.headerFields[.contentType]?.prefix { $0 != ";" }.lowercased()
    guard let type, type.trimmingCharacters(in: .whitespaces) != "text/event-stream" else {
      return nil
    }
    return ByteStream {
      {
        let start: Data
        do {
          start = try await throwing(errors).collected(upTo: 1 << 16)
        } catch let error as TooManyBytes {
          start = error.start
        }
        throw errors.translate(CodingFailure(expected: "server-sent events"), start)
      }
    }
  }
}
