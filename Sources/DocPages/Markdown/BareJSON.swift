import APIModel

/// JSON that stands among the lines of a page without a fence around it.
struct BareJSON {
  /// Indices into the lines.
  let lines: Range<Int>
  let text: String

  /// JSON that starts at a line, up to where it ends, or where lines no longer look like it.
  init?(in lines: [PageText.Line], at start: Int) {
    guard lines[start].kind == .text, lines[start].trimmed.opensJSON else { return nil }
    var depth = 0
    var end = start
    repeat {
      let line = lines[end].trimmed
      guard lines[end].kind == .text, end == start || line.continuesJSON else { break }
      depth += line.openedBrackets
      end += 1
    } while depth > 0 && end < lines.count
    self.lines = start..<end
    text = lines[start..<end].map { String($0.text) }.joined(separator: "\n")
  }
}

extension Substring {
  /// `{`, `[`, `{"id": 1`; but not `{id}` and `[text](link)`.
  fileprivate var opensJSON: Bool {
    guard let first, first == "{" || first == "[" else { return false }
    let inside = dropFirst().drop { $0.isBlank || $0 == "{" || $0 == "[" }
    guard let next = inside.first else { return true }
    if contains("](") { return false }
    return "\"]}/.…".contains(next) || next.isNumber && (last == "]" || last == ",")
  }

  fileprivate var continuesJSON: Bool {
    guard let first else { return true }
    let digits = first == "-" ? dropFirst() : self
    return "\"{}[],/.…".contains(first) || digits.first?.isNumber ?? false || hasPrefix("true")
      || hasPrefix("false") || hasPrefix("null")
  }

  /// Opening ones less closing ones, outside of text.
  fileprivate var openedBrackets: Int {
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for byte in utf8 {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): isEscaped = isQuoted
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += isQuoted ? 0 : 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= isQuoted ? 0 : 1
      default: break
      }
    }
    return depth
  }
}
