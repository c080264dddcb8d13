import SourceText

/// A fenced block of code.
struct CodeBlock: Hashable, Sendable {
  /// The first of the words behind the opening marks: `json`.
  let language: String?
  /// The others, with attributes such as `theme={null}` left out: `Success Response`.
  let title: String?
  /// With the indentation of the opening line taken off.
  let text: String
  /// Of the opening line.
  let range: SourceRange
  /// Indices into the lines of the page.
  let lines: Range<Int>
}

extension PageText {
  /// The code block that the line at an index opens.
  func codeBlock(at index: Int) -> CodeBlock? {
    guard case .fenceStart(let info) = lines[index].kind else { return nil }
    let content = lines[(index + 1)...].prefix { $0.kind == .code }
    let indent = lines[index].indent
    let words = info.split(separator: " ").map(String.init)
      .filter { !$0.contains("={") && !$0.contains("=\"") }
    let title = words.dropFirst().joined(separator: " ")
    return CodeBlock(
      language: words.first,
      title: title.isEmpty ? nil : title,
      text: content.map { $0.text.droppingIndent(indent) }.joined(separator: "\n"),
      range: range(of: lines[index]),
      lines: index..<content.endIndex + 1
    )
  }
}

extension Substring {
  /// Without at most so many columns of blanks at its start.
  fileprivate func droppingIndent(_ columns: Int) -> Substring {
    var rest = self
    var left = columns
    while left > 0, let first = rest.first, first == " " || first == "\t" {
      left -= first == "\t" ? 4 : 1
      rest.removeFirst()
    }
    return rest
  }
}
