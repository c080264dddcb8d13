extension FieldPath {
  /// The way to the list whose elements it ends at, or the same.
  var withoutElements: FieldPath {
    var steps = steps
    while steps.last == .elements { steps.removeLast() }
    return FieldPath(steps)
  }
}

/// The fields that a page documents in one place, by their paths.
struct DocumentedTree: Sendable {
  /// Fields further down are passed over.
  static let deepest = 64

  struct Node: Sendable {
    let path: FieldPath
    var field: DocumentedField?
    /// In the order of the page.
    var names: [(name: String, index: Int)] = []
    var elements: Int?
  }

  private(set) var nodes = [Node(path: FieldPath([]))]
  private var children: [Step: Int] = [:]

  private struct Step: Hashable {
    let from: Int
    let step: FieldPath.Step
  }

  init(_ fields: [DocumentedField]) {
    for field in fields where field.path.steps.count <= Self.deepest { add(field) }
  }

  private mutating func add(_ field: DocumentedField) {
    var index = 0
    for step in field.path.steps { index = child(of: index, step) }
    if nodes[index].field == nil { nodes[index].field = field }
  }

  private mutating func child(of parent: Int, _ step: FieldPath.Step) -> Int {
    if let known = children[Step(from: parent, step: step)] { return known }
    let index = nodes.count
    nodes.append(Node(path: nodes[parent].path + FieldPath([step])))
    children[Step(from: parent, step: step)] = index
    switch step {
    case .name(let name): nodes[parent].names.append((name, index))
    case .elements: nodes[parent].elements = index
    }
    return index
  }

  func index(of path: FieldPath) -> Int? {
    var index = 0
    for step in path.steps {
      guard let next = children[Step(from: index, step: step)] else { return nil }
      index = next
    }
    return index
  }

  /// What is documented below all of the page.
  var root: Part { Part(of: 0, in: self) }

  /// What is documented below a field.
  struct Part: Sendable {
    let path: FieldPath
    let names: [(name: String, index: Int)]
    /// What is documented below its elements.
    let elements: [Int]

    var isEmpty: Bool { names.isEmpty && elements.isEmpty }

    init(of index: Int, in tree: DocumentedTree) {
      let node = tree.nodes[index]
      path = node.path
      names = node.names
      elements = node.elements.map { [$0] } ?? []
    }

    private init(_ path: FieldPath, _ names: [(name: String, index: Int)], _ elements: [Int]) {
      self.path = path
      self.names = names
      self.elements = elements
    }

    /// What is documented below its elements. Pages may leave the brackets out, and then name fields
    /// of the elements as if they were its own.
    func insideList(_ tree: DocumentedTree) -> Part {
      let inner = elements.map { Part(of: $0, in: tree) }
      let known = Set(inner.flatMap(\.names).map(\.name))
      return Part(
        path + FieldPath([.elements]),
        inner.flatMap(\.names) + names.filter { !known.contains($0.name) },
        inner.flatMap(\.elements)
      )
    }
  }
}
