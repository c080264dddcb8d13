import APIModel

/// A walk over types that goes as deep as it can before it goes on beside, and nowhere twice.
struct DeepWalk {
  private let targets: [TypeName: [TypeName]]
  private var entered: Set<TypeName> = []

  init(_ targets: [TypeName: [TypeName]]) { self.targets = targets }

  /// The types that were not met before, in the order in which they are left.
  mutating func names(from start: TypeName) -> [TypeName] {
    guard entered.insert(start).inserted else { return [] }
    var names: [TypeName] = []
    var way = [(name: start, ahead: targets[start, default: []][...])]
    while let (name, ahead) = way.popLast() {
      guard let next = ahead.first else {
        names.append(name)
        continue
      }
      way.append((name, ahead.dropFirst()))
      if entered.insert(next).inserted { way.append((next, targets[next, default: []][...])) }
    }
    return names
  }
}
