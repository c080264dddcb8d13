import APIModel
import SourceText

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
    let change = { (path: String, before: JSON?, after: JSON?) in
      PageChange(
        .example,
        of: group.fact + (path.isEmpty ? "" : " \(path)"),
        from: before,
        to: after,
        .none,
        because: "examples promise nothing",
        old: olds.first?.range,
        new: news.first?.range
      )
    }
    guard !olds.isEmpty, !news.isEmpty else {
      self = [change("", .bool(!olds.isEmpty), .bool(!news.isEmpty))]
      return
    }
    let before = ExampleShape(of: olds.compactMap(\.json))
    let after = ExampleShape(of: news.compactMap(\.json))
    let paths =
      before.surplus(over: after) + after.surplus(over: before) + after.changes(from: before)
    self = paths.map { change($0, before.kinds[$0]?.json, after.kinds[$0]?.json) }
  }
}

extension Set<String> {
  fileprivate var json: JSON { .string(sorted().joined(separator: " or ")) }
}
