import Foundation
import HTTPTypes

/// One call of an API as a value: what to send, and how to read the answer.
///
/// Making and encoding a request does no I/O, but for a look whether files to send are there;
/// `APIClient.send(_:)` does.
public protocol APIRequest<Response>: Sendable {
  /// What a successful answer holds.
  associatedtype Response: Sendable
  /// What the body of a failed answer holds; any JSON unless said otherwise.
  associatedtype Failure: FailureBody = JSONValue

  /// Which operation of the API this is.
  static var operation: OperationInfo { get }

  /// How a successful answer is read. JSON, or nothing for `NoContent`, unless said otherwise.
  static var responseFormat: ResponseFormat<Response> { get }

  /// Spells the request out, without server and credentials.
  ///
  /// - Throws: `InvalidRequest` when a value cannot be sent, `EncodingError` when the body cannot
  ///   be encoded.
  func encoded() throws -> EncodedRequest

  /// Whether the documentation says that a request that failed so may be sent again.
  static func retryAdvice(status: Int, failure: Failure?) -> RetryAdvice
}

/// What the body of a failed answer holds.
public protocol FailureBody: Decodable, Sendable {
  /// Whether the documentation says that a request that failed so may be sent again.
  ///
  /// - Parameters:
  ///   - status: The status of the answer.
  ///   - failure: Its body; `nil` if it isn't a body of this kind.
  static func retryAdvice(status: Int, failure: Self?) -> RetryAdvice
}

extension FailureBody {
  /// The documentation doesn't say.
  public static func retryAdvice(status: Int, failure: Self?) -> RetryAdvice { .byStatus }
}

extension JSONValue: FailureBody {}

extension APIRequest {
  /// What is said of the API's failures in general.
  public static func retryAdvice(status: Int, failure: Failure?) -> RetryAdvice {
    Failure.retryAdvice(status: status, failure: failure)
  }
}

extension APIRequest {
  /// Reads a successful answer.
  ///
  /// - Throws: `DecodingError` when the body is not what it should be.
  public static func decode(_ body: Data, from response: HTTPResponse) throws -> Response {
    switch responseFormat.reading {
    case .whole(let decode): try decode(body, response, nil)
    case .streamed(let read): read(ByteStream(body), response, .asTheyAre)
    }
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
