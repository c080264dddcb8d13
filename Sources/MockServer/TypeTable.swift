import APIModel

/// The types of an API that compiled without mistakes, by name.
struct TypeTable: Sendable {
  private let shapes: [TypeName: TypeDefinition.Shape]

  init(_ api: API) {
    shapes = Dictionary(
      api.types.map { ($0.name, $0.shape) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func shape(_ name: TypeName) -> TypeDefinition.Shape? { shapes[name] }

  /// What a schema is when it is no other name for something.
  func resolved(_ schema: Schema) -> Schema {
    var schema = schema
    while case .named(let name) = schema, case .alias(let target)? = shapes[name] {
      schema = target
    }
    return schema
  }

  /// The same, or what it is when it is not null.
  func value(_ schema: Schema) -> Schema {
    guard case .nullable(let inner) = resolved(schema) else { return resolved(schema) }
    return resolved(inner)
  }

  func properties(_ schema: Schema) -> [Field]? {
    guard case .named(let name) = value(schema), case .object(let properties)? = shape(name) else {
      return nil
    }
    return properties.map(\.field)
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

  /// The field that names lead to, from the outermost object inwards.
  func field(_ names: [String], in schema: Schema) -> Field? {
    var (schema, found) = (schema, nil as Field?)
    for name in names {
      guard let field = properties(schema)?.first(where: { $0.name == name }) else { return nil }
      (schema, found) = (field.type, field)
    }
    return found
  }

  func acceptsNull(_ field: Field) -> Bool {
    if field.presence == .undocumented { return true }
    switch resolved(field.type) {
    case .null, .nullable, .any: return true
    default: return false
    }
  }
}

extension Enumeration.Values {
  /// In their documented order.
  var all: [JSON] {
    switch self {
    case .strings(let cases): cases.map { .string($0.value) }
    case .integers(let cases): cases.map { .number(String($0.value)) }
    }
  }
}
