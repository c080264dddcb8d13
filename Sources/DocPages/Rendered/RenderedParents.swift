/// The fields that the next one may be nested in, the innermost last.
///
/// Text that was copied from a browser has no indentation, and often children by their own names
/// alone. Where they belong, and where they end, only examples can tell.
struct RenderedParents {
  enum Place: Equatable {
    case outside
    /// By the index of the parent.
    case inside(Int)
    /// In the field above, which says that fields follow, for nothing tells where they end.
    case innermost
  }

  private struct Parent {
    /// To what is in it.
    let path: FieldPath
    /// Whether the page says that fields of it follow.
    var isExpanded = false
  }

  private var parents: [Parent] = []
  /// Of all of them.
  private var location: DocumentedField.Location?

  private static let deepest = 16

  /// The field that was added last shows its children.
  mutating func expand() {
    guard let last = parents.indices.last else { return }
    parents[last].isExpanded = true
  }

  /// - Parameter path: To what is in the field.
  mutating func add(
    _ path: FieldPath,
    mayHoldFields: Bool,
    in location: DocumentedField.Location
  ) {
    guard location == self.location ?? location else { return }
    self.location = location
    if let end = parents.lastIndex(where: { path.hasPrefix($0.path) }) {
      parents.removeSubrange((end + 1)...)
    } else {
      parents = []
    }
    if mayHoldFields, parents.count < Self.deepest { parents.append(Parent(path: path)) }
  }

  /// Where a field of that name belongs.
  func place(
    of name: FieldPath,
    in location: DocumentedField.Location,
    among payloads: ExampleShape
  ) -> Place {
    guard !parents.isEmpty, location == self.location else { return .outside }
    let isOutside = payloads.shows(name)
    for (index, parent) in parents.enumerated().reversed()
    where (parent.isExpanded || !isOutside) && payloads.shows(parent.path + name) {
      return .inside(index)
    }
    return isOutside || !parents.contains(where: \.isExpanded) ? .outside : .innermost
  }

  func path(at place: Place) -> FieldPath {
    switch place {
    case .outside: FieldPath([])
    case .inside(let index): parents[index].path
    case .innermost: parents.last(where: \.isExpanded)?.path ?? FieldPath([])
    }
  }
}
