/// Fields whose values are to be shown to nobody, by their names.
struct SensitiveFields: Sendable {
  private let names: [[UInt8]]

  /// Names are found in either case.
  init(_ names: Set<String>) {
    self.names = names.filter { !$0.isEmpty }.map { $0.utf8.map(\.lowercase) }
  }

  /// Where the value is of a field whose name starts at a position, if one does.
  ///
  /// Found are `"name": value` with any JSON as the value, also in a string in JSON and so on;
  /// `name=value` and `parent[name]=value` as forms and URLs have them; and `name: value`. What the end
  /// cuts off is a value up to there.
  func value(in text: [UInt8], at start: Int) -> Range<Int>? {
    for name in names where text.hasName(name, at: start) {
      var scanner = FieldScanner(text: text, position: start + name.count)
      if let value = scanner.value() { return value }
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether a name in lowercase is there, and nothing after it that would belong to it.
  fileprivate func hasName(_ name: [UInt8], at start: Int) -> Bool {
    let end = start + name.count
    guard end <= count, self[start].lowercase == name[0] else { return false }
    return self[start..<end].elementsEqual(name) { $0.lowercase == $1 }
      && (end == count || !self[end].isWord)
  }
}

extension UInt8 {
  /// In ASCII.
  fileprivate var lowercase: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
  }

  /// Whether it is part of names in ASCII.
  var isWord: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// `"` or `'`
  var isQuote: Bool { self == 0x22 || self == 0x27 }
}
