import APIModel

/// How much speaks for two fields being one that was renamed.
struct Likeness {
  enum Evidence {
    /// Their names or their texts are alike.
    case likeness
    /// They are the only two, and one of them has no text.
    case elimination
  }

  /// Enough of them for any page; the rest stays unpaired.
  private static let most = 60

  /// The pairs that are alike, the most alike first, each field in one of them.
  static func best(
    _ olds: [(index: Int, field: DocumentedField)],
    _ news: [(index: Int, field: DocumentedField)],
    by evidence: Evidence
  ) -> [(old: Int, new: Int)] {
    let olds = olds.prefix(most).map { (index: $0.index, words: FieldWords($0.field)) }
    let news = news.prefix(most).map { (index: $0.index, words: FieldWords($0.field)) }
    let isOnlyPair = olds.count == 1 && news.count == 1
    let alike = olds.flatMap { old in
      news.compactMap { new -> (likeness: Double, old: Int, new: Int)? in
        guard old.words.fits(new.words) else { return nil }
        switch evidence {
        case .likeness:
          let likeness = old.words.likeness(to: new.words)
          return likeness >= 1 ? (likeness, old.index, new.index) : nil
        case .elimination:
          let isUnknown = old.words.text.isEmpty || new.words.text.isEmpty
          return isOnlyPair && isUnknown ? (0, old.index, new.index) : nil
        }
      }
    }
    var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
    return alike.sorted { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
      .filter { pair in
        guard !takenOld.contains(pair.old), !takenNew.contains(pair.new) else { return false }
        takenOld.insert(pair.old)
        takenNew.insert(pair.new)
        return true
      }
      .map { ($0.old, $0.new) }
  }
}

/// The words of a field's name and text.
private struct FieldWords {
  let name: [String]
  /// How often the text has each word.
  let text: [String: Int]
  private let type: DocumentedType?

  init(_ field: DocumentedField) {
    name = (field.path.name ?? "").nameWords
    text = field.text.prefix(2000).lowercased()
      .split { !$0.isLetter && !$0.isNumber }
      .reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    type = field.type
  }

  /// Whether the types are equal, or one is a list of the other under a name in the plural.
  func fits(_ other: FieldWords) -> Bool {
    if type == other.type { return true }
    let isPlural = name.singular == other.name.singular
    return isPlural && (type == .array(of: other.type) || other.type == .array(of: type))
  }

  /// 1 and more if the texts have most words in common, or the names do.
  func likeness(to other: FieldWords) -> Double {
    textLikeness(to: other) / 0.7 + (nameIsNear(other) ? 1 : 0)
  }

  /// The share of words in common (Dice's coefficient).
  private func textLikeness(to other: FieldWords) -> Double {
    if text == other.text { return text.isEmpty ? 0 : 1 }
    let count = text.values.reduce(0, +) + other.text.values.reduce(0, +)
    // Few words are alike by chance.
    guard count > 6 else { return 0 }
    let common = text.map { word, count in min(count, other.text[word] ?? 0) }.reduce(0, +)
    return 2 * Double(common) / Double(count)
  }

  private func nameIsNear(_ other: FieldWords) -> Bool {
    if name.singular == other.name.singular { return true }
    let (left, right) = (Set(name), Set(other.name))
    return Double(left.intersection(right).count) >= 0.6 * Double(left.union(right).count)
  }
}

extension String {
  /// `call_id`, `callId` and `call-id` have the words `call` and `id`.
  fileprivate var nameWords: [String] {
    var words: [String] = [""]
    var wasSmall = false
    for character in self {
      if !character.isLetter && !character.isNumber || character.isUppercase && wasSmall {
        words.append("")
      }
      wasSmall = character.isLowercase
      if character.isLetter || character.isNumber {
        words[words.count - 1] += character.lowercased()
      }
    }
    return words.filter { !$0.isEmpty }
  }
}

extension [String] {
  /// On one line, without the `s` of a plural.
  fileprivate var singular: String {
    let text = joined()
    return text.hasSuffix("s") ? String(text.dropLast()) : text
  }
}
