/// A person's Markdown made safe to stand in comments and pages: no text becomes code or markup that
/// the person didn't write, and nothing invisible is left.
struct ProseText {
  /// One element a paragraph or list item, each without line breaks.
  let paragraphs: [String]

  init(_ text: String) {
    paragraphs =
      ProseText.isPlain(text)
      ? [text] : ProseText.paragraphs(text).map(ProseText.neutralised).filter { !$0.isEmpty }
  }

  /// Whether there is nothing to be done: most texts are one line of plain words.
  private static func isPlain(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " ") where last == UInt8(ascii: " "): return false
      case UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "*"),
        UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "@"):
        return false
      case UInt8(ascii: "-") where last == UInt8(ascii: " "): return false
      case UInt8(ascii: "+") where last == UInt8(ascii: " "): return false
      case 0x20..<0x7F: last = byte
      default: return false
      }
    }
    return last != UInt8(ascii: " ")
  }

  /// Blank lines end a paragraph, and so does the start of a list item.
  private static func paragraphs(_ text: String) -> [String] {
    var paragraphs = [""]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.drop { $0 == " " || $0 == "\t" }
      if words.isEmpty || words.hasPrefix("- ") || words.hasPrefix("* ") { paragraphs.append("") }
      paragraphs[paragraphs.count - 1] += words + " "
    }
    return paragraphs
  }

  private static func neutralised(_ paragraph: String) -> String {
    let words = paragraph.unicodeScalars.split { $0.isInvisible || $0.properties.isWhitespace }
    var scanner = ProseScanner(hasCode: hasPairedBackticks(paragraph))
    for (index, word) in words.enumerated() {
      if index > 0 { scanner.add(" ") }
      for scalar in word { scanner.add(scalar) }
    }
    return withoutCallout(withoutForeignLinks(scanner.text))
  }

  /// Documentation tools take `- Returns: …` for their own, and headings for sections.
  private static func withoutCallout(_ text: String) -> String {
    // Headings, quotes, fences and directives.
    if let first = text.first, "#>~@+".contains(first) { return "\\" + text }
    guard text.hasPrefix("- ") || text.hasPrefix("* "), let colon = text.firstIndex(of: ":") else {
      return text
    }
    let word = text[..<colon].dropFirst(2)
    let isCallout = word.split(separator: " ").first?.allSatisfy(\.isLetter) ?? false
    return isCallout && word.split(separator: " ").count <= 3
      ? "- *\(word)*\(text[colon...])" : text
  }

  /// Links lead to pages, not to scripts.
  private static func withoutForeignLinks(_ text: String) -> String {
    let text = text.split(separator: "]:", omittingEmptySubsequences: false)
      .joined(separator: "]\\:")
    let parts = text.split(separator: "](", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let isPage = ["https://", "http://", "/", "#"].contains { part.hasPrefix($0) }
      return text + (isPage ? "](" : "]\\(") + part
    }
  }

  /// Several in a row count as one.
  private static func hasPairedBackticks(_ text: String) -> Bool {
    var runs = 0
    var isInRun = false
    for byte in text.utf8 {
      let isBacktick = byte == UInt8(ascii: "`")
      if isBacktick, !isInRun { runs += 1 }
      isInRun = isBacktick
    }
    return runs.isMultiple(of: 2)
  }

  /// The first paragraph, on one line.
  var summary: String { paragraphs.first ?? "" }

  /// All of it on one line.
  var oneLine: String { paragraphs.joined(separator: " ") }

  /// Lines of a documentation comment, without slashes; each starts with a space unless empty.
  func commentLines(width: Int = 88) -> [String] {
    paragraphs.enumerated().flatMap { index, paragraph in
      (index == 0 ? [] : [""]) + ProseText.wrapped(paragraph, width: width).map { " " + $0 }
    }
  }

  /// Only words that are longer than a line are broken; `hanging` goes before all lines but the
  /// first.
  static func wrapped(_ text: String, width: Int, hanging: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").flatMap({ chunks($0, of: width) }) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = hanging
      }
      line += (line.isEmpty || line == hanging ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Addresses stay whole, since half of one leads nowhere.
  private static func chunks(_ word: Substring, of width: Int) -> [Substring] {
    if word.count <= width || word.contains("://") { return [word] }
    var (chunks, rest) = ([Substring](), word)
    while !rest.isEmpty {
      chunks.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    return chunks
  }
}

/// Takes the markup out of text, scalar by scalar.
private struct ProseScanner {
  /// Whether back-ticks mark code; else they become apostrophes.
  private let hasCode: Bool
  private var result = String.UnicodeScalarView()
  private var last: Unicode.Scalar = " "
  private var isInCode = false

  init(hasCode: Bool) {
    self.hasCode = hasCode
  }

  var text: String { String(result) }

  mutating func add(_ scalar: Unicode.Scalar) {
    defer { last = scalar }
    switch scalar {
    case "`":
      // More than one in a row mean other things to documentation tools.
      if last != "`" { addBacktick() }
      return
    // The end of a comment, or the start of another.
    case "/" where last == "*", "*" where last == "/": result.append(" ")
    // HTML and pictures would act on whoever reads the page.
    case "<" where !isInCode, "[" where !isInCode && last == "!": result.append("\\")
    default: break
    }
    result.append(scalar)
  }

  private mutating func addBacktick() {
    isInCode = hasCode && !isInCode
    result.append(hasCode ? "`" : "'")
  }
}
