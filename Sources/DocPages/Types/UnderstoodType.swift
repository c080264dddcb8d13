import APIModel

/// A type as it is spelled on pages made for people, taken apart: `string | null`, `array of objects`,
/// `integer (minutes)`, `enum<string>`.
struct UnderstoodType: Hashable, Sendable {
  /// Nil for an empty spelling. Without `null`, unless that is all of it.
  let type: DocumentedType?
  let isNullable: Bool
  /// The only values it takes, if it spells them out: `"asc" | "desc"`.
  let values: [JSON]?
  /// As in `optional string` and `string, required`.
  let requirement: DocumentedField.Requirement

  /// In bytes. What is longer is no type, but text in the wrong place.
  private static let longest = 500

  init(_ written: String) {
    let isSpelling = written.utf8.count <= Self.longest
    let spelling = isSpelling ? TypeSpelling(written) : TypeSpelling(named: written)
    isNullable = spelling.types.contains(.null)
    type =
      DocumentedType(anyOf: spelling.types.filter { $0 != .null }) ?? (isNullable ? .null : nil)
    values = spelling.values
    requirement = spelling.requirement
  }
}

extension DocumentedType {
  /// Nil for none.
  init?(anyOf types: [DocumentedType]) {
    switch types.count {
    case 0: return nil
    case 1: self = types[0]
    default: self = .union(types)
    }
  }

  /// The same with what is said of its form, unless it has that already.
  func with(format: String) -> DocumentedType {
    switch self {
    // OpenAPI's spelling of a file.
    case .string(nil) where format.lowercased() == "binary": .file
    case .string(nil): .string(format: format)
    case .integer(nil): .integer(format: format)
    case .number(nil): .number(format: format)
    default: self
    }
  }

  /// Whether both are text, both are integers, both are numbers; their forms aside.
  func isSameScalar(as other: DocumentedType) -> Bool {
    switch (self, other) {
    case (.string, .string), (.integer, .integer), (.number, .number): true
    default: false
    }
  }
}
