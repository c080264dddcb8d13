import APIModel

/// Which properties would make an object contain itself, and must be kept apart from it.
struct Boxing {
  /// When each type was left, walking from the first one on as declared.
  private let left: [TypeName: Int]
  /// The same of the object within a type that was left last.
  private let lastLeft: [TypeName: Int]

  init(_ drafts: [TypeDraft]) {
    let left = Boxing.walk(drafts)
    let bare = TypeGraph(drafts) { draft in
      if case .object = draft.shape { [] } else { draft.storedNames }
    }
    var lastLeft: [TypeName: Int] = [:]
    for name in bare.endsFirst {
      lastLeft[name] = bare.targets(of: name).compactMap { lastLeft[$0] }.max() ?? left[name]
    }
    self.left = left
    self.lastLeft = lastLeft
  }

  /// A property closes a circle when it leads back to what the walk had not left yet. All others
  /// lead to what was left earlier, so that no circle remains without them.
  func reason(_ property: Property, of holder: TypeName) -> BoxingReason? {
    guard let target = property.field.type.storedName, let last = lastLeft[target],
      let own = left[holder], last >= own
    else { return nil }
    return .recursion(through: target)
  }

  private static func walk(_ drafts: [TypeDraft]) -> [TypeName: Int] {
    var walk = DeepWalk(
      Dictionary(
        drafts.map { ($0.name, $0.storedNames) },
        uniquingKeysWith: { first, _ in first }
      )
    )
    let names = drafts.flatMap { walk.names(from: $0.name) }
    return Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }
}

extension TypeDraft {
  fileprivate var storedNames: [TypeName] { shape.schemas.compactMap(\.storedName) }
}
