import APIModel
import SourceText
import YAMLReader

extension JSON {
  /// What a YAML value is in JSON. Nil, and reported, for numbers that JSON has no way to write.
  package init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    switch node.content {
    case .sequence(let elements):
      let values = elements.compactMap { JSON($0, into: &diagnostics) }
      guard values.count == elements.count else { return nil }
      self = .array(values)
    case .mapping(let entries):
      let members = entries.compactMap { entry in
        JSON(entry.value, into: &diagnostics).map { Member(name: entry.key.value, value: $0) }
      }
      guard members.count == entries.count else { return nil }
      self = .object(members)
    case .scalar(let scalar):
      guard let value = JSON(scalar) else {
        let message = "JSON has no number '\(scalar.text)'; put it in quotes if it is text"
        diagnostics.error(.wrongKind, message, at: node.range)
        return nil
      }
      self = value
    }
  }

  private init?(_ scalar: YAMLScalar) {
    switch scalar.value {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .string: self = .string(scalar.text)
    case .integer, .number:
      guard let digits = JSON.digits(scalar.text) else { return nil }
      self = .number(digits)
    }
  }

  /// A YAML number as JSON writes it, digits kept: `+.50` is `0.50`, `0x1F` is `31`.
  static func digits(_ text: String) -> String? {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
      return Int(text.dropFirst(2), radix: radix).map(String.init)
    }
    let sign = text.hasPrefix("-") ? "-" : ""
    let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let whole = unsigned.prefix { $0.isASCII && $0.isNumber }
    var rest = unsigned[whole.endIndex...]
    if rest.hasPrefix(".") {
      let fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      rest = (fraction.isEmpty ? "" : "." + fraction) + rest[fraction.endIndex...]
    }
    let significant = whole.drop { $0 == "0" }
    let digits = sign + (significant.isEmpty ? "0" : significant) + rest
    return Double(digits)?.isFinite == true ? String(digits) : nil
  }
}
