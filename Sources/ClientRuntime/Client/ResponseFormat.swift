import Foundation
import HTTPTypes

/// How the body of a successful answer becomes a value.
public struct ResponseFormat<Response: Sendable>: Sendable {
  /// The `Accept` header that asks for it, RFC 9110.
  public let accept: String
  /// Reads a body; the head says its media type and more. Throws `DecodingError`.
  public let decode: @Sendable (_ body: Data, _ head: HTTPResponse) throws -> Response

  /// Makes a format of one's own.
  public init(
    accept: String,
    decode: @escaping @Sendable (_ body: Data, _ head: HTTPResponse) throws -> Response
  ) {
    self.accept = accept
    self.decode = decode
  }
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
