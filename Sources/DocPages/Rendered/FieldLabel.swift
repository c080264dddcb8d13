import APIModel

/// A line of a field that introduces one of its facts.
enum FieldLabel {
  /// `Available options:`, with what stands behind it in the same line.
  case options(Substring)
  case example(Substring)
  case minimum(Double)
  case maximum(Double)
  case range(minimum: Double?, maximum: Double?)
  case pattern(String)

  init?(_ words: Substring, type: DocumentedType?) {
    guard words.utf8.count < 5_000, let colon = words.prefix(60).firstIndex(of: ":") else {
      return nil
    }
    let rest = words[words.index(after: colon)...].trimming { $0.isBlank || $0 == "*" }
    switch words[..<colon].trimming({ $0 == "*" }).lowercased() {
    case "available options": self = .options(rest)
    case "allowed value":
      guard let mark = rest.first, "`\"".contains(mark), mark == rest.last else { return nil }
      self = .options(rest.withoutCodeMarks.withoutOuterQuotes)
    case "example", "examples": self = .example(rest)
    case "required range":
      guard let range = Self.bounds(rest.withoutCodeMarks, isWhole: type?.isWhole ?? false) else {
        return nil
      }
      self = range
    case "required string length", "required array length", "required length":
      guard let range = Self.range(rest.withoutCodeMarks) else { return nil }
      self = range
    case "minimum string length", "minimum array length", "minimum length":
      guard let number = Self.leadingNumber(rest.withoutCodeMarks) else { return nil }
      self = .minimum(number)
    case "maximum string length", "maximum array length", "maximum length":
      guard let number = Self.leadingNumber(rest.withoutCodeMarks) else { return nil }
      self = .maximum(number)
    case "pattern", "required pattern":
      guard !rest.isEmpty else { return nil }
      self = .pattern(String(rest.withoutCodeMarks))
    default: return nil
    }
  }

  /// `1 - 64`, `1 - 10 elements`
  private static func range(_ text: Substring) -> FieldLabel? {
    let words = text.split { $0.isBlank || $0 == "-" || $0 == "–" }
    let numbers = words.prefix { $0 != "elements" && $0 != "characters" }.map { Number($0)?.value }
    switch (numbers.count, numbers.first ?? nil, numbers.last ?? nil) {
    case (2, let low?, let high?): return .range(minimum: low, maximum: high)
    case (1, let exact?, _): return .range(minimum: exact, maximum: exact)
    default: return nil
    }
  }

  private static func leadingNumber(_ text: Substring) -> Double? {
    text.split { $0.isBlank }.first.flatMap { Number($0)?.value }
  }

  /// `1 <= x <= 100`, `x >= 1`. Limits include their bounds, so `x > 0` says something only of whole
  /// numbers.
  private static func bounds(_ text: Substring, isWhole: Bool) -> FieldLabel? {
    let words = text.split { $0.isBlank }.map { Comparison.spellings[$0] ?? $0 }
    guard let x = words.firstIndex(of: "x"), words.count == 3 || words.count == 5,
      x == (words.count == 5 ? 2 : 0) || words.count == 3 && x == 2
    else { return nil }
    var (minimum, maximum): (Double?, Double?)
    for (number, sign, isBefore) in Comparison.pairs(of: words, around: x) {
      guard let value = Number(number)?.value, ["<", "<=", ">", ">="].contains(sign) else {
        return nil
      }
      let isMinimum = sign.hasPrefix("<") == isBefore
      let step = sign.hasSuffix("=") ? 0.0 : 1.0
      guard step == 0 || isWhole else { continue }
      if isMinimum { minimum = value + step } else { maximum = value - step }
    }
    return .range(minimum: minimum, maximum: maximum)
  }
}

private enum Comparison {
  static let spellings: [Substring: Substring] = [
    "≤": "<=", "≥": ">=", "&lt;": "<", "&gt;": ">", "&lt;=": "<=", "&gt;=": ">=",
  ]

  /// The numbers before and behind a place, each with the sign between.
  static func pairs(
    of words: [Substring],
    around place: Int
  ) -> [(number: Substring, sign: Substring, isBefore: Bool)] {
    let before = place >= 2 ? [(words[place - 2], words[place - 1], true)] : []
    let behind =
      place + 2 < words.count ? [(words[place + 2], words[place + 1], false)] : []
    return before + behind
  }
}

extension DocumentedType {
  fileprivate var isWhole: Bool {
    if case .integer = self { true } else { false }
  }
}

extension Substring {
  /// Without back-ticks around all of it.
  fileprivate var withoutCodeMarks: Substring {
    count > 2 && first == "`" && last == "`" ? dropFirst().dropLast() : self
  }

  /// `Show child attributes`, `Hide properties`: fields below the one before, left out or not.
  ///
  /// - Parameter mayHoldFields: Whether that one has fields below it if any title tells.
  func hasChildren(after verb: String, mayHoldFields: Bool) -> Bool {
    guard hasPrefix(verb + " "), utf8.count <= 60 else { return false }
    let title = dropFirst(verb.count + 1)
    let last = title.split { $0.isBlank }.last?.lowercased() ?? ""
    if ["attributes", "properties", "children"].contains(last) { return true }
    return mayHoldFields && !".,:;!?".contains(title.last ?? ".")
      && title.split { $0.isBlank }.count <= 4
  }
}
