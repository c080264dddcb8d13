import HTTPTypes

/// What a call gave, together with the head of the answer.
public struct Answer<Value: Sendable>: Sendable {
  /// What the body says.
  public let value: Value
  /// Status and headers.
  public let head: HTTPResponse
  /// How many requests it took.
  public let attempts: Int

  /// Puts an answer together.
  public init(value: Value, head: HTTPResponse, attempts: Int = 1) {
    self.value = value
    self.head = head
    self.attempts = attempts
  }

  /// The status, RFC 9110, section 15.
  public var status: Int { head.status.code }

  /// The name that the server has for this exchange, for questions to its owner.
  public var requestID: String? { head.requestID }
}
