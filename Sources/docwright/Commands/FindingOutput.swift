import APIModel
import DocPages
import SourceText

extension Disagreement {
  /// For people: what is wrong, where, and what to do.
  func text(_ text: DiagnosticText) -> String {
    text.text(diagnostic) + "  edit: \(printable(edit))\n"
  }

  /// One line for tools.
  var json: String {
    let page = diagnostic.range == description ? nil : diagnostic.range
    return JSON.object([
      .init(name: "severity", value: .string(diagnostic.severity.rawValue)),
      .init(name: "code", value: .string(diagnostic.code.rawValue)),
      .init(name: "message", value: .string(diagnostic.message)),
      .init(name: "page", value: page.map(\.line) ?? .null),
      .init(name: "description", value: description.map(\.line) ?? .null),
      .init(name: "fact", value: .string(fact)),
      .init(name: "edit", value: .string(edit)),
    ]).compactText
  }
}

extension SourceRange {
  fileprivate var line: JSON {
    .object([
      .init(name: "file", value: .string(file)),
      .init(name: "line", value: .number(String(start.line))),
    ])
  }
}
