import APIModel

/// A value that stands for a type: `"asc"`, `1`, `true`.
struct TypeLiteral: Hashable {
  let json: JSON
  let type: DocumentedType

  init(_ json: JSON, _ type: DocumentedType) {
    self.json = json
    self.type = type
  }

  init?(_ text: Substring) {
    if let word = text.between("\"'`"), !word.isEmpty {
      // `string` in back-ticks is a type in code style, `asc` a value.
      if text.first == "`", DocumentedType(word: word) != nil { return nil }
      self.init(.string(String(word)), .string(format: nil))
    } else if text == "true" || text == "false" {
      self.init(.bool(text == "true"), .boolean)
    } else if text.isNumeral {
      self.init(
        .number(String(text)),
        text.contains(".") ? .number(format: nil) : .integer(format: nil)
      )
    } else {
      return nil
    }
  }
}

extension Substring {
  /// `-1`, `0.5`; no exponents.
  fileprivate var isNumeral: Bool {
    let digits = first == "-" ? dropFirst() : self
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// `3 more`: values that are not listed.
  var isCountOfMore: Bool {
    hasSuffix(" more") && prefix { $0 != " " }.allSatisfy(\.isNumber)
  }
}
