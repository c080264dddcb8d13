import SourceText

/// Fields that are called one thing on the page and another in the description, by the look of it.
struct Renames {
  /// Where there are more, a page and a description have nothing to do with each other.
  private static let mostPairs = 1000

  private(set) var newNames: [String: String] = [:]
  private(set) var oldNames: [String: String] = [:]

  /// - Parameters:
  ///   - surplus: What is documented and not described, of one object.
  ///   - missing: What is described and not documented, of the same object.
  init(
    _ surplus: [DocumentedTree.Node],
    _ missing: [DescribedField],
    _ refinement: Refinement
  ) {
    guard surplus.count * missing.count <= Self.mostPairs else { return }
    for node in surplus {
      guard let name = node.path.name else { continue }
      let fitting = missing.filter { described in
        newNames[described.name] == nil
          && node.field?.type.map { refinement.holds(described.values, for: $0) } ?? true
      }
      let isOnlyPair = surplus.count == 1 && fitting.count == 1
      let near = fitting.first { !suggestion(for: name, among: [$0.name]).isEmpty }
      guard let old = near ?? (isOnlyPair ? fitting.first : nil) else { continue }
      newNames[old.name] = name
      oldNames[name] = old.name
    }
  }
}
