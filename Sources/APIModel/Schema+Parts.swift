extension TypeDefinition.Shape {
  /// The types that it is made of.
  package var schemas: [Schema] {
    switch self {
    case .object(let properties): properties.map(\.field.type)
    case .union(let union): union.variants.map(\.type)
    case .alias(let schema): [schema]
    case .enumeration: []
    }
  }
}

extension Schema {
  /// The type that is named, if any, within lists and the like.
  package var typeNames: [TypeName] {
    switch self {
    case .named(let name): [name]
    case .array(let inner), .map(let inner), .nullable(let inner), .embeddedJSON(let inner):
      inner.typeNames
    default: []
    }
  }

  /// The type of which every value of this one holds a value.
  package var heldName: TypeName? {
    switch self {
    case .named(let name): name
    case .embeddedJSON(let inner): inner.heldName
    default: nil
    }
  }

  /// The type that a value of this one is or stores within itself: lists and maps keep theirs apart.
  package var storedName: TypeName? {
    switch self {
    case .named(let name): name
    case .nullable(let inner), .embeddedJSON(let inner): inner.storedName
    default: nil
    }
  }
}
