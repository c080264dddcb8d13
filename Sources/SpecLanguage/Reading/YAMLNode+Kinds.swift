import SourceText
import YAMLReader

extension YAMLNode {
  package var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// The text of a scalar that is text.
  package var text: Located<String>? {
    guard let scalar, scalar.value == .string else { return nil }
    return Located(scalar.text, at: range)
  }

  package var flag: Located<Bool>? {
    guard case .bool(let value)? = scalar?.value else { return nil }
    return Located(value, at: range)
  }

  package var elements: [YAMLNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  package var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// A key with nothing after it.
  var isBlank: Bool { scalar?.value == .null && scalar?.text == "" }

  /// What it is, for people: `a list`.
  var kindName: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: scalar.text.isEmpty ? "nothing" : "null"
      case .bool: "true or false"
      case .integer, .number: "a number"
      case .string: "text"
      }
    }
  }
}
