import APIModel

/// Where an API uses its types, and what they look like there.
struct TypeUses {
  /// A type as others see it.
  struct Use {
    let name: TypeName
    /// What it consists of, without its name.
    let outline: [String]
    /// Where values of it stand.
    let places: Set<String>
  }

  private let places: [TypeName: Set<String>]

  /// - Parameters:
  ///   - slugs: What operations are called instead.
  ///   - known: What a type is called in both versions; nil if it isn't in both.
  init(_ api: API, slugs: [String: String], known: (TypeName) -> String?) {
    places = api.places(slugs: slugs, known: known).reduce(into: [:]) { places, place in
      for name in place.schema.typeNames { places[name, default: []].insert(place.text) }
    }
  }

  func use(of definition: TypeDefinition) -> Use {
    Use(
      name: definition.name,
      outline: TypeUses.outline(definition.shape),
      places: places[definition.name] ?? []
    )
  }

  /// Uses that look alike and share a place, and of which no other does.
  static func matches(_ old: [Use], _ new: [Use]) -> [(old: TypeName, new: TypeName)] {
    let alike = Dictionary(grouping: new, by: \.outline)
    let candidates = old.map { use in
      (alike[use.outline] ?? []).filter { !$0.places.isDisjoint(with: use.places) }
    }
    let counts = candidates.joined().reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
    return zip(old, candidates).compactMap { use, found in
      guard found.count == 1, counts[found[0].name] == 1 else { return nil }
      return (use.name, found[0].name)
    }
  }

  // MARK: Outlines

  private static func outline(_ shape: TypeDefinition.Shape) -> [String] {
    switch shape {
    case .object(let properties): ["object"] + properties.map(\.field.name).sorted()
    case .enumeration(let enumeration): ["enum"] + enumeration.wireValues.sorted()
    case .union(let union): ["union"] + union.variants.map(\.name).sorted()
    case .alias(let schema): ["alias", schema.typeNames.isEmpty ? "\(schema)" : ""]
    }
  }
}

extension API {
  /// Everything that has a type, by a text that says where it is.
  fileprivate func places(
    slugs: [String: String],
    known: (TypeName) -> String?
  ) -> [(text: String, schema: Schema)] {
    let exchanged = operations.flatMap { operation in
      operation.places.map { ("\(slugs[operation.slug] ?? operation.slug) \($0)", $1) }
    }
    let held = types.flatMap { definition in
      definition.shape.places.map { ("\(known(definition.name) ?? "?").\($0)", $1) }
    }
    let shared = clientParameters.map { ("client \($0.field.name)", $0.field.type) }
    return exchanged + held + shared + failures.places
  }
}

extension Operation {
  fileprivate var places: [(String, Schema)] {
    parameters.map { ("\($0.location) \($0.field.name)", $0.field.type) }
      + [body.schema].compactMap(\.self).map { ("body", $0) }
      + response.content.schemas.map { ("response", $0) } + failures.places
  }
}

extension [Failure] {
  fileprivate var places: [(text: String, schema: Schema)] {
    compactMap { failure in
      failure.type.map { ("failure \(failure.status.map(String.init) ?? "any")", $0) }
    }
  }
}

extension TypeDefinition.Shape {
  fileprivate var places: [(String, Schema)] {
    switch self {
    case .object(let properties): properties.map { ($0.field.name, $0.field.type) }
    case .union(let union):
      union.variants.map { (union.discriminator == .none ? "variant" : $0.name, $0.type) }
    case .alias(let schema): [("alias", schema)]
    case .enumeration: []
    }
  }
}
