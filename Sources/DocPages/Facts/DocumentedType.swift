/// A type as a page documents it, whatever its spelling.
package indirect enum DocumentedType: Hashable, Sendable {
  /// With what the page says of its form: `date-time`, `uuid`, `ISO 8601`.
  case string(format: String?)
  /// With its unit or form: `int64`, `milliseconds`.
  case integer(format: String?)
  case number(format: String?)
  case boolean
  case object
  /// Of what, if the page says so.
  case array(of: DocumentedType?)
  /// An object whose keys are data.
  case map(of: DocumentedType?)
  case null
  case any
  case file
  /// One of several.
  case union([DocumentedType])
  /// A type by a name that is none of the above.
  case named(String)
}

extension DocumentedType {
  /// The word for it in output.
  package var kind: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .object: "object"
    case .array: "array"
    case .map: "map"
    case .null: "null"
    case .any: "any"
    case .file: "file"
    case .union: "union"
    case .named: "named"
    }
  }

  /// Whether fields below it are those of a list's elements.
  package var isList: Bool {
    switch self {
    case .array: true
    case .union(let types): !types.isEmpty && types.allSatisfy(\.isList)
    default: false
    }
  }
}
