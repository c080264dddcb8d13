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
    return context.codingPath.isEmpty ? "JSON" : "another value (\(context.debugDescription))"
  }

  private static func kind(of type: Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Bool.Type: "a boolean"
    case is Double.Type, is Float.Type: "a number"
    case is any BinaryInteger.Type: "an integer"
    case is JSONNull.Type: "null"
    case is any Sequence.Type where type is any ExpressibleByDictionaryLiteral.Type: "an object"
    case is any Sequence.Type: "an array"
    default: "a value of type \(type)"
    }
  }
}
