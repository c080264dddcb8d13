/// A key of the language: everything that the parser, the editor's schema and the reference need.
package struct Key: Hashable, Sendable {
  package let name: String
  package let kind: ValueKind
  package let isRequired: Bool
  /// What it means, in one line.
  package let meaning: String

  init(_ name: String, _ kind: ValueKind, required: Bool = false, _ meaning: String) {
    self.name = name
    self.kind = kind
    self.isRequired = required
    self.meaning = meaning
  }
}

/// The keys that a mapping of the language may have.
package struct Vocabulary: Hashable, Sendable {
  /// What such a mapping is, for people: `a field`.
  package let subject: String
  package let keys: [Key]
  /// What any other key holds, where keys may be data.
  package let others: ValueKind?

  init(_ subject: String, _ keys: [Key], others: ValueKind? = nil) {
    self.subject = subject
    self.keys = keys
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
