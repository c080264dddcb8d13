import APIModel

/// The fields that a page has documented so far, for the paths of those below them.
struct RenderedPaths {
  private struct Place: Hashable {
    let location: DocumentedField.Location
    /// Names with dots between, without marks of lists.
    let names: String
  }

  /// To what is below each.
  private var below: [Place: FieldPath] = [:]
  private var names: [DocumentedField.Location: Set<String>] = [:]

  func names(in location: DocumentedField.Location) -> Set<String> { names[location] ?? [] }

  /// - Returns: The way to what is below it.
  mutating func add(
    _ path: FieldPath,
    isList: Bool,
    in location: DocumentedField.Location
  ) -> FieldPath {
    let place = Place(location: location, names: path.names)
    let inside = below[place] ?? (isList ? path + FieldPath([.elements]) : path)
    below[place] = inside
    names[location, default: []].insert(place.names)
    return inside
  }

  /// The path of a field by its name, which may have those of its parents before it.
  func path(named name: String, in location: DocumentedField.Location) -> FieldPath {
    guard let (parent, rest) = parent(ofField: name, in: location) else {
      return FieldPath(verbatim: name[...], in: location)
    }
    return parent + FieldPath(verbatim: rest, in: location)
  }

  func hasParent(named name: String, in location: DocumentedField.Location) -> Bool {
    parent(ofField: name, in: location) != nil
  }

  /// The way into the longest documented parent, and what of the name is behind it.
  private func parent(
    ofField name: String,
    in location: DocumentedField.Location
  ) -> (FieldPath, Substring)? {
    for dot in name.indices.reversed() where name[dot] == "." {
      let place = Place(location: location, names: FieldPath(String(name[..<dot])).names)
      if let path = below[place] { return (path, name[name.index(after: dot)...]) }
    }
    return nil
  }
}

extension FieldPath {
  /// Of a name as documented. Names of parameters are sent as they are, dots and brackets included.
  fileprivate init(verbatim name: Substring, in location: DocumentedField.Location) {
    self = location.isPayload ? FieldPath(String(name)) : FieldPath([.name(String(name))])
  }

  var names: String {
    steps.compactMap { if case .name(let name) = $0 { name } else { nil } }.joined(separator: ".")
  }
}
