/// The fields that a page documents in one place, nested as they are in the value.
struct FieldTree: Hashable {
  struct Member: Hashable {
    let name: String
    var tree: FieldTree
  }

  /// What the page says of the value itself.
  private(set) var field: DocumentedField?
  /// In the order of the page.
  private(set) var members: [Member] = []
  private var places: [String: Int] = [:]
  /// What is below the elements of a list: none or one.
  private(set) var elements: [FieldTree] = []

  /// Steps that the way to a field may have.
  static let deepest = 16

  init() {}

  init(ofElements elements: FieldTree) {
    self.elements = [elements]
  }

  /// The same without what the page says of the value itself.
  var inside: FieldTree {
    var copy = self
    copy.field = nil
    return copy
  }

  /// - Parameter fields: None with more steps than `deepest`.
  init(_ fields: [DocumentedField]) {
    for field in fields { insert(field, at: field.path.steps[...]) }
  }

  private mutating func insert(_ field: DocumentedField, at steps: ArraySlice<FieldPath.Step>) {
    switch steps.first {
    case nil:
      if self.field == nil { self.field = field }
    case .elements:
      if elements.isEmpty { elements = [FieldTree()] }
      elements[0].insert(field, at: steps.dropFirst())
    case .name(let name):
      let place = places[name] ?? members.count
      if place == members.count {
        members.append(Member(name: name, tree: FieldTree()))
        places[name] = place
      }
      members[place].tree.insert(field, at: steps.dropFirst())
    }
  }
}
