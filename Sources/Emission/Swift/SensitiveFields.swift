import APIModel

/// Names of fields, on the wire, whose values are kept out of logs and errors.
struct SensitiveFields {
  /// In alphabetical order.
  let names: [String]

  /// All that a call of an operation may send or get.
  init(_ operation: Operation, api: API, types: SwiftTypes) {
    let fields = operation.parameters.map(\.field) + api.clientParameters.map(\.field)
    let shapes = (operation.failures + api.failures).compactMap(\.type)
    let bodies = [operation.body.schema].compactMap(\.self) + operation.response.content.schemas
    var walk = SensitiveWalk(types.shapes)
    walk.add(fields)
    (bodies + shapes).forEach { walk.add($0) }
    names = walk.names.sorted()
  }

  /// All that values of the types may hold.
  init(in schemas: [Schema], types: SwiftTypes) {
    var walk = SensitiveWalk(types.shapes)
    schemas.forEach { walk.add($0) }
    names = walk.names.sorted()
  }

  /// All there are.
  init(in api: API) {
    let parameters = api.operations.flatMap(\.parameters) + api.clientParameters
    let properties = api.types.flatMap { definition in
      if case .object(let properties) = definition.shape { properties } else { [Property]() }
    }
    let fields = parameters.map(\.field) + properties.map(\.field)
    names = Set(fields.filter(\.isSensitive).map(\.name)).sorted()
  }

  private init(names: [String]) {
    self.names = names
  }

  static let none = SensitiveFields(names: [])
}

/// Follows types to all that they hold.
private struct SensitiveWalk {
  private(set) var names: Set<String> = []
  private let shapes: [TypeName: TypeDefinition.Shape]
  private var seen: Set<TypeName> = []

  init(_ shapes: [TypeName: TypeDefinition.Shape]) {
    self.shapes = shapes
  }

  mutating func add(_ fields: [Field]) {
    for field in fields {
      if field.isSensitive { names.insert(field.name) }
      add(field.type)
    }
  }

  mutating func add(_ schema: Schema) {
    var open = schema.typeNames
    while let name = open.popLast() {
      guard seen.insert(name).inserted, let shape = shapes[name] else { continue }
      switch shape {
      case .object(let properties):
        names.formUnion(properties.map(\.field).filter(\.isSensitive).map(\.name))
        open += properties.flatMap(\.field.type.typeNames)
      case .union(let union): open += union.variants.flatMap(\.type.typeNames)
      case .alias(let target): open += target.typeNames
      case .enumeration: continue
      }
    }
  }
}
