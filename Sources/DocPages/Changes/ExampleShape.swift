import APIModel
import SourceText

/// The fields of documented payloads, each with the kinds of values it is shown with.
struct ExampleShape {
  private(set) var kinds: [String: Set<String>] = [:]
  /// In the order of the page.
  private(set) var paths: [String] = []
  /// Deeper than any example that means to show something.
  private static let depth = 64

  init(of payloads: [JSON]) {
    for payload in payloads { add(payload, at: "", depth: 0) }
  }

  private mutating func add(_ json: JSON, at path: String, depth: Int) {
    if kinds[path] == nil { paths.append(path) }
    kinds[path, default: []].insert(json.kind)
    guard depth < Self.depth else { return }
    switch json {
    case .object(let members):
      for member in members {
        add(
          member.value,
          at: path.isEmpty ? member.name : path + "." + member.name,
          depth: depth + 1
        )
      }
    case .array(let elements):
      for element in elements { add(element, at: path + "[]", depth: depth + 1) }
    case .null, .bool, .number, .string: return
    }
  }

  /// What the other has not, without what is below another such.
  func surplus(over other: ExampleShape) -> [String] {
    paths.filter { other.kinds[$0] == nil && !hasSurplusHolder($0, over: other) }
  }

  private func hasSurplusHolder(_ path: String, over other: ExampleShape) -> Bool {
    let holder =
      path.hasSuffix("[]")
      ? path.dropLast(2) : path.lastIndex(of: ".").map { path[..<$0] } ?? ""
    return other.kinds[String(holder)] == nil
  }
}

extension JSON {
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// Examples that show the same: what is sent, what comes back, what comes back with that status.
private struct ExampleGroup: Hashable {
  let kind: PageExample.Kind
  let status: Int?

  var fact: String { "example.\(kind.rawValue)" + (status.map { ".\($0)" } ?? "") }

  static func all(of facts: PageFacts) -> [ExampleGroup] {
    var seen: Set<ExampleGroup> = []
    return facts.examples.compactMap { example in
      guard example.kind == .request || example.kind == .response, example.json != nil else {
        return nil
      }
      let group = ExampleGroup(kind: example.kind, status: example.status)
      return seen.insert(group).inserted ? group : nil
    }
  }

  func examples(of facts: PageFacts) -> [PageExample] {
    facts.examples.filter { $0.kind == kind && $0.status == status && $0.json != nil }
  }
}

extension [PageChange] {
  /// What appears in the documented payloads, what goes, and what is shown with other kinds of values.
  init(examplesOf old: PageFacts, _ new: PageFacts) {
    let groups = ExampleGroup.all(of: old)
    let later = ExampleGroup.all(of: new).filter { !groups.contains($0) }
    self = (groups + later).flatMap { [PageChange](of: $0, old, new) }
  }

  private init(of group: ExampleGroup, _ old: PageFacts, _ new: PageFacts) {
    let (olds, news) = (group.examples(of: old), group.examples(of: new))
    let before = ExampleShape(of: olds.compactMap(\.json))
    let after = ExampleShape(of: news.compactMap(\.json))
    let place = (old: olds.first?.range, new: news.first?.range)
    guard !olds.isEmpty, !news.isEmpty else {
      self = [
        PageChange(
          .example,
          of: group.fact,
          from: .bool(!olds.isEmpty),
          to: .bool(!news.isEmpty),
          .none,
          because: "examples promise nothing",
          old: place.old,
          new: place.new
        )
      ]
      return
    }
    let gone = before.surplus(over: after).map { (path: $0, before.kinds[$0], nil as Set<String>?) }
    let come = after.surplus(over: before).map { (path: $0, nil as Set<String>?, after.kinds[$0]) }
    let other = after.paths.compactMap { path -> (path: String, Set<String>?, Set<String>?)? in
      guard let kinds = before.kinds[path], kinds != after.kinds[path] else { return nil }
      return (path, kinds, after.kinds[path])
    }
    self = (gone + come + other).map { path, before, after in
      PageChange(
        .example,
        of: group.fact + (path.isEmpty ? "" : " \(path)"),
        from: before?.json,
        to: after?.json,
        .none,
        because: "examples promise nothing",
        old: place.old,
        new: place.new
      )
    }
  }
}

extension Set<String> {
  fileprivate var json: JSON { .string(sorted().joined(separator: " or ")) }
}
