extension Key {
  static let about = Key("about", .text, "What it means, in your words; Markdown.")
  static let deprecated = Key(
    "deprecated",
    .text,
    "Why not to use it any more, or what to use instead."
  )

  static let type = Key("type", .type, "Its type.")
  static let fields = Key("fields", .fields(.property), "The fields of an object.")
  static let enumeration = Key(
    "enum",
    .enumeration,
    "The documented values: a list, or meanings by value."
  )
  static let by = Key("by", .text, "The field beside this one that tells which variant it is.")
  static let tag = Key("tag", .text, "The field inside every variant that tells which it is.")
  static let variants = Key(
    "variants",
    .variants,
    "The types it may have, by name; without 'by' or 'tag' the first that fits."
  )

  static let name = Key("name", .text, "A better name for code.")
  static let defaultValue = Key(
    "default",
    .json,
    "What the service assumes when it is left out."
  )
  static let minimum = Key(
    "min",
    .number,
    "The least value of a number, length of text or count of a list."
  )
  static let maximum = Key(
    "max",
    .number,
    "The greatest value of a number, length of text or count of a list."
  )
  static let pattern = Key("pattern", .text, "A regular expression that the text matches.")
  static let sensitive = Key("sensitive", .flag, "`true` keeps its value out of logs.")
  static let style = Key(
    "style",
    .choice(["repeated", "commas"]),
    "How a list is written: `a=1&a=2` or `a=1,2`."
  )
  static let location = Key(
    "in",
    .choice(["header", "query", "cookie"]),
    "Where it is sent; in a header if not stated."
  )

  /// The keys that say what kind of type a mapping describes.
  static let shapes: [Key] = [.type, .fields, .enumeration, .by, .tag, .variants]
  /// The keys that say more about a field than its type.
  static let attributes: [Key] = [
    .about, .name, .defaultValue, .minimum, .maximum, .pattern, .deprecated, .sensitive,
  ]
}

extension Vocabulary {
  /// A type that is written out as a mapping.
  package static let type = Vocabulary("a type", Key.shapes + [.about, .deprecated])
  package static let enumerationValue = Vocabulary("a value of an enumeration", [.name, .about])

  /// A field that is written out as a mapping.
  package static func field(_ place: FieldPlace) -> Vocabulary {
    switch place {
    case .property: Vocabulary("a field", Key.shapes + Key.attributes)
    case .path, .headers, .cookies: Vocabulary("a parameter", Key.shapes + Key.attributes)
    case .query: Vocabulary("a parameter", Key.shapes + Key.attributes + [.style])
    case .client: Vocabulary("a client value", Key.shapes + Key.attributes + [.location, .style])
    }
  }

  /// The same, where further keys are the cases of a union.
  func withCases() -> Vocabulary { Vocabulary(subject, keys, others: .type) }
}
