import APIModel

/// The bounds of a field's value, of its length or its count, as its text states them.
struct StatedLimits {
  private var minima: Set<Double> = []
  private var maxima: Set<Double> = []
  private let measure: LimitMeasure?
  private let timeUnits: Set<String>

  init(_ prose: ProseText, type: DocumentedType?) {
    measure = LimitMeasure(type)
    timeUnits = prose.timeUnits
    guard measure != nil else { return }
    for sentence in prose.sentences where sentence.firstExample == sentence.keys.count {
      read(sentence)
    }
  }

  /// Bounds that contradict each other are left out.
  var limits: Limits {
    let minimum = minima.count == 1 ? minima.first : nil
    let maximum = maxima.count == 1 ? maxima.first : nil
    if let minimum, let maximum, minimum > maximum { return Limits() }
    return Limits(minimum: minimum, maximum: maximum)
  }

  private mutating func read(_ sentence: ProseSentence) {
    guard !sentence.isConditional else { return }
    for index in sentence.keys.indices {
      if let range = NumberRange(sentence, at: index), states(range, in: sentence, at: index) {
        minima.insert(range.minimum)
        maxima.insert(range.maximum)
      } else if let number = sentence.tokens[index].number {
        readBound(number.value, of: sentence, at: index)
      } else if case .literal = sentence.tokens[index] {
        return
      }
    }
  }

  private mutating func readBound(_ value: Double, of sentence: ProseSentence, at index: Int) {
    guard let bound = LimitWords(sentence, before: index),
      isOfField(sentence, behind: index + 1, saysLength: bound.saysLength)
    else { return }
    if bound.isMaximum { maxima.insert(value) } else { minima.insert(value) }
  }

  private func states(_ range: NumberRange, in sentence: ProseSentence, at index: Int) -> Bool {
    isOfField(sentence, behind: range.end, saysLength: false)
      && range.isIntroduced(in: sentence, at: index, length: measure == .length)
  }

  /// Whether the unit behind a number is that of the field.
  private func isOfField(_ sentence: ProseSentence, behind index: Int, saysLength: Bool) -> Bool {
    let unit = sentence[index] ?? ""
    let isLength = saysLength || Self.letters.contains(unit)
    switch measure {
    case .length: return isLength
    case .count:
      return !isLength && !Self.sizes.contains(unit) && !ProseText.timeUnits.contains(unit)
        && !sentence.keys.contains("each")
    case .value:
      return !isLength && !Self.sizes.contains(unit)
        && (!ProseText.timeUnits.contains(unit) || timeUnits.count == 1)
    case nil: return false
    }
  }

  private static let letters: Set<String> = ["characters", "character", "chars", "char", "letters"]
  private static let sizes: Set<String> = [
    "digits", "bytes", "kb", "mb", "gb", "decimals", "words",
  ]
}

/// What a bound is a bound of.
private enum LimitMeasure {
  case value, length, count

  init?(_ type: DocumentedType?) {
    switch type {
    case .integer, .number: self = .value
    case .string: self = .length
    case .array: self = .count
    default: return nil
    }
  }
}

/// `maximum`, `at least`, `character limit:` right before a number.
private struct LimitWords {
  let isMaximum: Bool
  let saysLength: Bool

  init?(_ sentence: ProseSentence, before index: Int) {
    let hasLink = Self.links.contains(sentence[index - 1] ?? "")
    let tail = hasLink ? index - 1 : index
    for (words, isMaximum, saysLength) in Self.patterns where sentence.has(words, before: tail) {
      guard sentence.startsStatement(tail - words.count) else { continue }
      (self.isMaximum, self.saysLength) = (isMaximum, saysLength)
      return
    }
    return nil
  }

  private static let links: Set<String> = [":", "of", "is", "="]
  private static let patterns: [([String], isMaximum: Bool, saysLength: Bool)] = [
    (["max"], true, false), (["maximum"], true, false), (["at", "most"], true, false),
    (["maximum", "value"], true, false), (["max", "value"], true, false),
    (["up", "to"], true, false), (["no", "more", "than"], true, false),
    (["cannot", "exceed"], true, false), (["maximum", "length"], true, true),
    (["max", "length"], true, true), (["character", "limit"], true, true),
    (["min"], false, false), (["minimum"], false, false), (["at", "least"], false, false),
    (["minimum", "value"], false, false), (["min", "value"], false, false),
    (["minimum", "length"], false, true), (["min", "length"], false, true),
  ]
}

/// `1-200`, `1 to 200`, `1 and 200`
private struct NumberRange {
  let minimum: Double
  let maximum: Double
  /// Behind its last token.
  let end: Int
  /// Whether `and` stands between, which takes a `between` before.
  private let needsBetween: Bool

  init?(_ sentence: ProseSentence, at index: Int) {
    if case .word(let text) = sentence.tokens[index],
      let dash = text.dropFirst().firstIndex(where: { $0 == "-" || $0 == "\u{2013}" }),
      let low = Number(text[..<dash]), let high = Number(text[text.index(after: dash)...])
    {
      (minimum, maximum, end, needsBetween) = (low.value, high.value, index + 1, false)
    } else if let low = sentence.tokens[index].number, sentence.tokens.indices.contains(index + 2),
      let high = sentence.tokens[index + 2].number, let link = sentence[index + 1],
      link == "to" || link == "and" || link == "\u{2014}"
    {
      (minimum, maximum, end, needsBetween) = (low.value, high.value, index + 3, link == "and")
    } else {
      return nil
    }
    guard minimum < maximum else { return nil }
  }

  /// Whether the words around it say that it bounds the field.
  func isIntroduced(in sentence: ProseSentence, at index: Int, length: Bool) -> Bool {
    if sentence[index - 1] == "between" { return sentence.startsStatement(index - 1) }
    guard !needsBetween else { return false }
    let tail = [":", "is", "of", "from"].contains(sentence[index - 1] ?? "") ? index - 1 : index
    if tail < index, ["range", "ranges"].contains(sentence[tail - 1] ?? "") { return true }
    if length { return sentence.startsStatement(index) }
    return sentence[index - 1] == "(" && sentence[end] == ")"
  }
}

extension ProseToken {
  fileprivate var number: Number? {
    switch self {
    case .word(let text), .literal(let text): Number(text)
    case .mark: nil
    }
  }
}

extension ProseSentence {
  private static let subjects: Set<String> = [
    "and", "a", "the", "with", "is", "be", "of", "value", "values", "number", "integer", "decimal",
    "float", "have", "has", "it",
  ]

  /// Whether words there are said of the field: at the start of a clause, or behind `must be`.
  fileprivate func startsStatement(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if case .mark = tokens[index - 1] { return true }
    return Self.subjects.contains(keys[index - 1])
  }
}
