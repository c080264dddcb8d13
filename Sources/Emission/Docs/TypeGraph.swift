import APIModel

/// Which objects and unions of an API refer to which. Other names for types are seen through.
struct TypeGraph {
  /// From each type, at most one relation to any other.
  let relations: [TypeName: [TypeRelation]]
  /// Types that are related, directly or not, in the order of their declaration.
  let groups: [[TypeName]]

  init(_ api: API, types: SwiftTypes) {
    let declared = Set(api.types.map(\.name).filter { $0.path.count == 1 })
    let names = api.types.map(\.name).filter { name in
      types.isStructured(name) && declared.contains(TypeName(Array(name.path.prefix(1))))
    }
    let known = Set(names)
    relations = Dictionary(
      names.map { name in
        (name, TypeGraph.merged(types.relations(from: name).filter { known.contains($0.to) }))
      },
      uniquingKeysWith: { first, _ in first }
    )
    groups = TypeGraph.groups(names, relations)
  }

  /// Several properties of the same type are one relation.
  private static func merged(_ relations: [TypeRelation]) -> [TypeRelation] {
    var seen: Set<TypeName> = []
    return relations.filter { seen.insert($0.to).inserted }
  }

  private static func groups(
    _ names: [TypeName],
    _ relations: [TypeName: [TypeRelation]]
  ) -> [[TypeName]] {
    var neighbours: [TypeName: [TypeName]] = [:]
    for relation in names.flatMap({ relations[$0] ?? [] }) {
      neighbours[relation.from, default: []].append(relation.to)
      neighbours[relation.to, default: []].append(relation.from)
    }
    var numbers: [TypeName: Int] = [:]
    var groups: [[TypeName]] = []
    for name in names where numbers[name] == nil {
      var waiting = [name]
      while let next = waiting.popLast() {
        guard numbers[next] == nil else { continue }
        numbers[next] = groups.count
        waiting += neighbours[next] ?? []
      }
      groups.append([])
    }
    for name in names { groups[numbers[name] ?? 0].append(name) }
    return groups
  }
}

/// That a type refers to another.
struct TypeRelation {
  enum Kind {
    /// The name of the property in Swift, and how many it holds.
    case property(String, Count)
    /// The other is one of those that the union may be.
    case variant
  }

  enum Count: String { case one = "1", atMostOne = "0..1", many = "*" }

  let from: TypeName
  let to: TypeName
  let kind: Kind
}

extension SwiftTypes {
  fileprivate func isStructured(_ name: TypeName) -> Bool {
    switch shapes[name] {
    case .object, .union: true
    case .enumeration, .alias, nil: false
    }
  }

  fileprivate func relations(from name: TypeName) -> [TypeRelation] {
    switch shapes[name] {
    case .object(let properties):
      let fields = properties.map(\.field)
      return zip(fields, FieldNames.properties(fields)).compactMap { field, identifier in
        target(field.type).map { target in
          let count = count(field)
          return TypeRelation(from: name, to: target, kind: .property(identifier.name, count))
        }
      }
    case .union(let union):
      return union.variants.compactMap { variant in
        target(variant.type).map { TypeRelation(from: name, to: $0, kind: .variant) }
      }
    case .enumeration, .alias, nil: return []
    }
  }

  /// The type at the end of other names and lists.
  private func target(_ schema: Schema) -> TypeName? {
    guard let name = schema.typeNames.first else { return nil }
    guard case .alias(let inner)? = shapes[name] else { return name }
    return target(inner)
  }

  private func count(_ field: Field) -> TypeRelation.Count {
    if holdsMany(field.type) { return .many }
    return StoredValue(field, types: self).isOptional ? .atMostOne : .one
  }

  private func holdsMany(_ schema: Schema) -> Bool {
    switch resolved(schema) {
    case .array, .map: true
    case .nullable(let inner), .embeddedJSON(let inner): holdsMany(inner)
    default: false
    }
  }
}
