import APIModel

extension TypeIndex {
  func properties(_ schema: Schema) -> [Field]? { object(schema)?.map(\.field) }

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
    field.presence == .undocumented || acceptsNull(field.type)
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
