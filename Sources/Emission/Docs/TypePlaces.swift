import APIModel

/// Where the reference shows each type: below the one thing that is of it, or under a heading of its
/// own, to which everything that is of it links.
struct TypePlaces {
  /// Types with headings, by their Swift names.
  let headings: [TypeName]
  private let inPlace: Set<TypeName>

  /// Levels below each other that a reader can still follow.
  private static let deepest = 4

  init(_ api: API, types: SwiftTypes) {
    let fromTrees = api.operations.flatMap(\.trees).compactMap(\.typeNames.first)
    let fromTables = api.tableTypes.compactMap(\.typeNames.first).filter { !types.isShort($0) }
    let uses = TypePlaces.uses(fromTrees + fromTables, types: types)
    var inPlace: Set<TypeName> = []
    var headings = Set(fromTables)
    var waiting = fromTables.map { (name: $0, depth: 0) } + fromTrees.map { (name: $0, depth: 0) }
    var seen: Set<TypeName> = []
    while let (name, depth) = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      let isAlone = uses[name, default: 0] == 1 && depth <= TypePlaces.deepest
      let isHeading = headings.contains(name) || !(isAlone || types.isShort(name))
      if isHeading { headings.insert(name) } else { inPlace.insert(name) }
      waiting += types.references(of: name).map { ($0, isHeading ? 1 : depth + 1) }
    }
    self.inPlace = inPlace
    self.headings = headings.sorted { (types.names.type($0), $0) < (types.names.type($1), $1) }
  }

  func isInPlace(_ name: TypeName) -> Bool { inPlace.contains(name) }

  /// How often each type is named by these and by all that they lead to.
  private static func uses(_ roots: [TypeName], types: SwiftTypes) -> [TypeName: Int] {
    var uses: [TypeName: Int] = [:]
    var waiting = roots
    while let name = waiting.popLast() {
      uses[name, default: 0] += 1
      if uses[name] == 1 { waiting += types.references(of: name) }
    }
    return uses
  }
}

extension Operation {
  /// What the reference shows as lists of fields.
  fileprivate var trees: [Schema] { [body.schema].compactMap(\.self) + response.content.schemas }
}

extension API {
  /// What the reference names in tables, which have no room for fields.
  fileprivate var tableTypes: [Schema] {
    let all = failures + operations.flatMap(\.failures)
    let parameters = clientParameters + operations.flatMap(\.parameters)
    return all.compactMap(\.type) + parameters.map(\.field.type)
  }
}

extension SwiftTypes {
  /// The types that a type's own declaration names.
  fileprivate func references(of name: TypeName) -> [TypeName] {
    let schemas: [Schema] =
      switch shapes[name] {
      case .object(let properties): properties.map(\.field.type)
      case .union(let union): union.variants.map(\.type)
      case .alias(let schema): [schema]
      case .enumeration, nil: []
      }
    return schemas.compactMap(\.typeNames.first)
  }

  /// Whether the type is a few values without explanations, which are said in a line wherever it is
  /// named.
  func isShort(_ name: TypeName) -> Bool {
    guard case .enumeration(let enumeration)? = shapes[name] else { return false }
    return enumeration.wireValues.count <= 8 && enumeration.abouts.allSatisfy(\.isEmpty)
  }
}

extension Enumeration {
  /// In the order of the cases.
  var abouts: [String] {
    switch values {
    case .strings(let cases): cases.map(\.about)
    case .integers(let cases): cases.map(\.about)
    }
  }
}
