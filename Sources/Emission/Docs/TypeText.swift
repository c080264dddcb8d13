import APIModel

/// Spells types for the reference: in Swift, with links to those that have headings.
struct TypeText {
  let types: SwiftTypes
  /// Of the headings of types.
  let anchors: [TypeName: String]
  private let abouts: [TypeName: String]

  init(_ api: API, types: SwiftTypes, anchors: [TypeName: String]) {
    self.types = types
    self.anchors = anchors
    abouts = Dictionary(
      api.types.map { ($0.name, $0.about) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// `` [`[LogEntry]`](#logentry) ``
  func linked(_ schema: Schema) -> String { linked(types.spelling(schema), to: schema) }

  /// Code that names a type, as a link to it if it has a heading.
  func linked(_ text: String, to schema: Schema) -> String {
    guard let anchor = schema.typeNames.first.flatMap({ anchors[$0] }) else { return code(text) }
    return "[\(code(text))](#\(anchor))"
  }

  /// `` `createdAt: Date?` ``; only the type if the name is that on the wire.
  func property(_ field: Field, _ identifier: SwiftIdentifier) -> String {
    let type = types.spelling(of: field)
    let isSame = identifier.name == identifier.wireName
    return linked(isSame ? type : "\(identifier.name): \(type)", to: field.type)
  }

  /// What travels in place of a value, where its type in Swift doesn't tell.
  func form(_ schema: Schema) -> String? {
    switch types.resolved(schema) {
    case .epoch(let unit): "as \(unit.rawValue) since 1970"
    case .duration(let unit): "in \(unit.rawValue)"
    case .base64: "as Base64"
    case .embeddedJSON: "as JSON in text"
    case .array(let inner), .map(let inner), .nullable(let inner): form(inner)
    case .string, .integer, .int64, .number, .boolean, .uuid, .url, .timestamp, .date, .file, .any,
      .null, .named:
      nil
    }
  }

  /// What a field means, its values if they are few, and what else the page promises.
  func meaning(_ field: Field) -> String? {
    let documentation = FieldDocumentation(field, saysPresence: false)
    return spaced(
      about(field.about, field.type),
      otherName(field.type),
      values(field.type),
      ProseText(documentation.remarks.joined(separator: " ")).oneLine
    ).nilIfEmpty
  }

  /// What a variant means, and its values if they are few.
  func meaning(_ variant: Variant) -> String? {
    spaced(
      about(variant.about, variant.type),
      otherName(variant.type),
      values(variant.type)
    ).nilIfEmpty
  }

  /// What is said of the type in this place; else what is said of it in general, if that stands
  /// nowhere else.
  private func about(_ text: String, _ schema: Schema) -> String {
    guard text.isEmpty, let name = schema.typeNames.first, anchors[name] == nil else {
      return ProseText(text).oneLine
    }
    return ProseText(abouts[name] ?? "").oneLine
  }

  /// What a type is another name for, if that stands nowhere else.
  private func otherName(_ schema: Schema) -> String? {
    guard let name = schema.typeNames.first, anchors[name] == nil,
      case .alias(let target)? = types.shapes[name]
    else { return nil }
    return "\(code(types.names.type(name))) is \(linked(target))."
  }

  /// `` One of `asc`, `desc`. `` Nil if it is no enumeration or there is more to say of it.
  private func values(_ schema: Schema) -> String? {
    guard let name = schema.typeNames.first else { return nil }
    let resolved = types.resolved(.named(name)).typeNames.first ?? name
    guard types.isShort(resolved), case .enumeration(let enumeration)? = types.shapes[resolved]
    else { return nil }
    let values = zip(enumeration.wireValues, enumeration.identifiers).map(TypeText.value)
    return "One of \(values.joined(separator: ", "))."
  }

  /// `` `queued` ``, or `` `9` (`.value9`) `` where the name in Swift is not to be guessed.
  private static func value(_ wireValue: String, _ identifier: SwiftIdentifier) -> String {
    let isGuessable = letters(wireValue) == letters(identifier.name)
    return code(wireValue) + (isGuessable ? "" : " (\(code("." + identifier.name)))")
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
