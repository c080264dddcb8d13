/// A person's Markdown made safe to stand in comments and pages: no text becomes code or markup that
/// the person didn't write, and nothing invisible is left.
struct ProseText {
  /// One element a paragraph or list item, each without line breaks.
  let paragraphs: [String]

  init(_ text: String) {
    paragraphs =
      text.split(separator: /\s*\n[ \t]*\n\s*|\n(?=[ \t]*[-*] )/)
      .map(ProseText.neutralised)
      .filter { !$0.isEmpty }
  }

  private static func neutralised(_ paragraph: Substring) -> String {
    let visible = String(
      String.UnicodeScalarView(
        paragraph.unicodeScalars.map { scalar -> Unicode.Scalar in
          scalar.isInvisible || scalar.properties.isWhitespace ? " " : scalar
        }))
    let oneLine = visible.split(separator: " ").joined(separator: " ")
    return balancedBackticks(oneLine)
      .replacing("*/", with: "* /").replacing("/*", with: "/ *")
      .split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { index, part in index.isMultiple(of: 2) ? withoutMarkup(part) : String(part) }
      .joined(separator: "`")
  }

  /// HTML and pictures would act on whoever reads the page.
  private static func withoutMarkup(_ text: Substring) -> String {
    String(text).replacing("<", with: "\\<").replacing("![", with: "!\\[")
  }

  /// Single back-ticks, in pairs: more of them mean other things to documentation tools.
  private static func balancedBackticks(_ text: String) -> String {
    let single = text.replacing(/`+/, with: "`")
    let count = single.count { $0 == "`" }
    return count.isMultiple(of: 2) ? single : single.replacing("`", with: "'")
  }

  /// All of it on one line.
  var oneLine: String { paragraphs.joined(separator: " ") }

  /// Lines of a documentation comment, without slashes; each starts with a space unless empty.
  func commentLines(width: Int = 88) -> [String] {
    paragraphs.enumerated().flatMap { index, paragraph in
      (index == 0 ? [] : [""]) + ProseText.wrapped(paragraph, width: width).map { " " + $0 }
    }
  }

  /// Words are never broken; continuation lines of list items are indented.
  static func wrapped(_ text: String, width: Int, hanging: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = hanging
      }
      line += (line.isEmpty || line == hanging ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
