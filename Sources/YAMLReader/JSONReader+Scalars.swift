extension JSONReader {
  /// A number as written, which keeps digits that no machine type holds.
  mutating func number() throws(JSONProblem) -> (String, YAMLScalar.Value) {
    let start = offset
    var value = YAMLScalar.Value.integer
    skip("-")
    if !skip("0") {
      try digits()
    } else if isDigit(text[offset]) {
      throw problem("a number of more than one digit can't start with 0")
    }
    if skip(".") {
      value = .number
      try digits()
    }
    if skip("e") || skip("E") {
      value = .number
      if !skip("-") { skip("+") }
      try digits()
    }
    return (written(from: start), value)
  }

  private mutating func digits() throws(JSONProblem) {
    guard isDigit(text[offset]) else { throw problem("expected a digit") }
    while isDigit(text[offset]) { offset += 1 }
  }

  @discardableResult
  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard text[offset] == scalar else { return false }
    offset += 1
    return true
  }

  mutating func string() throws(JSONProblem) -> String {
    offset += 1
    var content = String.UnicodeScalarView()
    while !skip("\"") {
      guard let scalar = text[offset] else { throw problem("this text needs a closing '\"'") }
      if scalar == "\\" {
        content.append(try escape())
      } else if scalar.value >= 0x20 {
        content.append(scalar)
        offset += 1
      } else {
        throw problem("inside quotes, a line break is written \\n and a tab \\t")
      }
    }
    return String(content)
  }

  private mutating func escape() throws(JSONProblem) -> Unicode.Scalar {
    guard text[offset + 1] != "u" else { return try unicodeEscape() }
    guard let escaped = text[offset + 1], let meaning = escapes[escaped] else {
      throw problem("JSON has no such escape; a backslash itself is written \\\\")
    }
    offset += 2
    return meaning
  }

  /// `\uXXXX`, or two of them that together name a scalar beyond U+FFFF.
  private mutating func unicodeEscape() throws(JSONProblem) -> Unicode.Scalar {
    let start = offset
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if UTF16.isLeadSurrogate(unit), text[offset] == "\\", text[offset + 1] == "u" {
      let second = try codeUnit()
      let value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(second & 0x3FF))
      if UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(value) { return scalar }
    }
    throw JSONProblem(
      code: .jsonSyntax,
      message: "half of a surrogate pair is no character",
      offsets: start..<start + 6
    )
  }

  private mutating func codeUnit() throws(JSONProblem) -> UInt16 {
    let digits = text.scalars[offset...].dropFirst(2).prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit),
      let unit = UInt16(String(String.UnicodeScalarView(digits)), radix: 16)
    else { throw problem("\\u needs four hexadecimal digits") }
    offset += 6
    return unit
  }
}

private let escapes: [Unicode.Scalar: Unicode.Scalar] = [
  "\"": "\"", "\\": "\\", "/": "/", "b": "\u{08}", "f": "\u{0C}", "n": "\n", "r": "\r", "t": "\t",
]

func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
  scalar.map { ("0"..."9" as ClosedRange<Unicode.Scalar>).contains($0) } ?? false
}
