import Foundation
import HTTPTypes

/// How the body of a successful answer becomes a value.
public struct ResponseFormat<Response: Sendable>: Sendable {
  enum Reading: Sendable {
    /// Makes something of all of the body; with a log, elements of lists that don't fit are left out
    /// and noted there.
    case whole(
      @Sendable (_ body: Data, _ head: HTTPResponse, _ skips: SkipLog?) throws -> Response
    )
    /// Makes something of the body that reads it bit by bit, and has errors of the call made of those
    /// that happen then.
    case streamed(
      @Sendable (_ body: ByteStream, _ head: HTTPResponse, _ errors: StreamErrors) -> Response
    )
  }

  /// The `Accept` header that asks for it, RFC 9110.
  public let accept: String
  let reading: Reading

  /// Makes a format of one's own for answers that are read as a whole.
  ///
  /// - Parameters:
  ///   - accept: The `Accept` header that asks for it.
  ///   - decode: Reads a body; the head says its media type and more. Throws `DecodingError`.
  public init(
    accept: String,
    decode: @escaping @Sendable (_ body: Data, _ head: HTTPResponse) throws -> Response
  ) {
    self.accept = accept
    reading = .whole { body, head, _ in try decode(body, head) }
  }

  init(accept: String, reading: Reading) {
    self.accept = accept
    self.reading = reading
  }

  /// Whether answers are read as they arrive.
  var isStreamed: Bool {
    if case .streamed = reading { true } else { false }
  }
}

/// Makes errors of a call of those that happen while its answer is read.
struct StreamErrors: Sendable {
  /// Takes the error and what was being decoded, if anything.
  let translate: @Sendable (_ error: any Error, _ body: Data?) -> any Error

  /// Where there is no call.
  static let asTheyAre = Self { error, _ in error }
}

extension ResponseFormat where Response: Decodable {
  /// JSON, RFC 8259.
  public static var json: Self {
    wholeJSON {
      try JSONText.decode(Response.self, from: $0, answer: $1)
    } lenient: {
      try $0.decode(Response.self)
    }
  }
}

extension ResponseFormat {
  /// JSON, RFC 8259, that is read through a coding.
  public static func json<Wire>(_ coding: Coding<Response, Wire>) -> Self {
    wholeJSON {
      try coding.value(of: JSONText.decode(Wire.self, from: $0, answer: $1), at: [])
    } lenient: {
      try coding.value(in: $0)
    }
  }

  fileprivate static func wholeJSON(
    strict: @escaping @Sendable (_ body: Data, _ status: Int) throws -> Response,
    lenient: @escaping @Sendable (JSONValueDecoder) throws -> Response
  ) -> Self {
    Self(
      accept: "application/json",
      reading: .whole { body, head, skips in
        guard let skips else { return try strict(body, head.status.code) }
        return try lenient(
          JSONText.decoder(of: body, answer: head.status.code, skipping: skips)
        )
      }
    )
  }
}

extension ResponseFormat {
  /// Server-sent events with JSON in them, which are read as they arrive.
  public static func events<Value: Decodable>() -> Self where Response == EventStream<Value> {
    events { try JSONText.decode(Value.self, from: $0) }
  }

  /// Server-sent events with JSON in them, each of which is read through a coding.
  public static func events<Value, Wire>(
    _ coding: Coding<Value, Wire>
  ) -> Self where Response == EventStream<Value> {
    events { try coding.value(of: JSONText.decode(Wire.self, from: $0), at: []) }
  }

  private static func events<Value>(
    decode: @escaping @Sendable (Data) throws -> Value
  ) -> Self where Response == EventStream<Value> {
    Self(
      accept: "text/event-stream",
      reading: .streamed { EventStream($0, $1, $2, decode: decode) }
    )
  }
}

extension ResponseFormat where Response == String {
  /// Text in UTF-8; bytes that are not UTF-8 become U+FFFD.
  public static var text: Self {
    Self(accept: "text/*") { body, _ in String(decoding: body, as: UTF8.self) }
  }
}

extension ResponseFormat where Response == Data {
  /// Bytes as they are, of the given media type.
  public static func bytes(mediaType: String = "*/*") -> Self {
    Self(accept: mediaType) { body, _ in body }
  }
}

extension ResponseFormat where Response == NoContent {
  /// Whatever the body holds is ignored.
  public static var noContent: Self {
    Self(accept: "*/*") { _, _ in NoContent() }
  }
}

/// The answer of an operation that has nothing to say but that it succeeded.
public struct NoContent: Hashable, Sendable {
  /// Makes the only value there is.
  public init() {}
}
