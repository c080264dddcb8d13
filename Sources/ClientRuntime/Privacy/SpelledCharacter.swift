/// A character in the spellings that text has in URLs, JSON and HTML.
struct SpelledCharacter: Hashable, Sendable {
  /// `%`, `&` and the backslash.
  static let escapeMarks: [UInt8] = [0x25, 0x26, 0x5C]
  /// As many as double three times what was doubled; more are not looked at, to stay linear.
  static let mostBackslashes = 16

  let scalar: Unicode.Scalar
  private let bytes: [UInt8]

  init(_ scalar: Unicode.Scalar) {
    self.scalar = scalar
    bytes = Array(String(scalar).utf8)
  }

  /// Whether a spelling of it may start so.
  func canStart(with byte: UInt8) -> Bool {
    byte == bytes[0] || Self.escapeMarks.contains(byte) || byte == UInt8(ascii: "+")
  }

  /// Where the character ends, if it is there as it is. Backslashes are one however many they are.
  func literal(in text: [UInt8], at start: Int) -> Int? {
    if scalar == "\\" {
      let end = text.endOfBackslashes(at: start)
      return end > start ? end : nil
    }
    return text[start...].starts(with: bytes) ? start + bytes.count : nil
  }

  /// Where an escape ends that stands for the character.
  func escape(in text: [UInt8], at start: Int) -> Int? {
    guard start < text.count else { return nil }
    return switch text[start] {
    case UInt8(ascii: "%"): percent(in: text, at: start)
    case UInt8(ascii: "\\"): json(in: text, at: text.endOfBackslashes(at: start))
    case UInt8(ascii: "&"): html(in: text, at: start + 1)
    case UInt8(ascii: "+"): scalar == " " ? start + 1 : nil
    default: nil
    }
  }

  /// RFC 3986, of what may have been encoded so before.
  private func percent(in text: [UInt8], at start: Int) -> Int? {
    var position = start
    for byte in bytes {
      guard position < text.count, text[position] == UInt8(ascii: "%") else { return nil }
      position += 1
      var times = 0
      while text.hex(at: position, digits: 2) != UInt32(byte) {
        guard times < 8, text[position...].starts(with: [0x32, 0x35]) else { return nil }
        position += 2
        times += 1
      }
      position += 2
    }
    return position
  }

  /// RFC 8259, after the backslashes.
  private func json(in text: [UInt8], at start: Int) -> Int? {
    guard start < text.count else { return nil }
    if text[start] != UInt8(ascii: "u") {
      return Self.shortEscapes[text[start]] == scalar ? start + 1 : nil
    }
    guard let unit = text.hex(at: start + 1, digits: 4) else { return nil }
    let units = Array(String(scalar).utf16)
    guard unit == UInt32(units[0]) else { return nil }
    if units.count == 1 { return start + 5 }
    let second = text.endOfBackslashes(at: start + 5)
    guard second < text.count, text[second] == UInt8(ascii: "u") else { return nil }
    return text.hex(at: second + 1, digits: 4) == UInt32(units[1]) ? second + 5 : nil
  }

  private static let shortEscapes: [UInt8: Unicode.Scalar] = [
    0x22: "\"", 0x27: "'", 0x2F: "/", 0x6E: "\n", 0x72: "\r", 0x74: "\t",
  ]

  /// After the ampersand.
  private func html(in text: [UInt8], at start: Int) -> Int? {
    guard let length = text[start...].prefix(10).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: text[start..<length], as: UTF8.self).lowercased()
    let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    let isThis =
      names[name] == String(scalar) || name == "#\(scalar.value)"
      || name.hasPrefix("#x") && UInt32(name.dropFirst(2), radix: 16) == scalar.value
    return isThis ? length + 1 : nil
  }
}

extension [UInt8] {
  /// Where backslashes end that may start at a position.
  func endOfBackslashes(at start: Int) -> Int {
    var end = start
    while end < count, end - start < SpelledCharacter.mostBackslashes,
      self[end] == UInt8(ascii: "\\")
    {
      end += 1
    }
    return end
  }

  /// The value of hexadecimal digits in either case.
  func hex(at start: Int, digits: Int) -> UInt32? {
    guard start + digits <= count else { return nil }
    return self[start..<start + digits].reduce(into: UInt32?.some(0)) { value, byte in
      let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      value = value.flatMap { value in digit.map { value << 4 | UInt32($0) } }
    }
  }
}
