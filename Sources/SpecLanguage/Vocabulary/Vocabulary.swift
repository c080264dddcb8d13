/// A key of the language: everything that the parser, the editor's schema and the reference need.
package struct Key: Hashable, Sendable {
  package let name: String
  package let kind: ValueKind
  package let isRequired: Bool
  /// What its text looks like, if it is text of some form.
  package let form: TextForm?
  /// What it means, in one line of Markdown.
  package let meaning: String

  init(
    _ name: String,
    _ kind: ValueKind,
    required: Bool = false,
    form: TextForm? = nil,
    _ meaning: String
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = required
    self.form = form
    self.meaning = meaning
  }
}

/// The keys that a mapping of the language may have.
package struct Vocabulary: Hashable, Sendable {
  /// What such a mapping is, for people: `a field`.
  package let subject: String
  package let keys: [Key]
  /// What the keys ask of each other.
  package let rules: [KeyRule]
  /// What any other key holds, where keys may be data.
  package let others: ValueKind?

  init(
    _ subject: String,
    _ keys: [Key],
    rules: [KeyRule] = [],
    others: ValueKind? = nil
  ) {
    self.subject = subject
    self.keys = keys
    self.rules = rules
    self.others = others
  }

  func key(named name: String) -> Key? { keys.first { $0.name == name } }

  /// What to write for a key that only other languages have.
  func wordsElsewhere(_ name: String) -> String? {
    switch name {
    case "required" where keys.contains(.type), "optional" where keys.contains(.type):
      "; write 'name?' for what may be absent"
    case "description" where key(named: Key.about.name) != nil: "; write 'about'"
    default: nil
    }
  }
}

/// What keys of one mapping ask of each other.
package enum KeyRule: Hashable, Sendable {
  case atLeastOne([Key])
  case atMostOne([Key])
  case exactlyOne([Key])
  /// The first is there only together with the second.
  case needs(Key, Key)
  /// Where the key is one of the words, none of the others is there, else at least one of them is.
  case content([Key], unless: Key, isOneOf: [String])
}

extension Vocabulary {
  /// All of them, each with a word for it.
  package static let all: KeyValuePairs<String, Vocabulary> = [
    "api": .api, "scheme": .scheme, "operation": .operation, "repeatable": .repeatable,
    "body": .body, "response": .response, "error": .failure, "retry": .retry, "pages": .pages,
    "wait": .wait, "example": .example, "values": .values, "inference": .inference,
    "acceptance": .acceptance, "type": .type, "enumeration-value": .enumerationValue,
    "field": .field(.property), "parameter": .field(.path), "query-parameter": .field(.query),
    "client-value": .field(.client), "settings": .settings, "runtime": .runtime,
  ]
}
