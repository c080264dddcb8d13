import APIModel
import SourceText
import SpecLanguage

/// A description held against the facts of its page.
package struct Verification: Sendable {
  /// By file and line, without those that the description accepts. Acceptances of the description
  /// that excuse nothing any more are among them.
  package let disagreements: [Disagreement]
  /// The acceptances of `api.yaml` that excused something.
  package let usedSharedAcceptances: Set<Acceptance>
}

extension Verification {
  package init(
    of operation: Operation,
    in api: API,
    against facts: PageFacts,
    places: DescriptionPlaces
  ) {
    let findings = PageComparison(operation, api, facts).findings
    let acceptances = operation.acceptances + api.acceptances
    let accepted = AcceptedFindings(acceptances)
    let excuses = findings.map(accepted.acceptance)
    let used = Set(excuses.compactMap(\.self))
    let start = SourceRange(startOf: facts.page)
    let open = zip(findings, excuses).filter { $0.1 == nil }.map { finding, _ in
      Disagreement(finding, places, slug: operation.slug, page: start)
    }
    let outdated = operation.acceptances.enumerated()
      .filter { !used.contains($0.element) && !facts.hidesReason(of: $0.element) }
      .map { index, acceptance in
        let place = places[.acceptance(index, slug: operation.slug)] ?? start
        return Disagreement(outdated: acceptance, at: place)
      }
    disagreements = (open + outdated).inOrder
    usedSharedAcceptances = used.intersection(api.acceptances)
  }

  /// The acceptances of `api.yaml` that excused nothing on any page of the vendor. Only right when
  /// all of its pages were verified.
  package static func outdatedShared(
    in api: API,
    after verifications: [Verification],
    places: DescriptionPlaces
  ) -> [Disagreement] {
    let used = verifications.reduce(into: Set()) { $0.formUnion($1.usedSharedAcceptances) }
    return api.acceptances.enumerated().filter { !used.contains($0.element) }
      .map { index, acceptance in
        let place = places[.acceptance(index, slug: nil)] ?? SourceRange(startOf: api.folder)
        return Disagreement(outdated: acceptance, at: place)
      }
  }
}

extension PageFacts {
  /// Facts that were kept without words say nothing of what examples show.
  var hasExamplesWithoutText: Bool { examples.contains(where: \.text.isEmpty) }

  /// Whether what a description accepts may well be on the page.
  fileprivate func hidesReason(of acceptance: Acceptance) -> Bool {
    let codes = [DiagnosticCode.exampleDiffers, .exampleNotAccepted].map(\.rawValue)
    return hasExamplesWithoutText && codes.contains(acceptance.finding)
  }
}

/// Which disagreements a description has a reason for.
private struct AcceptedFindings {
  private struct Key: Hashable {
    let finding: String
    let fact: String
  }

  private let acceptances: [Key: Acceptance]

  /// - Parameter acceptances: Those of the description before those of `api.yaml`.
  init(_ acceptances: [Acceptance]) {
    self.acceptances = Dictionary(
      acceptances.map { (Key(finding: $0.finding, fact: $0.fact), $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func acceptance(of finding: Finding) -> Acceptance? {
    finding.names.texts.lazy
      .compactMap { acceptances[Key(finding: finding.code.rawValue, fact: $0)] }.first
  }
}

extension Disagreement {
  fileprivate init(
    _ finding: Finding,
    _ places: DescriptionPlaces,
    slug: String,
    page: SourceRange
  ) {
    let described = finding.described.flatMap { places[$0] }
    let beside = finding.beside.flatMap { places[$0] } ?? places[.key("operation", slug: slug)]
    let note =
      if finding.page == nil {
        finding.nearby.map { Diagnostic.Note("the page would have it here", at: $0) }
          ?? Diagnostic.Note("this is the page", at: page)
      } else {
        described.map { Diagnostic.Note("the description has it here", at: $0) }
          ?? beside.map { Diagnostic.Note("the description would have it here", at: $0) }
      }
    self.init(
      diagnostic: Diagnostic(
        finding.code.severity,
        finding.code,
        finding.message,
        at: finding.page ?? described ?? beside ?? page,
        notes: [note].compactMap(\.self)
      ),
      description: described ?? beside,
      edit: finding.edits,
      fact: finding.names.text
    )
  }

  fileprivate init(outdated acceptance: Acceptance, at range: SourceRange) {
    self.init(
      diagnostic: Diagnostic(
        DiagnosticCode.outdatedAcceptance.severity,
        .outdatedAcceptance,
        "'\(acceptance.fact)' is accepted for '\(acceptance.finding)', and no page differs so",
        at: range
      ),
      description: range,
      edit: "remove it from 'accepted'",
      fact: acceptance.fact
    )
  }
}

extension [Disagreement] {
  fileprivate var inOrder: Self {
    let byPlace = sorted {
      ($0.diagnostic.range, $0.diagnostic.code.rawValue, $0.diagnostic.message)
        < ($1.diagnostic.range, $1.diagnostic.code.rawValue, $1.diagnostic.message)
    }
    var seen: Set<Disagreement> = []
    return byPlace.filter { seen.insert($0).inserted }
  }
}
