import ClientRuntime
import Testing

@Suite("Property wrappers") struct NullableTests {
  @Test("Nullable shows a value or nil, and which nil")
  func states() {
    var holder = Holder()
    #expect(holder.note == nil && holder.$note == .absent)
    holder.$note = .null
    #expect(holder.note == nil && holder.$note == .null)
    holder.note = "a"
    #expect(holder.note == "a" && holder.$note == .value("a"))
    holder.note = nil
    #expect(holder.$note == .absent)
  }

  @Test("Nullable tells absent from null when it compares")
  func equality() {
    #expect(Nullable<Int>(.absent) != Nullable(.null))
    #expect(Nullable<Int>(1) == Nullable(.value(1)))
    #expect(Nullable<Int>(nil) == Nullable(.absent))
    #expect(Set([Nullable<Int>(.absent), Nullable(.null), Nullable(1), Nullable(1)]).count == 3)
  }

  @Test("Types can hold themselves through either wrapper")
  func recursion() {
    let leaf = Node(name: "leaf")
    let tree = Node(
      name: "root",
      parent: leaf,
      next: .value(Node(name: "next", next: .value(leaf)))
    )
    #expect(tree.parent?.name == "leaf")
    #expect(tree.next?.next?.name == "leaf")
    #expect(tree == tree && tree != leaf)
    #expect(Set([tree, leaf, leaf]).count == 2)
  }

  @Test("Indirect holds a value that can be changed")
  func indirect() {
    var node = Node(name: "a")
    node.parent = Node(name: "b")
    let copy = node
    node.parent?.name = "c"
    #expect(node.parent?.name == "c" && copy.parent?.name == "b")
  }
}

private struct Holder {
  @Nullable var note: String?
}

private struct Node: Hashable, Sendable {
  var name: String
  @Indirect var parent: Node?
  @Nullable var next: Node?

  init(name: String, parent: Node? = nil, next: Nullable<Node>.State = .absent) {
    self.name = name
    _parent = Indirect(parent)
    _next = Nullable(next)
  }
}
