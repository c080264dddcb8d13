import Foundation
import HTTPTypes

/// One call of an API as a value: what to send, and how to read the answer.
///
/// Making and encoding a request does no I/O; `APIClient.send(_:)` does.
public protocol APIRequest<Response>: Sendable {
  /// What a successful answer holds.
  associatedtype Response: Sendable
  /// What the body of a failed answer holds; any JSON unless said otherwise.
  associatedtype Failure: Decodable & Sendable = JSONValue

  /// Which operation of the API this is.
  static var operation: OperationInfo { get }

  /// How a successful answer is read. JSON, or nothing for `NoContent`, unless said otherwise.
  static var responseFormat: ResponseFormat<Response> { get }

  /// Spells the request out, without server and credentials.
  ///
  /// - Throws: `InvalidRequest` when a value cannot be sent, `EncodingError` when the body cannot
  ///   be encoded.
  func encoded() throws -> EncodedRequest
}

extension APIRequest {
  /// Reads a successful answer.
  ///
  /// - Throws: `DecodingError` when the body is not what it should be.
  public static func decode(_ body: Data, from response: HTTPResponse) throws -> Response {
    try responseFormat.decode(body, response)
  }
}

extension APIRequest where Response: Decodable {
  /// JSON, RFC 8259.
  public static var responseFormat: ResponseFormat<Response> { .json }
}

extension APIRequest where Response == NoContent {
  /// Nothing.
  public static var responseFormat: ResponseFormat<NoContent> { .noContent }
}
