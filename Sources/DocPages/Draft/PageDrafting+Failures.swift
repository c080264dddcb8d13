import APIModel
import SourceText

extension PageDrafting {
  /// The statuses and shapes of failed answers that `api.yaml` does not have.
  mutating func failures() -> [DraftFailure] {
    let shapes = types.failures(ownShapes, called: types.prefix + NameWords("error"))
    let statuses = facts.errors.map(\.status) + facts.failedAnswers.compactMap(\.status)
    var failures: [DraftFailure] = []
    for status in Set(statuses).sorted() where (400...599).contains(status) {
      let types = shapes.filter { $0.shape.statuses.contains(status) }.map(\.type)
      failures +=
        types.isEmpty
        ? [DraftFailure(status: status, type: nil)]
        : types.map { DraftFailure(status: status, type: $0) }
    }
    let general = shapes.filter(\.shape.hasOtherStatuses)
    return failures + general.map { DraftFailure(status: nil, type: $0.type) }
  }

  private var ownShapes: [FailureShape] {
    let documented = FieldTree(fields(.error))
    let isShared = outline.describesFailure(withFields: documented.members.map(\.name))
    let answers = facts.failedAnswers.filter {
      !outline.describesFailure($0.text, status: $0.status)
    }
    return FailureShape.shapes(of: answers, documented: isShared ? [] : [documented])
  }
}
