/// Goes from a field's name to the end of its value.
struct FieldScanner {
  let text: [UInt8]
  var position: Int

  private var byte: UInt8? { position < text.count ? text[position] : nil }

  mutating func value() -> Range<Int>? {
    if !skipQuote() { skipBracket() }
    skipSpace()
    guard let separator = separator() else { return nil }
    skipSpace()
    let start = position
    let delimiter = text.endOfBackslashes(at: start)
    if delimiter < text.count, text[delimiter].isQuote {
      position = delimiter + 1
      let end = endOfString(quote: text[delimiter], backslashes: delimiter - start)
      return delimiter + 1..<end
    }
    if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { return start..<endOfStructure() }
    return start..<endOfPlain(isForm: separator == UInt8(ascii: "="))
  }

  // MARK: Before the value

  private mutating func skipQuote() -> Bool {
    let quote = text.endOfBackslashes(at: position)
    guard quote < text.count, text[quote].isQuote else { return false }
    position = quote + 1
    return true
  }

  /// The end of `parent[name]`, which may be percent-encoded.
  private mutating func skipBracket() {
    if byte == UInt8(ascii: "]") { position += 1 }
    if percent == 0x5D { position += 3 }
  }

  /// White space, also as escapes in a string.
  private mutating func skipSpace() {
    while let byte {
      if [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        position += 1
      } else {
        let escape = text.endOfBackslashes(at: position)
        guard escape > position, escape < text.count, [0x6E, 0x72, 0x74].contains(text[escape])
        else { return }
        position = escape + 1
      }
    }
  }

  /// `:`, `=` or `=>`, which may be percent-encoded.
  private mutating func separator() -> UInt8? {
    guard let found = percent ?? byte, found == UInt8(ascii: ":") || found == UInt8(ascii: "=")
    else { return nil }
    position += percent == nil ? 1 : 3
    if found == UInt8(ascii: "="), byte == UInt8(ascii: ">") { position += 1 }
    return found
  }

  private var percent: UInt8? {
    guard byte == UInt8(ascii: "%") else { return nil }
    return text.hex(at: position + 1, digits: 2).map(UInt8.init)
  }

  // MARK: The value

  /// Where the delimiter is that ends a string. `backslashes` are before each quote at its depth; those
  /// of its content have more, and a backslash of its content is twice as many and two.
  private mutating func endOfString(quote: UInt8, backslashes depth: Int) -> Int {
    var backslashes = 0
    while let byte {
      if byte == quote, backslashes <= depth || backslashes % (2 * depth + 2) == depth {
        let end = position - min(backslashes, depth)
        position += 1
        return end
      }
      backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
      position += 1
    }
    return position
  }

  /// Where an object or array ends, or what contains it.
  private mutating func endOfStructure() -> Int {
    var depth = 0
    var backslashes = 0
    while let byte {
      position += 1
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return position }
      case UInt8(ascii: "\""): _ = endOfString(quote: byte, backslashes: backslashes)
      default: break
      }
      backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
    }
    return position
  }

  /// Where a value without quotes ends: that of a form at the next field, others at a mark or line.
  private mutating func endOfPlain(isForm: Bool) -> Int {
    while let byte {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "<"), 0x0A, 0x0D: return position
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
        if !isForm { return position }
      case 0x20, 0x09:
        if isForm { return position }
      case UInt8(ascii: "\\"):
        let end = text.endOfBackslashes(at: position)
        if end == text.count || [0x22, 0x27, 0x6E, 0x72].contains(text[end]) { return position }
      case _ where byte.isQuote: return position
      default: break
      }
      position += 1
    }
    return position
  }
}
