import APIModel

extension DocumentedType {
  /// How a description would write it.
  var spelling: String {
    switch self {
    case .string, .named: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .object: "object"
    case .array(let element): "[\(element?.spelling ?? "any")]"
    case .map(let value): value.map { "map<\($0.spelling)>" } ?? "object"
    case .null: "\"null\""
    case .any: "any"
    case .file: "file"
    case .union(let types): types.map(\.spelling).joined(separator: " | ")
    }
  }
}

extension DocumentedField {
  /// How a description would write its type.
  var spelledType: String {
    let type = listedValues ?? self.type?.spelling ?? "any"
    return isNullable && type != "any" && type != "\"null\"" ? type + " | null" : type
  }

  private var listedValues: String? {
    guard let values, !values.isEmpty else { return nil }
    let list = "enum [" + values.map(\.valueText).joined(separator: ", ") + "]"
    if case .array? = type { return "[\(list)]" }
    return list
  }

  /// How a description would write it: `take?: integer`.
  func declaration(isSent: Bool) -> String {
    let name = path.name ?? path.text
    let type = spelledType
    let mapped = type.contains("[") ? "\"\(type)\"" : type
    switch requirement {
    case .required: return "\(name): \(mapped)"
    case .optional: return "\(name)?: \(mapped)"
    case .notSaid: return isSent ? "\(name)?: \(mapped)" : "\(name): \(mapped) | unknown"
    }
  }
}

extension JSON {
  /// A value as people write it: text without quotes.
  var valueText: String {
    if case .string(let text) = self { text } else { compactText }
  }

  /// The same value, however its digits are written and its members ordered.
  func means(_ other: JSON) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)):
      return left == right || Double(left) == Double(right)
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.means($1) }
    case (.object(let left), .object(let right)):
      let members = Dictionary(
        right.map { ($0.name, $0.value) },
        uniquingKeysWith: { first, _ in first }
      )
      return left.count == right.count
        && left.allSatisfy { member in members[member.name].map(member.value.means) ?? false }
    default: return self == other
    }
  }
}

extension Schema {
  /// As a description writes it; types written in place by what they are.
  func text(_ types: DescribedTypes) -> String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .int64: "int64"
    case .number: "number"
    case .boolean: "boolean"
    case .uuid: "uuid"
    case .url: "url"
    case .timestamp: "timestamp"
    case .date: "date"
    case .epoch(let unit): "epoch<\(unit.symbol)>"
    case .duration(let unit): "duration<\(unit.symbol)>"
    case .base64: "base64"
    case .file: "file"
    case .any: "any"
    case .null: "null"
    case .embeddedJSON(let inner): "json<\(inner.text(types))>"
    case .array(let inner): "[\(inner.text(types))]"
    case .map(.any): "object"
    case .map(let inner): "map<\(inner.text(types))>"
    case .nullable(let inner): "\(inner.text(types)) | null"
    case .named(let name): types.word(for: name)
    }
  }
}

extension DescribedTypes {
  fileprivate func word(for name: TypeName) -> String {
    if name.path.count == 1 { return name.text }
    switch shape(name) {
    case .object: return "an object"
    case .enumeration: return "an enumeration"
    case .union: return "a union"
    case .alias, nil: return name.text
    }
  }
}
