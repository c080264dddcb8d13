/// Types by name.
package struct TypeIndex: Sendable {
  private let shapes: [TypeName: TypeDefinition.Shape]
  /// What names that stand for other types stand for in the end.
  private var aliases: [TypeName: Schema] = [:]

  package init(_ api: API) {
    self.init(api.types.map { ($0.name, $0.shape) })
  }

  /// - Parameter types: Of several with one name the first is taken.
  package init(_ types: [(TypeName, TypeDefinition.Shape)]) {
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

  package func shape(_ name: TypeName) -> TypeDefinition.Shape? { shapes[name] }

  /// What a schema is when it is no other name for something.
  package func resolved(_ schema: Schema) -> Schema {
    guard case .named(let name) = schema else { return schema }
    return aliases[name] ?? schema
  }

  /// The same, or what it is when it is not null.
  package func value(_ schema: Schema) -> Schema {
    guard case .nullable(let inner) = resolved(schema) else { return resolved(schema) }
    return resolved(inner)
  }

  package func object(_ schema: Schema) -> [Property]? {
    guard case .named(let name) = value(schema), case .object(let properties)? = shape(name) else {
      return nil
    }
    return properties
  }

  package func enumeration(_ schema: Schema) -> Enumeration.Values? {
    guard case .named(let name) = value(schema),
      case .enumeration(let enumeration)? = shape(name)
    else { return nil }
    return enumeration.values
  }

  package func union(_ schema: Schema) -> Union? {
    guard case .named(let name) = value(schema), case .union(let union)? = shape(name) else {
      return nil
    }
    return union
  }

  package func acceptsNull(_ schema: Schema) -> Bool {
    switch resolved(schema) {
    case .null, .nullable, .any: true
    default: false
    }
  }
}
