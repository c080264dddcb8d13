import APIModel

/// Which types lead to which.
struct TypeGraph {
  private let targets: [TypeName: Set<TypeName>]

  /// - Parameter step: Where one type leads to.
  init(_ drafts: [TypeDraft], step: (TypeDraft) -> [TypeName]) {
    targets = Dictionary(
      drafts.map { ($0.name, Set(step($0))) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Types lead to all types that their values may hold.
  init(_ drafts: [TypeDraft]) {
    self.init(drafts) { $0.shape.schemas.flatMap(\.typeNames) }
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

  /// The types that lead back to themselves: those that share a component with another (Kosaraju's
  /// two walks), or name themselves.
  var circular: Set<TypeName> {
    var forth = DeepWalk(targets.mapValues(Array.init))
    var back = DeepWalk(holders)
    let order = targets.keys.flatMap { forth.names(from: $0) }
    let components = order.reversed().map { back.names(from: $0) }
    return Set(components.filter { $0.count > 1 }.joined())
      .union(targets.keys.filter { targets(of: $0).contains($0) })
  }

  private var holders: [TypeName: [TypeName]] {
    var holders: [TypeName: [TypeName]] = [:]
    for (name, targets) in targets {
      for target in targets { holders[target, default: []].append(name) }
    }
    return holders
  }

  /// The types that do not lead to a circle, each after those that it leads to.
  var endsFirst: [TypeName] {
    let holders = holders
    var left = targets.mapValues { $0.count { targets[$0] != nil } }
    var order = left.filter { $0.value == 0 }.map(\.key)
    var position = 0
    while position < order.count {
      for holder in holders[order[position]] ?? [] {
        left[holder, default: 0] -= 1
        if left[holder] == 0 { order.append(holder) }
      }
      position += 1
    }
    return order
  }
}
