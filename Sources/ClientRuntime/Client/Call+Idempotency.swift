import Foundation
import HTTPTypes

extension Call {
  /// Adds what makes repeating safe: the same key with every attempt.
  func addIdempotencyKey(to request: inout HTTPRequest) throws {
    guard let key = options.idempotencyKey ?? newKey else { return }
    guard !key.isEmpty else { throw InvalidRequest("the idempotency key is empty") }
    let field = try HTTPField(checking: idempotencyHeader, key)
    if options.idempotencyKey != nil || request.headerFields[field.name] == nil {
      request.headerFields[field.name] = field.value
    }
  }

  /// Where a key is sent.
  var idempotencyHeader: String {
    switch operation.repetition {
    case .withKey(let header): header
    case .byMethod, .safe: "Idempotency-Key"
    }
  }

  private var newKey: String? {
    switch operation.repetition {
    case .withKey: UUID().uuidString.lowercased()
    case .byMethod, .safe: nil
    }
  }
}
