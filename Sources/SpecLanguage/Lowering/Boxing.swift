import APIModel

/// Which properties would make an object contain itself, and must be kept apart from it.
struct Boxing {
  private struct Edge: Hashable {
    let holder: TypeName
    let property: String
    let target: TypeName
  }

  private var boxed: Set<Edge> = []
  private let drafts: [TypeDraft]

  /// The last of the properties that close a circle is the one that gets boxed.
  init(_ drafts: [TypeDraft]) {
    self.drafts = drafts
    var graph = storage
    var circles = graph.core
    for draft in drafts.reversed() where circles.contains(draft.name) {
      for edge in edges(of: draft).reversed() where circles.contains(edge.target) {
        guard graph.reachable(from: [edge.target], within: circles).contains(edge.holder) else {
          continue
        }
        boxed.insert(edge)
        graph = storage
        circles = graph.core
      }
    }
  }

  func reason(_ property: Property, of holder: TypeName) -> BoxingReason? {
    guard let edge = edge(property, of: holder), boxed.contains(edge) else { return nil }
    return .recursion(through: edge.target)
  }

  /// Which types store which, boxed properties aside.
  private var storage: TypeGraph {
    TypeGraph(drafts) { draft in
      guard case .object = draft.shape else {
        return draft.shape.schemas.compactMap(\.storedName)
      }
      return edges(of: draft).filter { !boxed.contains($0) }.map(\.target)
    }
  }

  private func edges(of draft: TypeDraft) -> [Edge] {
    guard case .object(let properties) = draft.shape else { return [] }
    return properties.compactMap { edge($0, of: draft.name) }
  }

  private func edge(_ property: Property, of holder: TypeName) -> Edge? {
    property.field.type.storedName.map {
      Edge(holder: holder, property: property.field.name, target: $0)
    }
  }
}
