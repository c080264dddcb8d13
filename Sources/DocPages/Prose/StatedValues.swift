/// A list of the only values that a field takes, as its text states it.
struct StatedValues {
  let values: [String]
  /// The one marked `(default)`.
  let defaultValue: String?

  /// Nil unless the text has a list of values, and no second one that says otherwise.
  ///
  /// - Parameter isScalar: Whether the field is no object for sure. Otherwise lists need a plain
  ///   introduction, since they may be of fields.
  init?(_ prose: ProseText, isScalar: Bool) {
    let lists = prose.blocks.indices.flatMap {
      Self.lists(in: prose.blocks, at: $0, isScalar: isScalar)
    }
    guard let longest = lists.max(by: { $0.values.count < $1.values.count }),
      lists.allSatisfy({ Set(longest.values).isSuperset(of: $0.values) })
    else { return nil }
    self = longest
  }

  private init(values: [String], defaultValue: String?) {
    self.values = values
    self.defaultValue = defaultValue
  }

  private static func lists(
    in blocks: [ProseText.Block],
    at index: Int,
    isScalar: Bool
  ) -> [StatedValues] {
    switch blocks[index] {
    case .paragraph(let sentences):
      sentences.compactMap { StatedValues(in: $0, isScalar: isScalar) }
    case .bullets(let items):
      [StatedValues(bullets: items, at: index, of: blocks, isScalar: isScalar)].compactMap(\.self)
    }
  }

  /// The first list of a sentence.
  private init?(in sentence: ProseSentence, isScalar: Bool) {
    for index in sentence.keys.indices {
      guard let introduction = ListIntroduction(sentence, before: index),
        let list = ValueList(sentence, from: index, barely: introduction.admitsBareWords),
        introduction.admits(list, in: sentence), isScalar || introduction.admitsBareWords
      else { continue }
      self.init(values: list.values, defaultValue: list.defaultValue)
      return
    }
    return nil
  }

  /// Bullets right below the first words of the text need no introduction if each begins with a value
  /// in back-ticks or quotes.
  private init?(
    bullets: [ProseText.Bullet],
    at index: Int,
    of blocks: [ProseText.Block],
    isScalar: Bool
  ) {
    let before = index > 0 ? blocks[index - 1].sentences : []
    guard let heading = before.last else { return nil }
    let introduction = ListIntroduction(heading, before: heading.keys.count)
    let isIntroduced = introduction?.admitsBareWords ?? false
    if !isIntroduced {
      let behind = blocks.dropFirst(index + 1).first?.sentences.first
      guard isScalar, index == 1, before.allSatisfy(\.mayIntroduceBullets),
        !(behind?.opensList ?? false)
      else { return nil }
    }
    self.init(bullets: bullets, barely: isIntroduced)
  }

  private init?(bullets: [ProseText.Bullet], barely: Bool) {
    let nestedAreValues = bullets.allSatisfy {
      !$0.isNested || $0.sentence.leadingValue(barely: false) != nil
    }
    let items = bullets.filter { nestedAreValues || !$0.isNested }.map(\.sentence)
    let values = items.compactMap { $0.leadingValue(barely: barely) }
    guard values.count == items.count, values.count > 1 else { return nil }
    let marked = zip(values, items).filter(\.1.isMarkedDefault).map(\.0)
    self.init(values: values, defaultValue: marked.count == 1 ? marked[0] : nil)
  }
}

extension ProseSentence {
  /// Words that say that the values below are not all, or are no values of this field.
  private static let reservations: Set<String> = [
    "default", "defaults", "own", "custom", "free-form", "common", "include", "includes",
    "including", "contain", "contains", "containing", "fields", "properties", "parameters",
    "object", "note", "notes", "format", "formats", "formatting", "codes", "errors", "primary",
    "curated", "variable", "variables", "placeholder", "placeholders", "attributes", "keys",
    "columns", "headers", "scopes", "permissions", "requirements", "supports",
  ]
  private static let typeWords: Set<String> = [
    "string", "integer", "int", "number", "float", "boolean", "bool", "object", "array", "enum",
    "required", "optional",
  ]

  fileprivate var mayIntroduceBullets: Bool {
    firstExample == keys.count && firstLiteral == keys.count
      && !keys.contains(where: Self.reservations.contains)
      && !keys.suffix(2).contains { $0 == "when" || $0 == "if" || $0 == "each" }
  }

  /// Whether it adds to the list above it: `Or bring your own.`
  fileprivate var opensList: Bool {
    keys.contains("own") || keys.contains("custom")
  }

  /// The value that a bullet explains: ``- `queued`: waits``.
  ///
  /// - Parameter barely: Whether it may be a word without marks.
  fileprivate func leadingValue(barely: Bool) -> String? {
    guard let value = tokens.first?.value(barely: barely) else { return nil }
    switch self[1] {
    case nil, ".": return value
    case "(": return Self.typeWords.contains(self[2] ?? "") ? nil : value
    case ":", ",", "\u{2014}": return self[2] == "`" ? nil : value
    default: return nil
    }
  }

  /// Whether it has `(default)`.
  fileprivate var isMarkedDefault: Bool {
    keys.indices.contains { has(["(", "default", ")"], before: $0 + 1) }
      || Array(keys.dropFirst().prefix(2)) == ["\u{2014}", "default"]
  }
}
