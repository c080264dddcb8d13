import Foundation
import HTTPTypes

/// How the body of a successful answer becomes a value.
public struct ResponseFormat<Response: Sendable>: Sendable {
  enum Reading: Sendable {
    case whole(@Sendable (_ body: Data, _ head: HTTPResponse) throws -> Response)
    /// Makes something of the body that reads it bit by bit, and has errors of the call made of those
    /// that happen then.
    case streamed(@Sendable (_ body: ByteStream, _ errors: StreamErrors) -> Response)
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
    reading = .whole(decode)
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
}

extension ResponseFormat where Response: Decodable {
  /// JSON, RFC 8259.
  public static var json: Self {
    Self(accept: "application/json") { body, _ in try JSONText.decode(Response.self, from: body) }
  }
}

extension ResponseFormat {
  /// JSON, RFC 8259, that is read through a coding.
  public static func json<Wire>(_ coding: Coding<Response, Wire>) -> Self {
    Self(accept: "application/json") { body, _ in
      try coding.value(of: JSONText.decode(Wire.self, from: body), at: [])
    }
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
