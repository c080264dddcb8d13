import HTTPTypes

/// What is known of an operation before any call.
public struct OperationInfo: Hashable, Sendable {
  /// A name that is unique within the API: `batches.logs`.
  public let id: String
  /// The HTTP method, RFC 9110.
  public let method: HTTPRequest.Method
  /// The path with names in braces: `/v2/batches/{batch_id}/logs`.
  public let path: String
  /// Whether the client's credential is sent along.
  public let needsCredentials: Bool

  /// Describes an operation.
  public init(
    id: String,
    method: HTTPRequest.Method,
    path: String,
    needsCredentials: Bool = true
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.needsCredentials = needsCredentials
  }
}
