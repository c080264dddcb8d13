import APIModel
import SourceText

extension [PageChange] {
  init(errorsOf old: PageFacts, _ new: PageFacts) {
    let (olds, news) = (Set(old.errors.map(\.words)), Set(new.errors.map(\.words)))
    let gone = old.errors.filter { !news.contains($0.words) }
    let come = new.errors.filter { !olds.contains($0.words) }
    let (goneByStatus, comeByStatus) = (gone.byStatus, come.byStatus)
    let renamed = Set(goneByStatus.keys).intersection(comeByStatus.keys)
      .filter { goneByStatus[$0]?.count == 1 && comeByStatus[$0]?.count == 1 }
    self = come.map {
      $0.change(from: renamed.contains($0.status) ? goneByStatus[$0.status]?.first : nil)
    }
    self += gone.filter { !renamed.contains($0.status) }.map(\.removal)
  }

  init(gapsOf old: PageFacts, _ new: PageFacts) {
    let (olds, news) = (Set(old.gaps.map(\.fact)), Set(new.gaps.map(\.fact)))
    let gone = old.gaps.filter { !news.contains($0.fact) }
    let come = new.gaps.filter { !olds.contains($0.fact) }
    self = gone.map { $0.change(isOpen: false) } + come.map { $0.change(isOpen: true) }
  }
}

extension [DocumentedError] {
  fileprivate var byStatus: [Int: [DocumentedError]] { Dictionary(grouping: self, by: \.status) }
}

extension DocumentedError {
  private var fact: String { "errors.\(status)" }
  fileprivate var words: String { "\(status) \(name ?? "")" }

  fileprivate var removal: PageChange {
    PageChange(
      .removed,
      of: fact,
      from: name.map(JSON.string),
      .none,
      because: "who expects it goes on",
      old: range
    )
  }

  /// - Parameter old: The only one of the same status that has gone.
  fileprivate func change(from old: DocumentedError?) -> PageChange {
    guard let old else {
      return PageChange(
        .added,
        of: fact,
        to: name.map(JSON.string),
        .additive,
        because: "clients take failures that they do not know",
        new: range
      )
    }
    return PageChange(
      .renamed,
      of: fact,
      from: old.name.map(JSON.string),
      to: name.map(JSON.string),
      .none,
      because: "the status is the same",
      old: old.range,
      new: range
    )
  }
}

extension Gap {
  fileprivate var fact: String { kind.rawValue + (subject.isEmpty ? "" : " \(subject)") }

  fileprivate func change(isOpen: Bool) -> PageChange {
    PageChange(
      .gap,
      of: fact,
      from: .bool(!isOpen),
      to: .bool(isOpen),
      .none,
      because: isOpen ? "the page leaves it open now" : "the page leaves it open no longer",
      old: isOpen ? nil : range,
      new: isOpen ? range : nil
    )
  }
}
