extension YAMLScalar.Value {
  /// What a plain scalar means in the core schema of YAML 1.2.2, section 10.3.
  init(ofPlain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    case _ where isInteger(text.utf8[...]): self = .integer
    case _ where isNumber(text.utf8[...]): self = .number
    default: self = .string
    }
  }
}

private typealias Bytes = Substring.UTF8View

private func isInteger(_ text: Bytes) -> Bool {
  if text.starts(with: "0x".utf8) { return areDigits(text.dropFirst(2), isHexadecimalDigit) }
  if text.starts(with: "0o".utf8) { return areDigits(text.dropFirst(2), isOctalDigit) }
  return areDigits(withoutSign(text), isDigit)
}

private func isNumber(_ text: Bytes) -> Bool {
  if [".nan", ".NaN", ".NAN"].contains(Substring(text)) { return true }
  let unsigned = withoutSign(text)
  return [".inf", ".Inf", ".INF"].contains(Substring(unsigned)) || isDecimal(unsigned)
}

/// `(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
private func isDecimal(_ text: Bytes) -> Bool {
  let whole = text.prefix(while: isDigit)
  var rest = text[whole.endIndex...]
  var digits = whole.count
  if rest.first == UInt8(ascii: ".") {
    let fraction = rest.dropFirst().prefix(while: isDigit)
    digits += fraction.count
    rest = rest[fraction.endIndex...]
  }
  guard digits > 0 else { return false }
  guard let mark = rest.first else { return true }
  return mark | 0x20 == UInt8(ascii: "e") && areDigits(withoutSign(rest.dropFirst()), isDigit)
}

private func withoutSign(_ text: Bytes) -> Bytes {
  text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-") ? text.dropFirst() : text
}

private func areDigits(_ text: Bytes, _ isDigit: (UInt8) -> Bool) -> Bool {
  !text.isEmpty && text.allSatisfy(isDigit)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isOctalDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte)
}

private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}
