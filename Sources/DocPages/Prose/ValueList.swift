/// ``a`, `b` (the default) or `c``, read from a sentence.
struct ValueList {
  enum Ending {
    /// The sentence or its clause ends there.
    case clause
    /// `when …`, `for …`
    case condition
    case other
  }

  private(set) var values: [String] = []
  private(set) var defaultValue: String?
  /// Whether the last value stands behind an `or`.
  private(set) var isClosed = false
  /// Whether values are words without marks.
  let isBare: Bool
  /// Behind the last value and what is in parentheses there.
  private(set) var end: Int

  private let sentence: ProseSentence

  /// - Parameter barely: Whether values may be words without marks.
  init?(_ sentence: ProseSentence, from start: Int, barely: Bool) {
    self.sentence = sentence
    end = start
    guard sentence.tokens.indices.contains(start) else { return nil }
    if case .literal = sentence.tokens[start] { isBare = false } else { isBare = true }
    guard barely || !isBare else { return nil }
    repeat { guard readValue() else { return nil } } while readSeparator()
  }

  var ending: Ending {
    switch sentence[end] {
    case nil, ".", ")", ";", "\u{2014}": return .clause
    case ",": return Self.asides.contains(sentence[end + 1] ?? "") ? .clause : .other
    case "for", "when", "if", "unless", "depending", "while", "where": return .condition
    default: return .other
    }
  }

  private static let asides: Set<String> = [
    "default", "defaults", "defaulting", "depending", "case-insensitive",
  ]

  private mutating func readValue() -> Bool {
    guard sentence.tokens.indices.contains(end) else { return false }
    if sentence[end] == "null" {
      values.append("null")
    } else if let value = sentence.tokens[end].value(barely: isBare) {
      values.append(value)
    } else {
      return false
    }
    end += 1
    skipAnnotation()
    return true
  }

  /// `(created, not yet connected)`
  private mutating func skipAnnotation() {
    guard sentence[end] == "(" else { return }
    let reach = sentence.keys[end...].prefix(60)
    guard let close = reach.firstIndex(of: ")") else { return }
    let words = sentence.keys[(end + 1)..<close]
    if words.elementsEqual(["default"]) || words.elementsEqual(["the", "default"]) {
      defaultValue = values.last
    }
    end = close + 1
  }

  /// Whether another value must follow.
  private mutating func readSeparator() -> Bool {
    let start = end
    if let next = sentence[end], next == "," || next == "/" || next == "|" {
      guard next != "," || !Self.asides.contains(sentence[end + 1] ?? "") else { return false }
      end += 1
      isClosed = next == "/" || next == "|"
    } else if !isBare, sentence[end] == "`" {
      return true
    }
    if let next = sentence[end], next == "or" || next == "and" || next == "and/or" {
      end += 1
      isClosed = next == "or"
    }
    return end > start
  }
}

extension ProseToken {
  private static let conjunctions: Set<String> = ["or", "and", "and/or", "a", "an", "any", "the"]

  /// Its text, if it can be a value.
  ///
  /// - Parameter barely: Whether a word without marks will do.
  func value(barely: Bool) -> String? {
    switch self {
    case .literal(let text): text.isValue ? text : nil
    case .word(let text):
      barely && text.isBareValue && !Self.conjunctions.contains(key) ? text : nil
    case .mark: nil
    }
  }
}

extension String {
  /// Whether it is no pattern, address or sentence.
  fileprivate var isValue: Bool {
    !isEmpty && utf8.count <= 64
      && !contains {
        $0 == "<" || $0 == "{" || $0 == "[" || $0 == "=" || $0 == "@" || $0 == "\u{2026}"
      }
      && !["YYYY", "MM:", "://"].contains(where: contains)
  }

  fileprivate var isBareValue: Bool {
    utf8.count <= 64
      && allSatisfy { $0.isLetter || $0.isNumber || "_-.:/".contains($0) }
  }
}
