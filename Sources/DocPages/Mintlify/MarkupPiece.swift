/// What a page consists of, in its order. Comments are left out.
enum MarkupPiece: Hashable, Sendable {
  case opening(MarkupTag)
  case closing(name: String, MarkupPlace)
  case heading(MarkupHeading)
  case code(CodeBlock)
  case text(MarkupText)
}

/// Words between tags.
struct MarkupText: Hashable, Sendable {
  let text: String
  /// Of its first character.
  let line: Int
}

/// `### Error Responses`
struct MarkupHeading: Hashable, Sendable {
  let level: Int
  let title: String
  let line: PageText.Line

  /// At most three blanks before it would be Markdown; pages indent them with the tags around.
  init?(_ line: PageText.Line) {
    let marks = line.trimmed.prefix { $0 == "#" }
    let rest = line.trimmed[marks.endIndex...]
    guard (1...6).contains(marks.count), rest.first?.isBlank ?? true else { return nil }
    level = marks.count
    title = String(rest.trimmingBlanks.trimming { $0 == "#" || $0.isBlank })
    self.line = line
  }
}
