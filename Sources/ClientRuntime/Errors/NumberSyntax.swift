/// How far a number of JSON has been read, RFC 8259, section 6.
enum NumberSyntax {
  case start, minus, zero, whole, point, fraction, exponent, sign, power, mistake

  var isComplete: Bool { [.zero, .whole, .fraction, .power].contains(self) }

  func next(_ byte: UInt8) -> NumberSyntax {
    let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    return switch (self, byte) {
    case (.start, UInt8(ascii: "-")): .minus
    case (.start, UInt8(ascii: "0")), (.minus, UInt8(ascii: "0")): .zero
    case (.start, _) where isDigit, (.minus, _) where isDigit, (.whole, _) where isDigit: .whole
    case (.zero, UInt8(ascii: ".")), (.whole, UInt8(ascii: ".")): .point
    case (.point, _) where isDigit, (.fraction, _) where isDigit: .fraction
    case (.zero, _) where byte.isExponent, (.whole, _) where byte.isExponent,
      (.fraction, _) where byte.isExponent:
      .exponent
    case (.exponent, UInt8(ascii: "+")), (.exponent, UInt8(ascii: "-")): .sign
    case (.exponent, _) where isDigit, (.sign, _) where isDigit, (.power, _) where isDigit: .power
    default: .mistake
    }
  }
}

extension UInt8 {
  /// `e` in either case.
  fileprivate var isExponent: Bool { self | 0x20 == UInt8(ascii: "e") }
}
