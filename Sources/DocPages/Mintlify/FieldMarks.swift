import APIModel

/// What the attributes of a field's tag state.
struct FieldMarks {
  private let tag: MarkupTag
  /// `pre={["required"]} post={["nullable"]}`: words that Mintlify shows beside the name.
  private let labels: Set<String>

  init(_ tag: MarkupTag) {
    self.tag = tag
    let shown = ["pre", "post"].compactMap { tag.attribute($0) }.flatMap(\.words)
    labels = Set(shown.map { $0.lowercased() })
  }

  private func says(_ name: String) -> Bool? {
    tag.attribute(name)?.isTrue ?? (labels.contains(name) ? true : nil)
  }

  /// Nothing if `required` and `optional` contradict each other.
  var requirement: DocumentedField.Requirement {
    switch (says("required"), says("optional")) {
    case (true, nil), (true, false), (nil, false): .required
    case (false, nil), (false, true), (nil, true): .optional
    case (nil, nil), (true, true), (false, false): .notSaid
    }
  }

  var isNullable: Bool { says("nullable") ?? false }

  /// Nil if nothing is said.
  var deprecation: DocumentedField.Deprecation? {
    if let isDeprecated = says("deprecated") {
      return isDeprecated ? .deprecated(reason: nil) : DocumentedField.Deprecation.none
    }
    return tag.text("deprecated").map { .deprecated(reason: $0.trimmingBlanks) }
  }

  func defaultValue(_ type: DocumentedType?) -> JSON? {
    tag.attribute("default").flatMap { $0.value(of: type) }
  }

  /// Each once.
  func values(_ type: DocumentedType?) -> [JSON]? {
    let attribute = ["enum", "options", "values", "allowedValues"].lazy
      .compactMap { tag.attribute($0) }.first
    let values = attribute?.list(of: type).eachOnce ?? []
    return values.isEmpty ? nil : values
  }

  var limits: Limits {
    Limits(
      minimum: number("min", "minimum", "minLength", "minItems"),
      maximum: number("max", "maximum", "maxLength", "maxItems"),
      pattern: tag.text("pattern")
    )
  }

  private func number(_ names: String...) -> Double? {
    names.lazy.compactMap { tag.attribute($0) }.compactMap { attribute in
      switch attribute {
      case .none: nil
      case .text(let text): Number(text.trimmingBlanks)?.value
      case .expression(let code):
        Number(MarkupExpression(code).string ?? code.trimmingBlanks)?.value
      }
    }.first
  }
}

extension MarkupTag.Attribute.Value {
  /// Of `{["a", "b"]}` or `a`.
  fileprivate var words: [String] {
    guard case .expression(let code) = self, case .array(let items)? = MarkupExpression(code).json
    else { return text.map { [$0] } ?? [] }
    return items.compactMap { if case .string(let word) = $0 { word } else { nil } }
  }

  /// The value of a type that it spells; nil if it spells none.
  fileprivate func value(of type: DocumentedType?) -> JSON? {
    switch self {
    case .none: nil
    case .text("null"): .null
    case .text(""): type == .string(format: nil) ? .string("") : nil
    case .text(let text): JSON(spelled: text, as: type)
    case .expression(let code):
      switch MarkupExpression(code).json {
      case .string(let text)?: Self.text(text).value(of: type)
      case let json: json
      }
    }
  }

  /// `{["a", "b"]}`, `a, b` or `a | b`.
  fileprivate func list(of type: DocumentedType?) -> [JSON] {
    if case .expression(let code) = self, case .array(let items)? = MarkupExpression(code).json {
      return items
    }
    let separator: Character = text?.contains("|") ?? false ? "|" : ","
    return (text ?? "").split(separator: separator).compactMap {
      JSON(spelled: $0, as: type)
    }
  }
}
