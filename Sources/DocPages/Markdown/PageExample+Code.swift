import APIModel
import SourceText

extension PageExample {
  /// Code as a page shows it. JSON counts only if nothing of it is left out.
  init(
    _ kind: Kind,
    status: Int? = nil,
    language: String? = nil,
    title: String? = nil,
    code: String,
    at range: SourceRange
  ) {
    let json = kind == .sample ? nil : ExampleJSON(code)
    let strict: JSON? = if case .strict(let value) = json { value } else { nil }
    self.init(
      kind: kind,
      status: status,
      language: language,
      title: title,
      text: code,
      json: strict,
      range: range
    )
  }

  /// What is missing from an example that should be JSON.
  var gap: Gap? {
    guard kind != .sample, kind != .excerpt, json == nil, language == "json" || text.looksLikeJSON
    else { return nil }
    return Gap(.unreadableExample, title ?? "", at: range)
  }
}

extension PageText {
  /// The first line of a block's code, or where it would be.
  func place(of block: CodeBlock) -> SourceRange {
    let first = block.lines.lowerBound + 1
    return first < block.lines.upperBound ? range(of: lines[first]) : block.range
  }
}

extension String {
  var looksLikeJSON: Bool {
    let first = first { !$0.isWhitespace }
    return first == "{" || first == "["
  }

  /// Whether it is a `curl` command, behind a prompt or not.
  var isCurl: Bool { withoutPrompt.hasPrefix("curl ") }

  /// Without blanks and a `$` in front.
  var withoutPrompt: Substring {
    let rest = drop(while: \.isWhitespace)
    return rest.hasPrefix("$ ") ? rest.dropFirst(2) : rest
  }
}
