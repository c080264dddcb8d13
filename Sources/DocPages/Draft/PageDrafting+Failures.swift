import APIModel
import SourceText

extension PageDrafting {
  /// The statuses and shapes of failed answers that `api.yaml` does not have.
  mutating func failures() -> [DraftFailure] {
    let shapes = failureShapes()
    let statuses = facts.errors.map(\.status) + failedAnswers.compactMap(\.status)
    var failures: [DraftFailure] = []
    for status in Set(statuses).sorted() where (400...599).contains(status) {
      let types = shapes.filter { $0.statuses.contains(status) }.map(\.type)
      failures +=
        types.isEmpty
        ? [DraftFailure(status: status, type: nil)]
        : types.map { DraftFailure(status: status, type: $0) }
    }
    let general = shapes.filter(\.hasAnyStatus)
    return failures + general.map { DraftFailure(status: nil, type: $0.type) }
  }

  private struct Shape {
    let type: String
    let statuses: Set<Int>
    /// Whether it comes with a status that nobody knows.
    let hasAnyStatus: Bool
  }

  private mutating func failureShapes() -> [Shape] {
    let documented = FieldTree(fields(.error))
    let own = failedAnswers.filter { !outline.describesFailure($0.text, status: $0.status) }
    var groups = FailureGroup.groups(own)
    if !documented.members.isEmpty, groups.isEmpty { groups = [FailureGroup(answers: [])] }
    return groups.enumerated().map { index, group in
      let isDocumented = index == 0 && !documented.members.isEmpty
      let place = TypePlace(
        .answered,
        fact: "errors",
        words: types.prefix + NameWords("error"),
        isInferred: !isDocumented,
        range: group.answers.first?.range ?? fields(.error).first?.range
      )
      let evidence = Evidence(
        tree: isDocumented ? documented : FieldTree(),
        values: group.answers.compactMap(\.json)
      )
      return Shape(
        type: types.word(for: evidence, at: place),
        statuses: Set(group.answers.compactMap(\.status)),
        hasAnyStatus: group.answers.isEmpty || group.answers.contains { $0.status == nil }
      )
    }
  }
}

/// Failed answers of one shape.
struct FailureGroup {
  var answers: [PageExample]

  /// Together is what has the same fields; what has most comes first, as it asks for most.
  static func groups(_ answers: [PageExample]) -> [FailureGroup] {
    var groups: [[String]: FailureGroup] = [:]
    for answer in answers {
      let names = (answer.json?.members ?? []).map(\.name).sorted()
      groups[names, default: FailureGroup(answers: [])].answers.append(answer)
    }
    return groups.sorted {
      ($1.key.count, $0.key.joined(separator: ".")) < ($0.key.count, $1.key.joined(separator: "."))
    }.map(\.value)
  }
}
