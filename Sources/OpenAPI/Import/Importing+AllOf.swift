import SourceText
import YAMLReader

extension Importing {
  private static let shaping = [
    "properties", "items", "enum", "const", "oneOf", "anyOf", "additionalProperties",
  ]

  /// The one part of `allOf` that says what the value is, if the rest only speaks about it.
  mutating func onlyPart(of node: YAMLNode) -> YAMLNode? {
    guard let parts = node.entry("allOf")?.value.elements else { return nil }
    let shaping = parts.filter { part in
      part.entry("type") != nil || part.entry("$ref") != nil || part.entry("allOf") != nil
        || Self.shaping.contains { part.entry($0) != nil }
    }
    let others = [node] + parts.filter { part in !shaping.contains { $0.range == part.range } }
    let isMerged = others.contains { other in
      other.entry("required") != nil || Self.shaping.contains { other.entry($0) != nil }
    }
    guard shaping.count == 1, !isMerged else { return nil }
    for part in parts { document.visit(part) }
    return shaping[0]
  }

  /// A schema and all that it is made of by `allOf`, each once.
  mutating func flattened(_ node: YAMLNode) -> [YAMLNode] {
    guard node.entry("allOf") != nil else { return [node] }
    var found: [YAMLNode] = []
    var seen: Set<SourcePosition> = []
    var open = [node]
    while let next = open.popLast() {
      guard maySpend(next), let part = resolved(next) else { continue }
      guard part.entries != nil else {
        remark("this is no schema; left out", at: part)
        continue
      }
      guard seen.insert(part.range.start).inserted else { continue }
      found.append(part)
      if let parts = take("allOf", of: part) { open += (parts.elements ?? []).reversed() }
    }
    return found.isEmpty ? [node] : found
  }
}
