import SourceText
import SpecLanguage

/// A disagreement before it is known whether the description accepts it, and where that stands.
struct Finding: Sendable {
  let code: DiagnosticCode
  let names: FactNames
  let message: String
  /// Nil for what the page has no line for.
  let page: SourceRange?
  /// Where the page would have it then, as far as that can be said.
  var nearby: SourceRange?
  /// Nil for what the description has no line for.
  let described: DescribedFact?
  /// Where the description would have it then.
  let beside: DescribedFact?
  let edit: String
  /// What may be listed as inferred instead.
  let inferable: String?

  init(
    _ code: DiagnosticCode,
    _ names: FactNames,
    _ message: String,
    page: SourceRange?,
    described: DescribedFact? = nil,
    beside: DescribedFact? = nil,
    edit: String,
    inferable: String? = nil
  ) {
    self.code = code
    self.names = names
    self.message = message
    self.page = page
    self.described = described
    self.beside = beside
    self.edit = edit
    self.inferable = inferable
  }

  /// What settles it: an edit of what is described, or a line that says why it stays.
  var edits: String {
    let fact = names.text.quotedForFlow
    let inference = inferable.map {
      "list it as inferred: - { fact: \($0.quotedForFlow), because: … }"
    }
    let acceptance = "accept it: - { finding: \(code.rawValue), fact: \(fact), because: … }"
    return [edit, inference, acceptance].compactMap(\.self).joined(separator: "; or ")
  }
}

extension DiagnosticCode {
  /// An error is what breaks callers or tests.
  var severity: Diagnostic.Severity {
    switch self {
    case .defaultDiffers, .limitDiffers, .deprecationDiffers, .statusDiffers, .exampleDiffers,
      .outdatedAcceptance:
      .warning
    default: .error
    }
  }
}

extension String {
  /// In quotes if YAML would take it for something else between braces.
  var quotedForFlow: String {
    let needsQuotes = isEmpty || contains { "[]{},\"'#&*!|>%@`: ".contains($0) }
    guard needsQuotes else { return self }
    return "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
