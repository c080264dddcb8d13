import HTTPTypes

/// What is known of an operation before any call.
public struct OperationInfo: Hashable, Sendable {
  /// Whether sending the same request twice does no more than sending it once.
  public enum Repetition: Hashable, Sendable {
    /// As RFC 9110, section 9.2.2, says of the method.
    case byMethod
    /// It does no more, although its method says otherwise.
    case safe
    /// It does no more if this header holds the same key.
    case withKey(header: String)
  }

  /// A name that is unique within the API: `batches.logs`.
  public let id: String
  /// The HTTP method, RFC 9110.
  public let method: HTTPRequest.Method
  /// The path with names in braces: `/v2/batches/{batch_id}/logs`.
  public let path: String
  /// Whether the client's credential is sent along.
  public let needsCredentials: Bool
  /// Whether a request may be repeated.
  public let repetition: Repetition
  /// Names of fields, in JSON, whose values are kept out of logs and errors.
  public let sensitiveFields: Set<String>

  /// Describes an operation.
  public init(
    id: String,
    method: HTTPRequest.Method,
    path: String,
    needsCredentials: Bool = true,
    repetition: Repetition = .byMethod,
    sensitiveFields: Set<String> = []
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.needsCredentials = needsCredentials
    self.repetition = repetition
    self.sensitiveFields = sensitiveFields
  }
}
