import SourceText

/// The fields and errors of a page that were found so far.
struct KnownFields {
  private struct Answer: Hashable {
    let status: Status
    let name: String?
  }

  private var lines: [DocumentedField.Identity: Int] = [:]
  /// How many lists lie in each other there.
  private var lists: [DocumentedField.Identity: Int] = [:]
  private var answers: Set<Answer> = []

  /// The line of the page that documents the same field already, if one does.
  mutating func insert(_ field: DocumentedField) -> Int? {
    if let line = lines[field.identity] { return line }
    lines[field.identity] = field.range.start.line
    if let depth = field.type?.listDepth, depth > 0 { lists[field.identity] = depth }
    return nil
  }

  /// False for one that is known already.
  mutating func insert(error item: StatusItem) -> Bool {
    answers.insert(Answer(status: item.status, name: item.name)).inserted
  }

  /// The full path of a name, with `[]` behind what was documented as a list.
  func path(
    _ name: String,
    in location: DocumentedField.Location,
    below parent: DocumentedField?
  ) -> FieldPath {
    let own = FieldPath(documented: name, in: location).steps
    var steps = parent?.path.steps ?? []
    for step in own.dropFirst(prefix(of: own, parent)) {
      if case .name = step, steps.count <= Self.deepest {
        let holder = DocumentedField.Identity(location: location, path: FieldPath(steps))
        steps += Array(repeating: .elements, count: lists[holder] ?? 0)
      }
      steps.append(step)
    }
    return FieldPath(steps)
  }

  /// In steps. Lists below are not looked up.
  private static let deepest = 64

  /// How many of a name's steps repeat the path of the field that it lies in: `data.id` in `data`.
  private func prefix(of own: [FieldPath.Step], _ parent: DocumentedField?) -> Int {
    let names = parent?.path.steps.filter { $0 != .elements } ?? []
    var rest = own[...]
    for name in names {
      while rest.first == .elements { rest.removeFirst() }
      guard rest.popFirst() == name else { return 0 }
    }
    return rest.isEmpty ? 0 : own.count - rest.count
  }
}

extension FieldPath {
  /// Names of parameters are taken whole, and so is what is no path of names.
  fileprivate init(documented name: String, in location: DocumentedField.Location) {
    let path = location.isPayload && name.utf8.count <= Self.longest ? FieldPath(name) : nil
    self = path.flatMap { $0.steps.isEmpty ? nil : $0 } ?? FieldPath([.name(name)])
  }

  /// In bytes.
  private static let longest = 200
}

extension DocumentedType {
  fileprivate var listDepth: Int {
    switch self {
    case .array(let element): 1 + (element?.listDepth ?? 0)
    case .union: isList ? 1 : 0
    default: 0
    }
  }
}
