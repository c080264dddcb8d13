import APIModel

/// What a JSON value consists of, as an indented list. Types with headings are only named.
struct SchemaTree {
  let text: TypeText
  let places: TypePlaces
  private var types: SwiftTypes { text.types }

  init(_ text: TypeText, places: TypePlaces) {
    self.text = text
    self.places = places
  }

  /// Nothing for types that are shown under a heading, or have no parts.
  func rows(_ schema: Schema, depth: Int = 0) -> [FieldRowContext] {
    guard let name = schema.typeNames.first, places.isInPlace(name), !types.isShort(name) else {
      return []
    }
    return rows(of: name, depth: depth)
  }

  /// The parts of a type, wherever it is shown.
  func rows(of name: TypeName, depth: Int = 0) -> [FieldRowContext] {
    switch types.shapes[name] {
    case .object(let properties):
      let fields = properties.map(\.field)
      return rows(fields, FieldNames.properties(fields), depth: depth)
    case .union(let union): return rows(union, depth: depth)
    case .enumeration(let enumeration): return rows(enumeration, depth: depth)
    case .alias(let target): return rows(target, depth: depth)
    case nil: return []
    }
  }

  /// - Parameter identifiers: What the fields are called in Swift, in their order.
  func rows(_ fields: [Field], _ identifiers: [SwiftIdentifier], depth: Int = 0)
    -> [FieldRowContext]
  {
    zip(fields, identifiers).flatMap { field, identifier in
      let row = FieldRowContext(
        indent: SchemaTree.indent(depth),
        name: "**\(code(field.name))**",
        type: text.property(field, identifier),
        form: text.form(field.type),
        presence: SchemaTree.presence(field),
        meaning: text.meaning(field)
      )
      return [row] + rows(field.type, depth: depth + 1)
    }
  }

  private func rows(_ union: Union, depth: Int) -> [FieldRowContext] {
    let identifiers = FieldNames.cases(union.variants.map(\.name))
    return zip(union.variants, identifiers).enumerated().flatMap { index, variant in
      let (variant, identifier) = variant
      let value = types.spelling(variant.type.withoutNull.0)
      let row = FieldRowContext(
        indent: SchemaTree.indent(depth),
        name: SchemaTree.condition(union.discriminator, variant.name, isFirst: index == 0),
        type: text.linked(".\(identifier.name)(\(value))", to: variant.type),
        form: text.form(variant.type),
        presence: nil,
        meaning: text.meaning(variant)
      )
      return [row] + rows(variant.type, depth: depth + 1)
    }
  }

  private func rows(_ enumeration: Enumeration, depth: Int) -> [FieldRowContext] {
    let names = zip(enumeration.wireValues, enumeration.identifiers)
    return zip(names, enumeration.abouts).map { name, about in
      FieldRowContext(
        indent: SchemaTree.indent(depth),
        name: "**\(code(name.0))**",
        type: code("." + name.1.name),
        form: nil,
        presence: nil,
        meaning: about.isEmpty ? nil : ProseText(about).oneLine
      )
    }
  }

  // MARK: Words

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  private static func condition(
    _ discriminator: Union.Discriminator,
    _ name: String,
    isFirst: Bool
  ) -> String {
    switch discriminator {
    case .sibling(let field), .field(let field): "if \(code(field)) is \(code(name)):"
    case .none: isFirst ? "either" : "or"
    }
  }

  /// Nil for what is always there.
  private static func presence(_ field: Field) -> String? {
    switch (field.presence, field.type.withoutNull.1) {
    case (.required, false): nil
    case (.required, true): "or null"
    case (.optional, false): "optional"
    case (.optional, true): "optional, or null"
    case (.undocumented, _): "perhaps missing"
    }
  }
}
