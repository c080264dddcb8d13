import APIModel
import SourceText

/// One difference between what a page stated and what it states now, and what that does to a caller.
package struct PageChange: Hashable, Sendable {
  package enum Kind: String, Hashable, CaseIterable, Sendable {
    case method, server, path
    /// What a place of the page that doesn't count says of the request.
    case statement
    case added, removed, renamed, moved
    case type, required, nullable, values, deprecated
    case defaultValue = "default"
    case limits
    /// Fields of a documented payload, or the payload itself.
    case example
    case gap
    case wording
  }

  package enum Effect: String, Hashable, CaseIterable, Comparable, Sendable {
    /// Callers that did as the page said may fail, or get something else.
    case breaking
    /// Callers go on; there is something more for them.
    case additive
    case none

    package static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  package let kind: Kind
  /// What it is about: `query.take`, `response.data[].id`, `request`, `errors.404`, `title`.
  package let fact: String
  /// What the page said, nil if it said nothing.
  package let before: JSON?
  /// What it says now.
  package let after: JSON?
  package let effect: Effect
  /// One sentence, without full stop.
  package let reason: String
  /// Where the old page says so.
  package let old: SourceRange?
  /// Where the new page says so.
  package let new: SourceRange?

  init(
    _ kind: Kind,
    of fact: String,
    from before: JSON? = nil,
    to after: JSON? = nil,
    _ effect: Effect,
    because reason: String,
    old: SourceRange? = nil,
    new: SourceRange? = nil
  ) {
    self.kind = kind
    self.fact = fact
    self.before = before
    self.after = after
    self.effect = effect
    self.reason = reason
    self.old = old
    self.new = new
  }
}

extension [PageChange] {
  /// What is stated differently, what breaks callers first, otherwise in the order of the pages.
  ///
  /// Facts of a lock have no words and no payloads; hold them against `withoutWords` of a page.
  ///
  /// - Parameter wording: Whether edits that change no fact count too.
  package init(from old: PageFacts, to new: PageFacts, wording: Bool = false) {
    let pairs = FieldPairs(old, new)
    var changes = pairs.requestChanges
    changes += pairs.fieldChanges
    changes += [PageChange](errorsOf: old, new)
    changes += [PageChange](examplesOf: old, new)
    changes += [PageChange](gapsOf: old, new)
    if wording { changes += pairs.wordingChanges }
    self = PageChange.Effect.allCases.flatMap { effect in changes.filter { $0.effect == effect } }
  }
}

extension PageChange {
  /// That a page has gone.
  package init(ofGone page: PageFacts) {
    self.init(
      .removed,
      of: "page",
      .breaking,
      because: "what it documents may be gone as well",
      old: SourceRange(startOf: page.page)
    )
  }

  /// That there is a page that was not there before.
  package init(ofNew page: PageFacts) {
    self.init(
      .added,
      of: "page",
      .additive,
      because: "there is more to call",
      new: SourceRange(startOf: page.page)
    )
  }
}
