import APIModel

/// The shapes of all types, by name.
struct TypeShapes {
  private let shapes: [TypeName: TypeDefinition.Shape]

  init(_ types: [TypeDefinition]) {
    shapes = Dictionary(types.map { ($0.name, $0.shape) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: TypeName) -> TypeDefinition.Shape? { shapes[name] }

  /// What a schema is when it is neither another name for something nor null.
  func value(_ schema: Schema) -> Schema {
    var schema = schema
    // No name leads back to itself, which ends the way in any case.
    for _ in 0...shapes.count {
      switch schema {
      case .nullable(let inner): schema = inner
      case .named(let name):
        guard case .alias(let target)? = shapes[name] else { return schema }
        schema = target
      default: return schema
      }
    }
    return schema
  }
}
