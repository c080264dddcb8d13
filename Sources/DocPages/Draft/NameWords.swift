/// The words of a name, however they are joined: `get_it`, `getIt` and `get-it` have the same. What
/// is neither a Latin letter nor a digit only separates.
struct NameWords: Hashable {
  private(set) var words: [String] = []

  init(_ text: some StringProtocol) {
    var previous: Unicode.Scalar = "_"
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard scalar.isWordPart else {
        previous = "_"
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : "_"
      let startsWord =
        !previous.isWordPart
        || scalar.isCapital && (!previous.isCapital || next.isSmall)
      if startsWord { words.append("") }
      words[words.count - 1] += String(scalar).lowercased()
      previous = scalar
    }
  }

  init(_ words: some Sequence<String>) {
    self.words = Array(words)
  }

  /// `getIt`
  var camelCase: String { (words.first ?? "") + words.dropFirst().map(capitalized).joined() }
  /// `GetIt`
  var pascalCase: String { words.map(capitalized).joined() }

  var singular: NameWords { NameWords(words.dropLast() + words.suffix(1).map(singularWord)) }
  var plural: NameWords { NameWords(words.dropLast() + words.suffix(1).map(pluralWord)) }
  /// With every word in the singular.
  var singulars: NameWords { NameWords(words.map(singularWord)) }
  /// Whether it could be the name of anything: `data`, `items`.
  var saysNothing: Bool {
    let vague: Set<String> = [
      "data", "element", "entry", "item", "list", "object", "record", "row", "value",
    ]
    return words.count == 1 && singular.words.allSatisfy(vague.contains)
  }

  /// To name a type by; `Error` alone is something else in Swift.
  var typeWords: NameWords { singular.words == ["error"] ? NameWords("error detail") : singular }
  var isPlural: Bool { plural == self && singular != self }

  static func + (left: NameWords, right: NameWords) -> NameWords {
    NameWords(left.words + right.words)
  }
}

extension Unicode.Scalar {
  fileprivate var isSmall: Bool { ("a"..."z").contains(self) }
  fileprivate var isCapital: Bool { ("A"..."Z").contains(self) }
  fileprivate var isWordPart: Bool { isSmall || isCapital || ("0"..."9").contains(self) }
}

private func capitalized(_ word: String) -> String {
  word.prefix(1).uppercased() + word.dropFirst()
}

private func singularWord(_ word: String) -> String {
  if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
  let endings = ["sses", "shes", "ches", "xes", "zes", "tuses", "iases"]
  if endings.contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
  let isSingular = ["ss", "us", "is", "ias", "vas"].contains(where: word.hasSuffix)
  return isSingular || !word.hasSuffix("s") || word.count < 4 ? word : String(word.dropLast())
}

/// What ends in an `s` may be a plural already, and is left alone.
private func pluralWord(_ word: String) -> String {
  if word.isEmpty || word.hasSuffix("s") { return word }
  if word.hasSuffix("y"), let last = word.dropLast().last, !"aeiou".contains(last) {
    return word.dropLast() + "ies"
  }
  let hisses = ["x", "z", "ch", "sh"].contains(where: word.hasSuffix)
  return word + (hisses ? "es" : "s")
}
