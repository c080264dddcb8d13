import APIModel
import SourceText

extension Diagnostic {
  /// One line for tools. Lines and columns count from 1; columns count Unicode scalars.
  var json: String {
    JSON.object([
      .init(name: "severity", value: .string(severity.rawValue)),
      .init(name: "code", value: .string(code.rawValue)),
      .init(name: "message", value: .string(message)),
      .init(name: "file", value: .string(range.file)),
      .init(name: "start", value: range.start.json),
      .init(name: "end", value: range.end.json),
    ]).compactText
  }
}

extension SourcePosition {
  fileprivate var json: JSON {
    .object([
      .init(name: "line", value: .number(String(line))),
      .init(name: "column", value: .number(String(column))),
    ])
  }
}
