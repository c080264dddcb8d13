import APIModel

/// Which types lead to which.
struct TypeGraph {
  private let targets: [TypeName: Set<TypeName>]

  /// - Parameter step: Where one type leads to.
  init(_ drafts: [TypeDraft], step: (TypeDraft) -> [TypeName]) {
    targets = Dictionary(
      drafts.map { ($0.name, Set(step($0))) }, uniquingKeysWith: { first, _ in first })
  }

  /// Types lead to all types that their values may hold.
  init(_ drafts: [TypeDraft]) {
    self.init(drafts) { $0.shape.schemas.flatMap(\.names) }
  }

  func targets(of name: TypeName) -> Set<TypeName> { targets[name] ?? [] }

  /// All types that the given ones lead to, and these themselves.
  func reachable(from names: some Sequence<TypeName>) -> Set<TypeName> {
    var found = Set(names)
    var open = Array(found)
    while let name = open.popLast() {
      for target in targets(of: name) where found.insert(target).inserted { open.append(target) }
    }
    return found
  }

  /// What is left when types that lead nowhere are taken away again and again: circles, and what
  /// leads to them.
  var core: Set<TypeName> {
    var holders: [TypeName: [TypeName]] = [:]
    for (name, targets) in targets {
      for target in targets { holders[target, default: []].append(name) }
    }
    var left = targets.mapValues(\.count)
    var ends = left.filter { $0.value == 0 }.map(\.key)
    while let name = ends.popLast() {
      left[name] = nil
      for holder in holders[name] ?? [] {
        guard let count = left[holder] else { continue }
        left[holder] = count - 1
        if count == 1 { ends.append(holder) }
      }
    }
    return Set(left.keys)
  }
}

extension TypeDefinition.Shape {
  /// The types that it is made of.
  var schemas: [Schema] {
    switch self {
    case .object(let properties): properties.map(\.field.type)
    case .union(let union): union.variants.map(\.type)
    case .alias(let schema): [schema]
    case .enumeration: []
    }
  }
}

extension Schema {
  /// The type it names, be it inside a list, a map or so on.
  var names: [TypeName] {
    switch self {
    case .named(let name): [name]
    case .array(let inner), .map(let inner), .nullable(let inner), .embeddedJSON(let inner):
      inner.names
    default: []
    }
  }

  /// The type that a value of this one is or stores within itself: lists and maps keep theirs apart.
  var storedName: TypeName? {
    switch self {
    case .named(let name): name
    case .nullable(let inner), .embeddedJSON(let inner): inner.storedName
    default: nil
    }
  }
}
