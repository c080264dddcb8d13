import APIModel
import SourceText

extension Diagnostic {
  /// One line for tools. Lines and columns count from 1; columns count Unicode scalars.
  var json: String {
    let notes = notes.map { JSON.object([.init("message", $0.message)] + $0.range.json) }
    return JSON.object(
      [
        .init("severity", severity.rawValue), .init("code", code.rawValue),
        .init("message", message),
      ] + range.json + (notes.isEmpty ? [] : [.init(name: "notes", value: .array(notes))])
    ).compactText
  }
}

extension JSON.Member {
  fileprivate init(_ name: String, _ text: String) {
    self.init(name: name, value: .string(text))
  }
}

extension SourceRange {
  fileprivate var json: [JSON.Member] {
    [
      .init("file", file), .init(name: "start", value: start.json),
      .init(name: "end", value: end.json),
    ]
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
