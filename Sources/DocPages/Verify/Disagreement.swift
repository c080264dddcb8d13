import SourceText

/// One fact in which a page and its description differ.
package struct Disagreement: Hashable, Sendable {
  /// At the page's line, or at the description's for what the page has no line for.
  package let diagnostic: Diagnostic
  /// The description's line, if it has one.
  package let description: SourceRange?
  /// What settles it, in one line.
  package let edit: String
  /// As `inferred` and `accepted` spell it: `query.take`, `response.data[].id`.
  package let fact: String

  package init(diagnostic: Diagnostic, description: SourceRange?, edit: String, fact: String) {
    self.diagnostic = diagnostic
    self.description = description
    self.edit = edit
    self.fact = fact
  }
}
