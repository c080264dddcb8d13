import SourceText

/// A page's text in lines, with what each line is. LF, CR and CRLF end a line.
struct PageText: Sendable {
  struct Line: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case text
      /// Between the `---` lines at the head of the file, which are themselves of this kind.
      case frontMatter
      /// The line that opens a code block, with the words behind its marks.
      case fenceStart(info: String)
      case code
      case fenceEnd
    }

    /// Counted from 1.
    let number: Int
    let text: Substring
    let kind: Kind

    /// Without blanks at both ends.
    var trimmed: Substring { text.trimmingBlanks }
    /// How many columns of blanks it starts with; a tab goes to the next multiple of four.
    var indent: Int { text.indent }
    var isBlank: Bool { trimmed.isEmpty }
  }

  let page: String
  let lines: [Line]

  init(_ file: SourceFile) {
    page = file.path
    // As editors and diagnostics count lines; Unicode has more that ends one.
    let texts = file.text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r" || $0 == "\r\n"
    }
    let kinds = Self.kinds(of: texts)
    lines = zip(texts, kinds).enumerated().map { index, line in
      Line(number: index + 1, text: line.0, kind: line.1)
    }
  }

  /// The visible part of a line, for diagnostics.
  func range(of line: Line) -> SourceRange {
    let before = line.text.prefix { $0.isBlank }.unicodeScalars.count
    let visible = line.trimmed.unicodeScalars.count
    return SourceRange(
      file: page,
      start: SourcePosition(line: line.number, column: before + 1),
      end: SourcePosition(line: line.number, column: before + 1 + visible)
    )
  }

  private static func kinds(of lines: [Substring]) -> [Line.Kind] {
    var kinds: [Line.Kind] = []
    let head = frontMatterLength(of: lines)
    kinds += Array(repeating: .frontMatter, count: head)
    var unclosed: [Character: Int] = [:]
    while kinds.count < lines.count {
      kinds += block(at: kinds.count, of: lines, unclosed: &unclosed)
    }
    return kinds
  }

  private static func frontMatterLength(of lines: [Substring]) -> Int {
    guard lines.first?.trimmingBlanks == "---" else { return 0 }
    let end = lines.dropFirst().firstIndex { $0.trimmingBlanks == "---" }
    return end.map { $0 + 1 } ?? 0
  }

  /// A code block, or one line of text. A fence that is never closed is text.
  ///
  /// - Parameter unclosed: The least count of each mark that nothing closes from here on, so that
  ///   the rest of the page is not searched again for each of them.
  private static func block(
    at start: Int,
    of lines: [Substring],
    unclosed: inout [Character: Int]
  ) -> [Line.Kind] {
    guard let fence = Fence(lines[start]), fence.count < unclosed[fence.mark] ?? .max else {
      return [.text]
    }
    guard let end = lines[(start + 1)...].firstIndex(where: fence.isEnded(by:)) else {
      unclosed[fence.mark] = fence.count
      return [.text]
    }
    return [.fenceStart(info: fence.info)] + Array(repeating: .code, count: end - start - 1)
      + (fence.isClosed(by: lines[end]) ? [.fenceEnd] : [])
  }
}

/// The marks that open a code block, CommonMark 0.31, section 4.5, at any indentation.
private struct Fence {
  let mark: Character
  let count: Int
  let info: String
  private let isMarkup: Bool
  private let isJSON: Bool

  init?(_ line: Substring) {
    let line = line.trimmingBlanks
    guard let mark = line.first, mark == "`" || mark == "~" else { return nil }
    let marks = line.prefix { $0 == mark }
    let info = line[marks.endIndex...]
    guard marks.count >= 3, mark == "~" || !info.contains("`") else { return nil }
    self.mark = mark
    count = marks.count
    self.info = String(info.trimmingBlanks)
    let language = self.info.prefix { !$0.isBlank }.lowercased()
    isMarkup = language.isEmpty || Self.markup.contains(language)
    isJSON = language.hasPrefix("json")
  }

  func isClosed(by line: Substring) -> Bool {
    let line = line.trimmingBlanks
    return line.count >= count && line.allSatisfy { $0 == mark }
  }

  /// Also by what shows that the closing marks are missing: a field's tag, the start of another block,
  /// in JSON a heading (a single `#` may begin a comment). Markup may contain these.
  func isEnded(by line: Substring) -> Bool {
    let line = line.trimmingBlanks
    switch line.first {
    case "<": return !isMarkup && Self.fieldTags.contains(where: line.hasPrefix)
    case "#": return isJSON && line.hasPrefix("##")
    case mark:
      if isClosed(by: line) { return true }
      return !isMarkup && Fence(line).map { $0.mark == mark && $0.count >= count } ?? false
    default: return false
    }
  }

  private static let markup: Set<String> = ["mdx", "md", "markdown", "jsx", "tsx", "html", "xml"]
  private static let fieldTags = [
    "<ParamField", "</ParamField", "<ResponseField", "</ResponseField",
  ]
}
