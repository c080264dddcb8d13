/// What `docwright explain` says of a kind of diagnostic.
package struct DiagnosticExplanation: Sendable {
  /// A part of a file, or commands, as a person would write them.
  package enum Sample: Sendable {
    /// In a file of descriptions, whose other lines go without saying.
    case description(file: String, String)
    /// In the documentation page of `get-ship.yaml`.
    case page(String)
    case commands(String)

    static func api(_ text: String) -> Sample { .description(file: "api.yaml", text) }
    static func operation(_ text: String) -> Sample { .description(file: "get-ship.yaml", text) }
  }

  /// What is wrong, in a few words without a full stop.
  package let summary: String
  /// What that means, and why it matters.
  package let meaning: String
  /// The shortest that has the fault.
  package let wrong: [Sample]
  /// The same without it.
  package let right: [Sample]
  /// What to do about it.
  package let remedy: String

  init(
    _ summary: String,
    meaning: String,
    wrong: Sample...,
    right: Sample...,
    remedy: String
  ) {
    self.summary = summary
    self.meaning = meaning
    self.wrong = wrong
    self.right = right
    self.remedy = remedy
  }
}

extension DiagnosticExplanation {
  /// All of it for a terminal, without a line break at its end.
  package func text(of code: DiagnosticCode) -> String {
    let parts =
      ["\(code.rawValue): \(summary)", meaning]
      + wrong.map { "Wrong\($0.place)\n\n\($0.indented)" }
      + right.map { "Right\($0.place)\n\n\($0.indented)" }
      + [remedy]
    return parts.joined(separator: "\n\n")
  }
}

extension DiagnosticExplanation.Sample {
  fileprivate var place: String {
    switch self {
    case .description(let file, _): ", in \(file):"
    case .page: ", in the page get-ship.md:"
    case .commands: ":"
    }
  }

  package var text: String {
    switch self {
    case .description(_, let text), .page(let text), .commands(let text): text
    }
  }

  fileprivate var indented: String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n")
  }
}
