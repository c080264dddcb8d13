import SourceText

/// Takes a page apart into tags, headings, code and the text between them.
///
/// Marks in `inline code` and behind a backslash are text. So are tags that pages make up, other than
/// Mintlify's own and those that the page imports.
struct MarkupScanner {
  private let text: PageText
  private var source: MarkupBytes
  private let tagStarts: TagStarts
  private(set) var pieces: [MarkupPiece] = []
  /// Components that the page imports, and from where.
  private(set) var imports: [String: String] = [:]
  private var place = 0
  private var textStart = 0
  private var nextLine = 0
  /// The ends of comments that are not to be found any more.
  private var missing: Set<String> = []

  init(_ text: PageText, into remarks: inout Diagnostics) {
    self.text = text
    source = MarkupBytes(text)
    tagStarts = TagStarts(source)
    while place < source.bytes.count { step(into: &remarks) }
    flushText()
  }

  private mutating func step(into remarks: inout Diagnostics) {
    if enterLine(into: &remarks) { return }
    switch source.bytes[place] {
    case UInt8(ascii: "<"):
      if skipComment("<!--", "-->", into: &remarks) || takeTag(into: &remarks) { return }
    case UInt8(ascii: "{"):
      if skipComment("{/*", "*/}", into: &remarks) { return }
    case UInt8(ascii: "`"):
      return skipInlineCode()
    case UInt8(ascii: "\\") where source.bytes[place + 1] != UInt8(ascii: "\n"):
      place += 1
    default: break
    }
    place += 1
  }

  private mutating func flushText() {
    let range = textStart..<min(place, source.bytes.count)
    let isBlank = source.bytes[range].allSatisfy { $0 <= UInt8(ascii: " ") }
    if !isBlank {
      let line = source.line(of: textStart)
      pieces.append(.text(MarkupText(text: source.text(range), line: line)))
    }
  }

  /// Goes on behind a piece that is no text.
  private mutating func skip(to end: Int) {
    flushText()
    place = end
    textStart = end
  }
}

// MARK: - Lines

extension MarkupScanner {
  /// Whether the line that starts here is taken as a whole.
  private mutating func enterLine(into remarks: inout Diagnostics) -> Bool {
    while nextLine < text.lines.count, source.lineStarts[nextLine] < place { nextLine += 1 }
    guard nextLine < text.lines.count, source.lineStarts[nextLine] == place else { return false }
    let index = nextLine
    nextLine += 1
    switch text.lines[index].kind {
    case .fenceStart:
      guard let block = text.codeBlock(at: index) else { return false }
      skip(to: place)
      pieces.append(.code(block))
      let end = text.lines[block.lines.upperBound - 1]
      if end.kind != .fenceEnd {
        let message = "this code is never closed; it is taken to end before line \(end.number)"
        remarks.warning(.pageMarkup, message, at: block.range)
      }
    case .text:
      let end = source.restOfLine(place..<source.bytes.count).endIndex
      if let heading = MarkupHeading(text.lines[index]) {
        skip(to: end)
        pieces.append(.heading(heading))
        return true
      }
      if takeImport(text.lines[index]) {
        skip(to: end)
        return true
      }
    case .frontMatter, .code, .fenceEnd: break
    }
    return false
  }

  /// `import Name, { Other } from "/snippets/file.mdx"`
  private mutating func takeImport(_ line: PageText.Line) -> Bool {
    guard line.text.hasPrefix("import "), let from = line.text.firstRange(of: " from ") else {
      return false
    }
    let end = line.text[from.upperBound...].trimmingBlanks
    guard end.first == "\"" || end.first == "'" else { return false }
    let file = end.trimming { "\"'; ".contains($0) }
    let names = line.text[..<from.lowerBound].dropFirst("import ".count)
    for name in names.split(whereSeparator: { "{}, *".contains($0) }) {
      imports[String(name)] = String(file)
    }
    return true
  }

