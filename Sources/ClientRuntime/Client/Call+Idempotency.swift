import Foundation
import HTTPTypes

extension Call {
  /// Adds what makes repeating safe: the same key with every attempt.
  func addIdempotencyKey(to request: inout HTTPRequest) throws {
    guard let header = idempotencyHeader else { return }
    let key = options.idempotencyKey ?? UUID().uuidString.lowercased()
    let field = try HTTPField(checking: header, key)
    if options.idempotencyKey != nil || request.headerFields[field.name] == nil {
      request.headerFields[field.name] = field.value
    }
  }

  private var idempotencyHeader: String? {
    switch operation.repetition {
    case .withKey(let header): header
    case .byMethod, .safe: options.idempotencyKey == nil ? nil : "Idempotency-Key"
    }
  }
}
