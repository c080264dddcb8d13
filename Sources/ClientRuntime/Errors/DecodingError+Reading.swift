import Foundation

extension DecodingError {
  /// Where it happened; for an absent value, where it should have been.
  var path: [any CodingKey] {
    switch self {
    case .keyNotFound(let key, let context): context.codingPath + [key]
    case .valueNotFound(_, let context), .typeMismatch(_, let context), .dataCorrupted(let context):
      context.codingPath
    @unknown default: []
    }
  }

  /// What would have been right.
  var expectation: String {
    switch self {
    case .keyNotFound: "a value"
    case .valueNotFound(let type, _), .typeMismatch(let type, _): Self.kind(of: type)
    case .dataCorrupted(let context): Self.expectation(of: context)
    @unknown default: "something else"
    }
  }

  private static func expectation(of context: Context) -> String {
    if let failure = context.underlyingError as? CodingFailure { return failure.expected }
    if context.codingPath.isEmpty { return "JSON" }
    // What Swift says of a closed enumeration repeats the value.
    return context.debugDescription.hasPrefix("Cannot initialize")
      ? "a documented value" : "another value (\(context.debugDescription))"
  }

  private static func kind(of type: Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Bool.Type: "a boolean"
    case is Double.Type, is Float.Type: "a number"
    case is Int.Type, is Int64.Type: "an integer"
    case let type as any FixedWidthInteger.Type: range(of: type)
    case is Date.Type, is Decimal.Type: "a number"
    case is URL.Type: "a URL"
    case is UUID.Type: "a UUID"
    case is Data.Type: "Base64 text"
    case is JSONNull.Type: "null"
    case is any Sequence.Type where type is any ExpressibleByDictionaryLiteral.Type: "an object"
    case is any Sequence.Type: "an array"
    default: "a value of type \(type)"
    }
  }

  private static func range(of type: (some FixedWidthInteger).Type) -> String {
    "an integer from \(type.min) to \(type.max)"
  }
}
