import SourceText
import YAMLReader

/// One line for each node, `start-end kind text`, indented by depth; keys stand before their values.
func dump(_ node: YAMLNode) -> String {
  lines(node, indent: "").map { $0 + "\n" }.joined()
}

private func lines(_ node: YAMLNode, indent: String) -> [String] {
  let place = "\(indent)\(text(node.range)) "
  switch node.content {
  case .scalar(let scalar):
    return [place + text(scalar)]
  case .sequence(let items):
    return [place + "list"] + items.flatMap { lines($0, indent: indent + "  ") }
  case .mapping(let entries):
    return [place + "mapping"]
      + entries.flatMap { entry in
        ["\(indent)  \(text(entry.key.range)) key \(entry.key.value.debugDescription)"]
          + lines(entry.value, indent: indent + "    ")
      }
  }
}

private func text(_ range: SourceRange) -> String {
  "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
}

private func text(_ scalar: YAMLScalar) -> String {
  let block = scalar.blockStart.map { " from \($0.line):\($0.column)" } ?? ""
  return "\(scalar.value) \(scalar.style) \(scalar.text.debugDescription)\(block)"
}

extension YAMLNode {
  /// The value of a mapping's first entry, the first item of a list, or a scalar itself.
  var firstValue: YAMLNode {
    switch content {
    case .scalar: self
    case .sequence(let items): items.first ?? self
    case .mapping(let entries): entries.first?.value ?? self
    }
  }
}