  /// Over what stands between equal numbers of back-ticks on a line.
  private mutating func skipInlineCode() {
    let tick = UInt8(ascii: "`")
    let start = place
    let end = source.restOfLine(place..<place + Self.longestInlineCode).endIndex
    while place < end, source.bytes[place] == tick { place += 1 }
    let count = place - start
    var run = 0
    for offset in place..<end {
      run = source.bytes[offset] == tick ? run + 1 : 0
      let isRunOver = offset + 1 == end || source.bytes[offset + 1] != tick
      if run == count, isRunOver {
        place = offset + 1
        return
      }
    }
  }

  /// Bounds the search for closing back-ticks.
  private static let longestInlineCode = 1000
}

// MARK: - Comments and tags

extension MarkupScanner {
  private mutating func skipComment(
    _ start: StaticString,
    _ end: StaticString,
    into remarks: inout Diagnostics
  ) -> Bool {
    guard source.has(start, at: place), !missing.contains("\(end)") else { return false }
    guard let last = source.offset(of: end, from: place + start.utf8CodeUnitCount) else {
      missing.insert("\(end)")
      let message = "this comment is never closed with '\(end)'; it is taken as text"
      remarks.warning(.pageMarkup, message, at: range(to: place + start.utf8CodeUnitCount))
      return false
    }
    skip(to: last + end.utf8CodeUnitCount)
    return true
  }

  private mutating func range(to end: Int) -> SourceRange {
    let start = source.position(at: place)
    return SourceRange(file: text.page, start: start, end: source.position(at: end))
  }

  private mutating func takeTag(into remarks: inout Diagnostics) -> Bool {
    let isClosing = source.bytes[place + 1] == UInt8(ascii: "/")
    let nameStart = place + (isClosing ? 2 : 1)
    let name = source.tagName(at: nameStart)
    guard TagStarts.isKnown(name) || imports[name] != nil else { return false }
    let nameEnd = nameStart + name.utf8.count
    if isClosing {
      takeClosing(name, nameEnd: nameEnd)
    } else {
      takeOpening(name, nameEnd: nameEnd, into: &remarks)
    }
    return true
  }

  private mutating func takeClosing(_ name: String, nameEnd: Int) {
    var end = nameEnd
    while source.bytes[end] == UInt8(ascii: " ") { end += 1 }
    if source.bytes[end] == UInt8(ascii: ">") { end += 1 }
    let indent = source.indent(of: place, in: text)
    let range = range(to: end)
    skip(to: end)
    pieces.append(.closing(name: name, MarkupPlace(range: range, indent: indent)))
  }

  private mutating func takeOpening(
    _ name: String,
    nameEnd: Int,
    into remarks: inout Diagnostics
  ) {
    let bytes = source.bytes[nameEnd..<tagStarts.limit(after: place)]
    let wellFormed = TagScan(bytes, .wellFormed)
    if wellFormed == nil, isCutOff(bytes) { return skipRest(ofTag: name, bytes, into: &remarks) }
    let rest = source.restOfLine(bytes.indices)
    guard let scan = wellFormed ?? TagScan(rest, .damaged) else {
      place = nameEnd
      return
    }
    let indent = source.indent(of: place, in: text)
    let range = range(to: scan.end)
    skip(to: scan.end)
    let tag = MarkupTag(
      name: name,
      attributes: scan.attributes,
      isSelfClosing: scan.isSelfClosing,
      place: MarkupPlace(range: range, indent: indent)
    )
    pieces.append(.opening(tag))
    if scan.strictness == .damaged {
      let message = "a quote, a brace or the '>' of this '<\(name)>' is missing"
      remarks.warning(.pageMarkup, message, at: range)
    }
  }

  /// Whether the page ends within the tag.
  private func isCutOff(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.endIndex == source.bytes.count && !rest.contains(UInt8(ascii: ">"))
  }

  private mutating func skipRest(
    ofTag name: String,
    _ rest: ArraySlice<UInt8>,
    into remarks: inout Diagnostics
  ) {
    let end = source.restOfLine(rest.indices).endIndex
    let message = "the page ends within this '<\(name)>', which is left out"
    remarks.warning(.pageMarkup, message, at: range(to: end))
    skip(to: end)
  }
}
