import DocPages
import SourceText

extension ReadPage {
  /// What has changed on a page since it was accepted.
  ///
  /// - Parameter disagreements: What is reported already.
  func changes(
    since accepted: LockedPage?,
    besides disagreements: [Disagreement]
  ) -> [Disagreement] {
    guard let accepted, case .page(let facts, let digest, _) = self, digest != accepted.digest
    else { return [] }
    let reported = Set(disagreements.map(\.fact))
    return [PageChange](from: accepted.facts, to: facts.withoutWords)
      .filter { !reported.contains($0.fact) }
      .map { Disagreement($0, on: facts.page) }
  }
}

extension Disagreement {
  fileprivate init(_ change: PageChange, on page: String) {
    let notes = change.old.map { [Diagnostic.Note("this was accepted", at: $0)] }
    self.init(
      diagnostic: Diagnostic(
        .warning,
        .pageChanged,
        "\(change.fact): \(change.words), since the page was accepted; \(change.reason)",
        at: change.new ?? SourceRange(startOf: page),
        notes: notes ?? []
      ),
      description: nil,
      edit: "review it, change the description if need be, then run 'docwright verify --accept'",
      fact: change.fact
    )
  }
}
