import SourceText
import YAMLReader

extension UnionDeclaration {
  /// Reads `by`, `tag` and `variants`; nil, and reported, when there are no variants.
  init?(_ reader: MappingReader, into diagnostics: inout Diagnostics) {
    let entries = reader[.variants]?.entries ?? reader.others
    if entries.isEmpty {
      guard reader.isIntact else { return nil }
      diagnostics.error(.invalidUnion, "the union has no variants; add some", at: reader.range)
      return nil
    }
    variants = entries.map { NamedTypeDeclaration($0, into: &diagnostics) }
    discriminator =
      if let field = reader.text(.by) {
        .sibling(field)
      } else if let field = reader.text(.tag) {
        .field(field)
      } else {
        .none
      }
  }
}

extension [EnumerationValueDeclaration] {
  /// Reads `[a, b]`, or `{ a: What it means., b: { name: …, about: … } }`.
  static func values(_ node: YAMLNode, into diagnostics: inout Diagnostics) -> Self {
    if let elements = node.elements {
      return elements.compactMap { .init(listed: $0, into: &diagnostics) }
    }
    let values = (node.entries ?? []).compactMap {
      EnumerationValueDeclaration(explained: $0, into: &diagnostics)
    }
    return values.allSatisfy(\.isInteger) ? values : values.map(\.asText)
  }
}

extension EnumerationValueDeclaration {
  var isInteger: Bool {
    if case .integer = value.value { true } else { false }
  }

  var text: String {
    switch value.value {
    case .string(let text): text
    case .integer(let number): String(number)
    }
  }

  fileprivate var asText: Self {
    Self(Located(.string(text), at: value.range), preferredName: preferredName, about: about)
  }

  fileprivate init?(listed node: YAMLNode, into diagnostics: inout Diagnostics) {
    if let text = node.text {
      self.init(text.map(Value.string))
    } else if let scalar = node.scalar, scalar.value == .integer, let number = Int(scalar.text) {
      self.init(Located(.integer(number), at: node.range))
    } else {
      let message = "an enumeration has text or integers, found \(node.kindName)"
      diagnostics.error(.wrongKind, message, at: node.range)
      return nil
    }
  }

  fileprivate init?(explained entry: YAMLEntry, into diagnostics: inout Diagnostics) {
    let value = entry.key.map(Value.init(plain:))
    if let meaning = entry.value.text {
      self.init(value, about: meaning.map(trimmed))
    } else if entry.value.isBlank {
      self.init(value)
    } else if let reader = MappingReader(entry.value, as: .enumerationValue, into: &diagnostics) {
      self.init(value, preferredName: reader.text(.name), about: reader.text(.about))
    } else {
      return nil
    }
  }
}
