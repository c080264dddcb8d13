import APIModel
import SourceText
import YAMLReader

/// The first thing in which a value of a page is not the value of a description.
struct JSONDifference {
  /// What the description's does instead.
  let value: String
  let range: SourceRange

  init?(_ page: YAMLNode, _ described: JSON) {
    guard let found = Self.find(page, described, at: "") else { return nil }
    self = found
  }

  private init(_ value: String, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  private static func find(_ page: YAMLNode, _ described: JSON, at path: String) -> JSONDifference?
  {
    switch (page.content, described) {
    case (.mapping(let entries), .object(let members)):
      return find(entries, members, in: page, at: path)
    case (.sequence(let nodes), .array(let elements)):
      if nodes.count != elements.count {
        let words = "has \(elements.count) elements in '\(path)', the page \(nodes.count)"
        return JSONDifference(words, at: page.range)
      }
      return zip(nodes, elements).enumerated().lazy
        .compactMap { find($1.0, $1.1, at: "\(path)[\($0)]") }.first
    default:
      var ignored = Diagnostics()
      if JSON(page, into: &ignored)?.means(described) ?? false { return nil }
      let text = described.compactText
      let short = text.count > 40 ? "something else" : text
      return JSONDifference("has \(short) for '\(path)'", at: page.range)
    }
  }

  private static func find(
    _ entries: [YAMLEntry],
    _ members: [JSON.Member],
    in page: YAMLNode,
    at path: String
  ) -> JSONDifference? {
    let values = Dictionary(
      members.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    let prefix = path.isEmpty ? "" : path + "."
    for entry in entries {
      let name = prefix + entry.key.value
      guard let value = values[entry.key.value] else {
        return JSONDifference("has no '\(name)'", at: entry.key.range)
      }
      if let found = find(entry.value, value, at: name) { return found }
    }
    let names = Set(entries.map(\.key.value))
    return members.first { !names.contains($0.name) }
      .map { JSONDifference("has '\(prefix)\($0.name)', the page's has not", at: page.range) }
  }
}

extension PageExample {
  /// Its JSON with the places in the page; nil unless it is strictly JSON.
  var node: YAMLNode? {
    guard json != nil else { return nil }
    var problems = Diagnostics()
    let start = SourcePosition(line: range.start.line, column: max(1, range.start.column - indent))
    let scalar = YAMLScalar(text: text, style: .literal, value: .string, blockStart: start)
    let node = YAMLNode.json(in: YAMLNode(.scalar(scalar), at: range), into: &problems)
    return problems.hasErrors ? nil : node
  }

  /// How far its first line is indented.
  private var indent: Int { text.prefix { $0 == " " || $0 == "\t" }.count }
}
