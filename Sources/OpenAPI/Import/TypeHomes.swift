import APIModel

/// Which description declares each type: that of the only operation that uses it, or `api.yaml`.
struct TypeHomes {
  private enum Use: Equatable {
    case one(String)
    case several
  }

  private var uses: [TypeName: Use] = [:]

  init(_ operations: [APIModel.Operation], _ types: ImportedTypes) {
    for operation in operations {
      var open = operation.schemas.flatMap(\.typeNames)
      while let name = open.popLast() {
        switch uses[name] {
        case .several, .one(operation.slug): continue
        case .one: uses[name] = .several
        case nil: uses[name] = .one(operation.slug)
        }
        open += types[name]?.shape.schemas.flatMap(\.typeNames) ?? []
      }
    }
  }

  /// Moves types out of descriptions that would become too large, into ones that have room.
  mutating func spread(_ types: ImportedTypes, over operations: [APIModel.Operation]) {
    var weights: [String?: Int] = [:]
    var parts: [String: Int] = [:]
    for definition in types.definitions {
      parts[definition.name.path[0], default: 0] += definition.weight
    }
    let slugs = [nil] + operations.map { Optional($0.slug) }
    var roomy = slugs[...]
    for operation in operations { weights[operation.slug] = parts[operation.slug] ?? 0 }
    for definition in types.definitions
    where definition.name.path.count == 1 && isUsed(definition.name) {
      let weight = parts[definition.name.path[0]] ?? 0
      var home = slug(of: definition.name)
      if weights[home, default: 0] + weight > Self.heaviest {
        while let first = roomy.first, weights[first, default: 0] + weight > Self.heaviest {
          roomy.removeFirst()
        }
        home = roomy.first ?? home
      }
      weights[home, default: 0] += weight
      uses[definition.name] = home.map(Use.one) ?? .several
    }
  }

  /// In bytes of a description; files may have twice as many.
  private static let heaviest = 500_000

  func isUsed(_ name: TypeName) -> Bool { uses[name] != nil }

  func slug(of name: TypeName) -> String? {
    if case .one(let slug)? = uses[name] { slug } else { nil }
  }
}

extension TypeDefinition {
  /// About how many bytes it takes to write down.
  fileprivate var weight: Int {
    let words = name.path.reduce(about.utf8.count) { $0 + $1.utf8.count }
    switch shape {
    case .object(let properties):
      return properties.reduce(words) {
        $0 + 70 + 2 * $1.field.name.utf8.count + $1.field.about.utf8.count
      }
    case .union(let union): return words + 80 * union.variants.count
    case .enumeration(let enumeration):
      switch enumeration.values {
      case .strings(let cases):
        return cases.reduce(words) { $0 + 20 + $1.value.utf8.count + $1.about.utf8.count }
      case .integers(let cases): return words + 20 * cases.count
      }
    case .alias: return words + 40
    }
  }
}

extension APIModel.Operation {
  /// All types that it names.
  var schemas: [Schema] {
    parameters.map(\.field.type) + [body.schema, response.content.schema].compactMap(\.self)
      + failures.compactMap(\.type)
  }
}
