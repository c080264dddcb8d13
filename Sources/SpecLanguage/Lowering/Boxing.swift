import APIModel

/// Which properties would make an object contain itself, and must be kept apart from it.
struct Boxing {
  private struct Edge: Hashable {
    let holder: TypeName
    let property: String
    let target: TypeName
  }

  private var boxed: Set<Edge> = []
  private let shapes: [TypeName: TypeDefinition.Shape]

  /// The later of the properties that close a cycle is the one that gets boxed.
  init(_ drafts: [TypeDraft]) {
    shapes = Dictionary(
      drafts.map { ($0.name, $0.shape) }, uniquingKeysWith: { first, _ in first })
    let cyclic = TypeGraph(drafts) { $0.shape.schemas.compactMap(\.storedName) }.core
    for draft in drafts.reversed() where cyclic.contains(draft.name) {
      for edge in edges(of: draft.name).reversed()
      where cyclic.contains(edge.target) && reaches(edge.holder, from: edge.target) {
        boxed.insert(edge)
      }
    }
  }

  func reason(_ property: Property, of holder: TypeName) -> BoxingReason? {
    guard let target = property.field.type.storedName else { return nil }
    let edge = Edge(holder: holder, property: property.field.name, target: target)
    return boxed.contains(edge) ? .recursion(through: target) : nil
  }

  private func edges(of holder: TypeName) -> [Edge] {
    guard case .object(let properties)? = shapes[holder] else { return [] }
    return properties.compactMap { property in
      property.field.type.storedName.map {
        Edge(holder: holder, property: property.field.name, target: $0)
      }
    }
  }

  /// Whether values of a type store one of another, boxed properties aside.
  private func reaches(_ goal: TypeName, from start: TypeName) -> Bool {
    var seen: Set<TypeName> = [start]
    var open = [start]
    while let name = open.popLast() {
      if name == goal { return true }
      for target in storedTypes(of: name) where seen.insert(target).inserted {
        open.append(target)
      }
    }
    return false
  }

  private func storedTypes(of name: TypeName) -> [TypeName] {
    guard let shape = shapes[name] else { return [] }
    guard case .object = shape else { return shape.schemas.compactMap(\.storedName) }
    return edges(of: name).filter { !boxed.contains($0) }.map(\.target)
  }
}
