import APIModel
import SourceText

/// A line of a rendered page that is not blank, or the code that stands there.
enum RenderedPiece: Sendable {
  case line(RenderedLine)
  case code(RenderedCode)

  var line: RenderedLine? {
    if case .line(let line) = self { line } else { nil }
  }
}

struct RenderedLine: Sendable {
  /// Without the marks of headings, links to itself, bold type and code around all of it.
  let words: Substring
  /// With them.
  let text: Substring
  /// The number of `#` in front.
  let level: Int
  /// Whether a link to itself or a mark of no width stands before it, as before names and headings.
  let isAnchored: Bool
  /// What it says of a field if it stands below the name of one.
  let traits: FieldTraits?
  let range: SourceRange
}

struct RenderedCode: Sendable {
  let text: String
  let language: String?
  let title: String?
  /// Nil for what is no JSON.
  let json: JSON?
  let range: SourceRange

  init(_ text: String, language: String? = nil, title: String? = nil, at range: SourceRange) {
    self.text = text
    self.language = language
    self.title = title
    json = text.looksLikeJSON ? ExampleJSON(text)?.value : nil
    self.range = range
  }
}

extension PageText {
  /// All lines and code, without front matter.
  var renderedPieces: [RenderedPiece] {
    var pieces: [RenderedPiece] = []
    var index = 0
    var isAnchored = false
    while index < lines.count {
      let line = lines[index]
      if let (code, next) = code(at: index) {
        pieces.append(.code(code))
        index = next
        continue
      }
      index += 1
      guard line.kind == .text else { continue }
      let rendered = RenderedLine(line, isAnchored: isAnchored, at: range(of: line))
      isAnchored = rendered.words.isEmpty && (rendered.isAnchored || isAnchored)
      if !rendered.words.isEmpty { pieces.append(.line(rendered)) }
    }
    return pieces
  }

  /// With the index of the line behind it.
  private func code(at index: Int) -> (RenderedCode, Int)? {
    let range = range(of: lines[index])
    if let block = codeBlock(at: index) {
      let code = RenderedCode(
        block.text,
        language: block.language,
        title: block.title,
        at: place(of: block)
      )
      return (code, block.lines.upperBound)
    }
    if let json = BareJSON(in: lines, at: index) {
      return (RenderedCode(json.text, at: range), json.lines.upperBound)
    }
    return curl(at: index).map { end in
      let text = lines[index..<end].map { String($0.text) }.joined(separator: "\n")
      return (RenderedCode(text, at: range), end)
    }
  }

  /// The index behind a `curl` command without a fence: up to a line's end that no quotes are open
  /// at and no back-slash stands before.
  private func curl(at start: Int) -> Int? {
    guard lines[start].kind == .text, String(lines[start].trimmed).isCurl else { return nil }
    var quote: UInt8?
    for index in start..<min(start + 500, lines.count) where lines[index].kind == .text {
      let continues = lines[index].text.utf8.closes(&quote)
      if quote == nil, !continues { return index + 1 }
    }
    // Some quotes are never closed.
    let end = lines[start...].firstIndex { !$0.trimmed.hasSuffix("\\") } ?? lines.count - 1
    return end + 1
  }
}

extension Substring.UTF8View {
  /// Follows the quotes of a shell command through a line.
  ///
  /// - Returns: Whether a back-slash at the end continues the line.
  fileprivate func closes(_ quote: inout UInt8?) -> Bool {
    var isEscaped = false
    for byte in self {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        isEscaped = true
      } else if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      }
    }
    return isEscaped
  }
}

extension RenderedLine {
  fileprivate init(_ line: PageText.Line, isAnchored: Bool, at range: SourceRange) {
    var words = line.trimmed
    var level = 0
    var anchors = line.text.drop { $0 == " " || $0 == "\t" }.first?.isWidthless ?? false
    while true {
      if let rest = words.withoutSelfLink {
        words = rest
        anchors = true
      } else if level == 0, words.headingLevel > 0 {
        level = words.headingLevel
        words = words.dropFirst(level).trimmingBlanks
      } else {
        break
      }
    }
    self.words = words.withoutEmphasis
    traits = FieldTraits(self.words)
    text = line.trimmed
    self.level = level
    self.isAnchored = anchors || isAnchored
    self.range = range
  }
}

extension Character {
  fileprivate var isWidthless: Bool { isBlank && !isWhitespace }
}

extension Substring {
  /// What is behind `[](#body-name)`, a link without a text.
  fileprivate var withoutSelfLink: Substring? {
    guard first == "[", let end = prefix(500).firstRange(of: "](") else { return nil }
    let label = self[..<end.lowerBound].dropFirst().trimmingBlanks
    guard label.isEmpty || label == "#" || label == "¶",
      let close = self[end.upperBound...].prefix(500).firstIndex(of: ")")
    else { return nil }
    return self[index(after: close)...].trimmingBlanks
  }

  fileprivate var headingLevel: Int {
    let marks = prefix { $0 == "#" }.count
    let next = dropFirst(marks).first
    return (1...6).contains(marks) && next?.isBlank ?? true ? marks : 0
  }

  /// Without bold type or code marks around all of it, and without back-slashes that only Markdown
  /// needs.
  var withoutEmphasis: Substring {
    for mark in ["**", "__", "`"] where hasPrefix(mark) && hasSuffix(mark) && count > 2 * mark.count
    {
      let inside = dropFirst(mark.count).dropLast(mark.count)
      if inside.firstRange(of: mark) == nil { return inside.trimmingBlanks }
    }
    return withoutMarkdownEscapes
  }
}
