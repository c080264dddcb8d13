import APIModel

/// All lowered types by name.
struct TypeIndex {
  private let shapes: [TypeName: TypeDefinition.Shape]
  /// What names that stand for other types stand for in the end.
  private var aliases: [TypeName: Schema] = [:]

  init(_ drafts: [TypeDraft]) {
    self.init(drafts.map { ($0.name, $0.shape) })
  }

  init(_ types: [(TypeName, TypeDefinition.Shape)]) {
    shapes = Dictionary(types, uniquingKeysWith: { first, _ in first })
    for (name, _) in types { follow(name) }
  }

  private mutating func follow(_ start: TypeName) {
    var way: Set<TypeName> = []
    var schema = Schema.named(start)
    while case .named(let name) = schema, case .alias(let target)? = shapes[name],
      way.insert(name).inserted
    {
      schema = aliases[name] ?? target
    }
    for name in way { aliases[name] = schema }
  }

  func shape(_ name: TypeName) -> TypeDefinition.Shape? { shapes[name] }

  /// What a schema is when it is no other name for something.
  func resolved(_ schema: Schema) -> Schema {
    guard case .named(let name) = schema else { return schema }
    return aliases[name] ?? schema
  }

  /// The same, or what it is when it is not null.
  func value(_ schema: Schema) -> Schema {
    guard case .nullable(let inner) = resolved(schema) else { return resolved(schema) }
    return resolved(inner)
  }

  func object(_ schema: Schema) -> [Property]? {
    guard case .named(let name) = value(schema), case .object(let properties)? = shape(name) else {
      return nil
    }
    return properties
  }

  func enumeration(_ schema: Schema) -> Enumeration.Values? {
    guard case .named(let name) = value(schema),
      case .enumeration(let enumeration)? = shape(name)
    else { return nil }
    return enumeration.values
  }

  func union(_ schema: Schema) -> Union? {
    guard case .named(let name) = value(schema), case .union(let union)? = shape(name) else {
      return nil
    }
    return union
  }

  func acceptsNull(_ schema: Schema) -> Bool {
    switch resolved(schema) {
    case .null, .nullable, .any: true
    default: false
    }
  }
}

extension TypeIndex {
  func isInteger(_ schema: Schema) -> Bool {
    switch value(schema) {
    case .integer, .int64: true
    default: false
    }
  }

  /// Text, be it any or some of it.
  func isText(_ schema: Schema) -> Bool {
    if case .strings? = enumeration(schema) { return true }
    switch value(schema) {
    case .string, .uuid, .url: return true
    default: return false
    }
  }

  func isList(_ schema: Schema) -> Bool {
    if case .array = value(schema) { true } else { false }
  }

  /// Whether a value can be written as one piece of text in an address or a header.
  func isScalar(_ schema: Schema) -> Bool {
    switch resolved(schema) {
    case .string, .integer, .int64, .number, .boolean, .uuid, .url, .timestamp, .date, .epoch,
      .duration, .base64, .embeddedJSON:
      true
    case .named: enumeration(schema) != nil
    case .file, .any, .null, .array, .map, .nullable: false
    }
  }

  func isScalarOrList(_ schema: Schema) -> Bool {
    if case .array(let element) = resolved(schema) { return isScalar(element) }
    return isScalar(schema)
  }
}
