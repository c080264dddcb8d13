import SourceText

/// The lines of a page that are text, as one run of UTF-8; lines of other kinds are empty in it.
struct MarkupBytes {
  let page: String
  let bytes: [UInt8]
  /// Where each line of the page starts.
  let lineStarts: [Int]
  /// The last place that was asked for, so that a long line is not counted anew for every tag in it.
  private var known = (line: 0, offset: 0, column: 1)
  /// Where the first character that is no blank stands, of the line that was asked for last.
  private var visible = (line: -1, start: 0)

  init(_ text: PageText) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for line in text.lines {
      starts.append(bytes.count)
      if line.kind == .text { bytes += line.text.utf8 }
      bytes.append(UInt8(ascii: "\n"))
    }
    page = text.page
    self.bytes = bytes
    lineStarts = starts
  }

  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[offset..<offset + $0.count]) }
  }

  /// Where a text starts from there on.
  func offset(of text: StaticString, from start: Int) -> Int? {
    guard let last = text.lastByte else { return nil }
    var end = start + text.utf8CodeUnitCount - 1
    while end < bytes.count {
      if bytes[end] == last, has(text, at: end + 1 - text.utf8CodeUnitCount) {
        return end + 1 - text.utf8CodeUnitCount
      }
      end += 1
    }
    return nil
  }

  /// What of a range lies on its first line.
  func restOfLine(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let bytes = bytes[range.clamped(to: bytes.indices)]
    return bytes[..<(bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex)]
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The number of the line that an offset lies on, from 1.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// In columns; nil if there is something before it on its line.
  mutating func indent(of offset: Int, in text: PageText) -> Int? {
    let line = line(of: offset) - 1
    if visible.line != line {
      let rest = bytes[lineStarts[line]...]
      visible = (line, rest.firstIndex { $0 > UInt8(ascii: " ") } ?? bytes.endIndex)
    }
    return visible.start == offset ? text.lines[line].indent : nil
  }

  /// The name of a tag that starts there; empty if none does.
  func tagName(at offset: Int) -> String {
    guard offset < bytes.count, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[offset] else {
      return ""
    }
    let rest = bytes[offset...].prefix(Self.longestName)
    return text(offset..<(rest.firstIndex { !$0.isLetterOrDigit } ?? rest.endIndex))
  }

  private static let longestName = 60

  /// The place of an offset. Calls have to go forward.
  mutating func position(at offset: Int) -> SourcePosition {
    while known.line + 1 < lineStarts.count, lineStarts[known.line + 1] <= offset {
      known = (known.line + 1, lineStarts[known.line + 1], 1)
    }
    for byte in bytes[known.offset..<max(known.offset, offset)] where byte & 0xC0 != 0x80 {
      known.column += 1
    }
    known.offset = max(known.offset, offset)
    return SourcePosition(line: known.line + 1, column: known.column)
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self
      || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
  }
}

extension StaticString {
  fileprivate var lastByte: UInt8? { withUTF8Buffer(\.last) }
}
