import SourceText

extension Checker {
  /// What is accepted is something that can be found, about something that is there, for a reason.
  func check(
    _ acceptances: [AcceptanceDeclaration],
    against known: [Facts],
    into diagnostics: inout Diagnostics
  ) {
    for acceptance in acceptances {
      checkFinding(acceptance.finding, into: &diagnostics)
      if acceptance.reason.value.isEmpty {
        let message = "'because' is empty; say why this stands against the page"
        diagnostics.error(.invalidValue, message, at: acceptance.reason.range)
      }
      checkDisputed(acceptance, against: known, into: &diagnostics)
    }
  }

  private func checkFinding(_ finding: Located<String>, into diagnostics: inout Diagnostics) {
    let codes = DiagnosticCode.acceptable.map(\.rawValue)
    if codes.contains(finding.value) { return }
    let hint = suggestion(for: finding.value, among: codes)
    let message = "'docwright verify' has no finding '\(finding.value)'\(hint)"
    diagnostics.error(.invalidValue, message, at: finding.range)
  }

  private func checkDisputed(
    _ acceptance: AcceptanceDeclaration,
    against known: [Facts],
    into diagnostics: inout Diagnostics
  ) {
    let code = DiagnosticCode(rawValue: acceptance.finding.value)
    guard code?.isAboutDescribed == true else { return }
    let problems = known.compactMap { $0.problem(acceptance.fact.value) }
    guard problems.count == known.count, let problem = problems.first else { return }
    diagnostics.error(.unknownFact, "no such fact: \(problem)", at: acceptance.fact.range)
  }
}

extension DiagnosticCode {
  /// Whether it is always about something that a description states. The others may be about what
  /// only the page has.
  fileprivate var isAboutDescribed: Bool {
    switch self {
    case .notDocumented, .typeDiffers, .nullDiffers, .requiredDiffers, .valuesDiffer,
      .defaultDiffers, .limitDiffers, .deprecationDiffers:
      true
    default: false
    }
  }
}
