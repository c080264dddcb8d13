/// Bytes that are written as they are; all others become `%XX`, RFC 3986, section 2.1.
struct PercentEncoding: Sendable {
  /// One bit for each ASCII code.
  private let low: UInt64
  private let high: UInt64

  private init(keeping marks: StaticString) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    func keep(_ byte: UInt8) {
      if byte < 64 { low |= 1 << byte } else { high |= 1 << (byte - 64) }
    }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { keep(byte) }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { keep(byte) }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { keep(byte) }
    marks.withUTF8Buffer { $0.forEach(keep) }
    self.low = low
    self.high = high
  }

  /// For a path segment. Marks that some servers give a meaning of their own are not kept.
  static let pathSegment = Self(keeping: "-._~!'()*$@")
  /// For names and values of a query.
  static let query = Self(keeping: "-._~$")
  /// For names and values of an HTML form, as the WHATWG URL standard has it; a space is a plus.
  static let form = Self(keeping: "*-._")
  /// The octets that RFC 6265 allows in a cookie's value. A percent sign is one of them, so values
  /// that were encoded before stay as they are.
  static let cookie = Self(keeping: "!#$%&'()*+-./:<=>?@[]^_`{|}~")

  /// All that an address consists of, RFC 3986, section 2; what is encoded stays so.
  static let address = Self(keeping: "-._~:/?#[]@!$&'()*+,;=%")

  func callAsFunction(_ text: String) -> String {
    if text.utf8.allSatisfy(keeps) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * text.utf8.count)
    for byte in text.utf8 {
      if keeps(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func keeps(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<64: low & (1 << byte) != 0
    case 64..<128: high & (1 << (byte - 64)) != 0
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
