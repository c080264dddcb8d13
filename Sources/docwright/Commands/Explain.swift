import ArgumentParser
import SourceText

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells more about a diagnostic: what it means, and what to do.",
    discussion: """
      Each diagnostic ends with its code, as in "unknown type 'strin' [unknown-type]". Without a \
      code, all are listed.

      EXAMPLE
        docwright explain unknown-type
        docwright explain | grep page
      """
  )

  @Argument(
    help: ArgumentHelp("The code of a diagnostic, with or without brackets.", valueName: "code"),
    completion: .list(DiagnosticCode.allCases.map(\.rawValue))
  )
  var code: String?

  func validate() throws {
    guard let word, DiagnosticCode(rawValue: word) == nil else { return }
    let near = suggestion(for: word, among: DiagnosticCode.allCases.map(\.rawValue))
    throw ValidationError(
      "No diagnostic has the code '\(printable(word))'"
        + (near.isEmpty ? "; 'docwright explain' lists all." : near)
    )
  }

  func run() throws {
    if let code = word.flatMap(DiagnosticCode.init) {
      try printLine(code.explanation.text(of: code))
    } else {
      try printLine(DiagnosticCode.allCases.map(Explain.line).joined(separator: "\n"))
    }
  }

  /// The code as it was given, without the brackets that diagnostics have around it.
  private var word: String? {
    code.map { $0.hasPrefix("[") && $0.hasSuffix("]") ? String($0.dropFirst().dropLast()) : $0 }
  }

  private static func line(_ code: DiagnosticCode) -> String {
    let longest = DiagnosticCode.allCases.map(\.rawValue.count).max() ?? 0
    let gap = String(repeating: " ", count: longest - code.rawValue.count + 2)
    return code.rawValue + gap + code.explanation.summary
  }
}
