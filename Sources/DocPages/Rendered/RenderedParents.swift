import APIModel

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
    among payloads: [JSON]
  ) -> Place {
    guard !parents.isEmpty, location == self.location else { return .outside }
    let shows = { (path: FieldPath) in payloads.contains { $0.has((path + name).steps) } }
    let isOutside = shows(FieldPath([]))
    for (index, parent) in parents.enumerated().reversed()
    where (parent.isExpanded || !isOutside) && shows(parent.path) {
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

extension JSON {
  /// Whether it has a member at the path; of lists, some element.
  fileprivate func has(_ path: some Collection<FieldPath.Step>) -> Bool {
    guard let step = path.first else { return true }
    switch (step, self) {
    case (.name(let name), .object): return self[name].map { $0.has(path.dropFirst()) } ?? false
    case (.elements, .array(let elements)):
      return elements.prefix(20).contains { $0.has(path.dropFirst()) }
    default: return false
    }
  }
}
