import APIModel

/// Makes types out of those of a document that a description can have: each ends, and null is said once.
struct TypeRepairs {
  private(set) var types: ImportedTypes
  /// What was changed, for people.
  private(set) var changes: [(type: TypeName, message: String)] = []

  init(_ types: ImportedTypes) {
    self.types = types
    sayNullOnce()
    breakCircles()
    flattenTowers()
    letValuesEnd()
  }

  private mutating func change(_ name: TypeName, _ shape: TypeDefinition.Shape, _ message: String) {
    types.change(name, to: shape)
    changes.append((name, message))
  }
}

// MARK: - Null

extension TypeRepairs {
  private mutating func sayNullOnce() {
    for definition in types.definitions {
      if case .alias(.null) = definition.shape { types.change(definition.name, to: .alias(.any)) }
    }
    for definition in types.definitions {
      types.change(definition.name, to: definition.shape.mapped { types.withNullOnce($0) })
    }
  }
}

extension ImportedTypes {
  /// The same type, null left out where it goes without saying.
  func withNullOnce(_ schema: Schema) -> Schema {
    switch schema {
    case .nullable(let inner):
      switch resolved(inner) {
      case .any, .null, .nullable: withNullOnce(inner)
      default: .nullable(withNullOnce(inner))
      }
    case .array(let inner): .array(withNullOnce(inner))
    case .map(let inner): .map(withNullOnce(inner))
    case .embeddedJSON(let inner): .embeddedJSON(withNullOnce(inner))
    default: schema
    }
  }
}

extension TypeDefinition.Shape {
  func mapped(_ transform: (Schema) -> Schema) -> Self {
    switch self {
    case .object(let properties):
      .object(
        properties.map {
          Property(field: $0.field.with(transform($0.field.type)), boxing: $0.boxing)
        }
      )
    case .union(let union):
      .union(
        Union(
          discriminator: union.discriminator,
          variants: union.variants.map {
            Variant(name: $0.name, type: transform($0.type), about: $0.about)
          }
        )
      )
    case .alias(let schema): .alias(transform(schema))
    case .enumeration: self
    }
  }
}

// MARK: - Circles without objects

extension TypeRepairs {
  private enum Mark { case open, done }

  /// Cuts every step that leads from a name or a union back to itself with no object in between.
  private mutating func breakCircles() {
    var marks: [TypeName: Mark] = [:]
    for definition in types.definitions where marks[definition.name] == nil {
      marks[definition.name] = .open
      var way = [(name: definition.name, ahead: bareTargets(definition.name)[...])]
      while let (name, ahead) = way.popLast() {
        guard let next = ahead.first else {
          marks[name] = .done
          continue
        }
        way.append((name, ahead.dropFirst()))
        switch marks[next] {
        case .done: continue
        case .open: cut(name, from: next)
        case nil:
          marks[next] = .open
          way.append((next, bareTargets(next)[...]))
        }
      }
    }
  }

  private func bareTargets(_ name: TypeName) -> [TypeName] {
    switch types[name]?.shape {
    case .alias(let schema): schema.typeNames
    case .union(let union): union.variants.compactMap(\.type.storedName)
    default: []
    }
  }

  private mutating func cut(_ name: TypeName, from target: TypeName) {
    let message = "'\(name.text)' leads back to itself with no object in between; cut there"
    switch types[name]?.shape {
    case .union(let union):
      let others = union.variants.filter { $0.type.storedName != target }
      let rest = Union(discriminator: union.discriminator, variants: others)
      change(name, others.isEmpty ? .alias(.any) : .union(rest), message)
    default: change(name, .alias(.any), message)
    }
  }
}

// MARK: - Unions in unions

extension TypeRepairs {
  /// Descriptions have unions in unions in unions, but not without limit.
  private static let highest = 50

  private mutating func flattenTowers() {
    var heights: [TypeName: Int] = [:]
    for definition in types.definitions where heights[definition.name] == nil {
      var way = [(name: definition.name, ahead: bareTargets(definition.name)[...])]
      while let (name, ahead) = way.popLast() {
        if let next = ahead.first {
          way.append((name, ahead.dropFirst()))
          if heights[next] == nil { way.append((next, bareTargets(next)[...])) }
          continue
        }
        let height = 1 + (bareTargets(name).compactMap { heights[$0] }.max() ?? 0)
        heights[name] = height
        if height > Self.highest {
          change(name, .alias(.any), "'\(name.text)' stands on too many unions; taken as any")
          heights[name] = 0
        }
      }
    }
  }
}

// MARK: - Values without end

extension TypeRepairs {
  /// Lets a field be absent wherever a value would hold another value for ever.
  private mutating func letValuesEnd() {
    var endless = Set(types.definitions.map(\.name))
    var holders: [TypeName: [TypeName]] = [:]
    for definition in types.definitions {
      for target in definition.shape.heldNames {
        holders[target, default: []].append(definition.name)
      }
    }
    settle(types.definitions.map(\.name), &endless, holders)
    for definition in types.definitions where endless.contains(definition.name) {
      guard case .object(let properties) = definition.shape else { continue }
      let open = properties.map { property in
        let isEndless = property.field.heldName.map(endless.contains) ?? false
        guard isEndless else { return property }
        return Property(field: property.field.with(property.field.type, presence: .optional))
      }
      let message = "no value of '\(definition.name.text)' would ever end; its fields may be absent"
      change(definition.name, .object(open), message)
      settle([definition.name], &endless, holders)
    }
  }

  /// Takes types away that have an end, again and again.
  private func settle(
    _ names: [TypeName],
    _ endless: inout Set<TypeName>,
    _ holders: [TypeName: [TypeName]]
  ) {
    var open = names
    while let name = open.popLast() {
      guard endless.contains(name), types[name]?.shape.holds(oneOf: endless) == false else {
        continue
      }
      endless.remove(name)
      open += holders[name] ?? []
    }
  }
}

extension TypeDefinition.Shape {
  fileprivate var heldNames: Set<TypeName> {
    switch self {
    case .object(let properties): Set(properties.compactMap(\.field.heldName))
    case .union(let union): Set(union.variants.compactMap(\.type.heldName))
    case .alias(let schema): Set([schema.heldName].compactMap(\.self))
    case .enumeration: []
    }
  }

  /// Whether every value holds a value of one of these.
  fileprivate func holds(oneOf names: Set<TypeName>) -> Bool {
    switch self {
    case .object(let properties):
      properties.contains { $0.field.heldName.map(names.contains) ?? false }
    case .union(let union):
      union.variants.allSatisfy { $0.type.heldName.map(names.contains) ?? false }
    case .alias(let schema): schema.heldName.map(names.contains) ?? false
    case .enumeration: false
    }
  }
}

extension Field {
  fileprivate var heldName: TypeName? { presence == .required ? type.heldName : nil }
}
