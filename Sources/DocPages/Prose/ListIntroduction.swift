/// The words before a list of values, by how plainly they say that it is one.
enum ListIntroduction {
  /// `Valid values:`; values may have no marks.
  case plain
  /// `one of`; values may have no marks.
  case of
  /// `can be`
  case modal
  /// `Must be`, `Always` at the start of a sentence; a single value will do.
  case constant
  /// `Sort order:`, `(`, `either`, or nothing.
  case loose

  /// Nil if the words before that index introduce no list.
  init?(_ sentence: ProseSentence, before index: Int) {
    guard index <= sentence.firstExample, sentence.speaksOfItself(before: index) else { return nil }
    let words = WordsBefore(sentence, index)
    if words.areOf {
      self = .of
    } else if words.nameValues {
      self = .plain
    } else if words.areConstant {
      self = .constant
    } else if words.areModal {
      self = .modal
    } else if words.areLoose {
      self = .loose
    } else {
      return nil
    }
  }

  var admitsBareWords: Bool { self == .plain || self == .of }

  func admits(_ list: ValueList, in sentence: ProseSentence) -> Bool {
    let count = list.values.count { $0 != "null" }
    switch (self, list.ending) {
    case (_, .other): return false
    case (.plain, let ending), (.of, let ending):
      return list.values.count > 1 && (ending == .clause || !list.isBare)
    case (.modal, _): return count > 1
    case (.constant, _): return count > 1 || list.values.count == 1 && sentence[list.end] == nil
    case (.loose, let ending): return count > 1 && list.isClosed && ending == .clause
    }
  }
}

extension ProseSentence {
  /// Whether what is said there is said of the field itself, and not of one that is named before.
  fileprivate func speaksOfItself(before index: Int) -> Bool {
    firstLiteral >= index || thisField.map { $0 < index } ?? false
  }
}

/// The words right before a place in a sentence, a colon between left out.
private struct WordsBefore {
  private let sentence: ProseSentence
  private let hasColon: Bool
  /// Behind the last word.
  private let end: Int

  init(_ sentence: ProseSentence, _ index: Int) {
    self.sentence = sentence
    hasColon = sentence[index - 1] == ":"
    end = hasColon ? index - 1 : index
  }

  private static let adjectives: Set<String> = [
    "possible", "valid", "allowed", "accepted", "acceptable", "available", "supported", "permitted",
    "legal",
  ]
  private static let nouns: Set<String> = [
    "values", "options", "choices", "value", "statuses", "states", "modes", "types", "roles",
    "levels", "events", "categories", "actions",
  ]
  private static let modals: Set<String> = ["must", "can", "may", "will", "should", "could"]
  /// `one of` behind these is about other fields.
  private static let demands: Set<String> = [
    "least", "exactly", "only", "any", "provide", "specify", "include", "require", "requires",
    "pass", "use", "set", "with", "if", "when", "than", "from", "uses", "just",
  ]
  /// Before a colon they introduce something else than values.
  private static let labels: Set<String> = [
    "format", "formats", "formatting", "note", "notes", "warning", "tip", "fields", "field",
    "properties", "header", "headers", "contains", "includes", "contain", "include", "parameters",
    "syntax", "pattern", "see", "either", "required", "requires", "require", "provide", "scopes",
  ]

  /// `one of`, `one of the following`, `one of these statuses:`
  var areOf: Bool {
    for count in 0...3 where count == 0 || hasColon {
      let tail = end - count
      for words in [["one", "of"], ["one", "of", "the", "following"], ["one", "of", "these"]]
      where sentence.has(words, before: tail) && (words.count > 2 || count == 0) {
        return !Self.demands.contains(sentence[tail - words.count - 1] ?? "")
      }
    }
    return false
  }

  /// `Valid values:`, `possible values are`, `Options:`
  var nameValues: Bool {
    let verbs = [["are", "as", "follows"], ["are"], ["is"]].first { sentence.has($0, before: end) }
    let noun = end - (verbs?.count ?? 0) - 1
    guard let word = sentence[noun] else { return false }
    if hasColon, verbs == nil, startsClause(noun), Self.adjectives.contains(word) { return true }
    guard Self.nouns.contains(word) else { return false }
    let isQualified = (1...2).contains { Self.adjectives.contains(sentence[noun - $0] ?? "") }
    let isValues = word == "values" || word == "options" || word == "choices"
    return isQualified || isValues && hasColon && startsClause(noun)
  }

  /// `can be`, `must be set to`, `will be either`
  var areModal: Bool {
    var tail = end
    if sentence[tail - 1] == "either" { tail -= 1 }
    if sentence.has(["set", "to"], before: tail) { tail -= 2 }
    if sentence[tail - 1] == "be" { return Self.modals.contains(sentence[tail - 2] ?? "") }
    let verb = sentence[tail - 1]
    return (verb == "accepts" || verb == "allows") && startsClause(tail - 1)
  }

  var areConstant: Bool {
    guard !hasColon else { return false }
    return [["always"], ["must", "be"], ["must", "be", "set", "to"]].contains {
      $0.count == end && sentence.has($0, before: end)
    }
  }

  var areLoose: Bool {
    if end == 0 { return !hasColon }
    if sentence[end - 1] == "either" { return startsClause(end - 1) }
    if sentence[end - 1] == "(" { return true }
    guard hasColon || sentence[end - 1] == "\u{2014}" else { return false }
    return end <= 12 && !sentence.keys[..<end].contains(where: Self.labels.contains)
  }

  private func startsClause(_ index: Int) -> Bool {
    guard index > 0, case .mark = sentence.tokens[index - 1] else { return index == 0 }
    return true
  }
}
