/// Reads text byte by byte.
struct DigitScanner {
  private var rest: String.UTF8View.Iterator
  private(set) var next: UInt8?

  init(_ text: String) {
    rest = text.utf8.makeIterator()
    next = rest.next()
  }

  var isAtEnd: Bool { next == nil }

  /// Takes the next byte if it is a decimal digit.
  mutating func digit() -> Int? {
    guard let byte = next, byte &- UInt8(ascii: "0") <= 9 else { return nil }
    next = rest.next()
    return Int(byte &- UInt8(ascii: "0"))
  }

  /// Takes exactly so many decimal digits.
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Takes the next byte if it is the given mark.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    next = rest.next()
    return true
  }
}

/// Writes text byte by byte.
struct DigitWriter {
  private var bytes: [UInt8] = []

  init(capacity: Int = 10) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a number that has at most so many digits, with zeros in front.
  mutating func number(_ value: Int, digits: Int) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  mutating func mark(_ mark: Unicode.Scalar) {
    bytes.append(UInt8(ascii: mark))
  }
}
