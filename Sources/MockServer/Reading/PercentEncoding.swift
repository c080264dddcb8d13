/// Undoes `%20` and so on; nil if a `%` has no two hexadecimal digits after it, or if the result is
/// not UTF-8.
///
/// - Parameter plusIsSpace: As in forms and queries.
func decoded(_ text: some StringProtocol, plusIsSpace: Bool) -> String? {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%") {
      guard let value = hexadecimal(rest.prefix(2)) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
    }
  }
  return textFromUTF8(bytes)
}

/// Nil for bytes that are no UTF-8.
func textFromUTF8(_ bytes: some Collection<UInt8>) -> String? {
  let text = String(decoding: bytes, as: UTF8.self)
  return text.utf8.elementsEqual(bytes) ? text : nil
}

private func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
  let text = String(decoding: digits, as: UTF8.self)
  guard digits.count == 2, text.allSatisfy(\.isHexDigit) else { return nil }
  return UInt8(text, radix: 16)
}
