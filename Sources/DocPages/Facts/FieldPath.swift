/// The way to a field: `data[].id`.
package struct FieldPath: Hashable, Comparable, Sendable {
  package enum Step: Hashable, Sendable {
    case name(String)
    /// Into the elements of a list.
    case elements
  }

  package let steps: [Step]

  package init(_ steps: [Step]) {
    self.steps = steps
  }

  /// Reads `data[].id` and `batches[i].label`. Dots separate names.
  package init(_ text: String) {
    self.init(
      text.split(separator: ".", omittingEmptySubsequences: true).flatMap { part in
        var name = part
        var lists = 0
        while let end = name.last, end == "]", let start = name.lastIndex(of: "[") {
          name = name[..<start]
          lists += 1
        }
        let names = name.isEmpty ? [] : [Step.name(String(name))]
        return names + Array(repeating: .elements, count: lists)
      }
    )
  }

  package var text: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .name(let name): text += text.isEmpty ? name : "." + name
      case .elements: text += "[]"
      }
    }
  }

  /// The last name on the way.
  package var name: String? {
    for case .name(let name) in steps.reversed() { return name }
    return nil
  }

  package static func + (left: FieldPath, right: FieldPath) -> FieldPath {
    FieldPath(left.steps + right.steps)
  }

  package func hasPrefix(_ other: FieldPath) -> Bool { steps.starts(with: other.steps) }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
