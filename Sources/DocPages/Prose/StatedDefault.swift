/// What a service assumes when a field is left out, as the field's text states it.
struct StatedDefault {
  let text: String

  /// - Parameter values: Those the field takes; the default may be one of these without marks.
  init?(_ prose: ProseText, among values: [String]) {
    for sentence in prose.sentences where !sentence.isConditional {
      for index in sentence.keys.indices where Self.isBehindDefault(sentence, index) {
        guard Self.isOfField(sentence[index + 1], prose.timeUnits),
          let text = Self.value(of: sentence, at: index, among: values)
        else { continue }
        self.text = text
        return
      }
    }
    return nil
  }

  private static let verbs: [[String]] = [
    ["defaults", "to"], ["defaulting", "to"], ["default", "to"], ["default", "is"],
    ["default", "value", "is"], ["default", "value", ":"], ["default", "value", "of"],
    ["default", ":"], ["default", "of"], ["default", "="], ["default"],
  ]
  /// Before the verb, they mean the field itself.
  private static let subjects: Set<String> = [
    "it", "this", "field", "parameter", "and", "which", "the", "value", "a", "with",
  ]

  private static func isBehindDefault(_ sentence: ProseSentence, _ index: Int) -> Bool {
    guard index < sentence.firstExample,
      let verb = verbs.first(where: { sentence.has($0, before: index) })
    else { return false }
    let start = index - verb.count
    guard start > 0 else { return true }
    if case .mark = sentence.tokens[start - 1] { return true }
    return subjects.contains(sentence.keys[start - 1])
  }

  private static func value(
    of sentence: ProseSentence,
    at index: Int,
    among values: [String]
  ) -> String? {
    guard isComplete(sentence, from: index + 1) else { return nil }
    switch sentence.tokens[index] {
    case .literal(let text): return text
    case .word(let word):
      let isPlain = Number(word) != nil || word == "true" || word == "false"
      return isPlain || values.contains(word) ? word : nil
    case .mark: return nil
    }
  }

  /// Whether the unit behind the value is that of the field.
  private static func isOfField(_ unit: String?, _ timeUnits: Set<String>) -> Bool {
    guard let unit, ProseText.timeUnits.contains(unit) else { return true }
    return timeUnits.count == 1
  }

  /// Whether nothing behind the value makes it one of several.
  private static func isComplete(_ sentence: ProseSentence, from index: Int) -> Bool {
    switch sentence[index] {
    case nil, ".", ";", ")", "(", "\u{2014}": true
    case ",": !exceptions.contains(sentence[index + 1] ?? "")
    case "if", "when", "unless": sentence.keys[index...].prefix(6).contains(where: absence.contains)
    case let word?: word == "to" || units.contains(word)
    }
  }

  private static let exceptions: Set<String> = ["unless", "except", "but", "or", "if", "when"]
  private static let absence: Set<String> = [
    "omitted", "not", "absent", "unspecified", "unset", "empty", "missing", "left", "none",
    "specified",
  ]
  private static let units: Set<String> = [
    "ms", "milliseconds", "seconds", "minutes", "hours", "days", "items", "results", "entries",
    "records", "characters", "per",
  ]
}
