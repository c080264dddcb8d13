/// A name taken apart: `getBatchLogs`, `get_batch_logs` and `Get batch logs` have the same words.
struct Words: Hashable {
  let all: [String]

  init(_ all: [String]) { self.all = all }

  init(_ name: String) {
    var words: [String] = []
    var word = ""
    var previous: Character?
    let characters = Array(name.prefix(200))
    for (index, character) in characters.enumerated() {
      guard character.isASCII, character.isLetter || character.isNumber else {
        words.append(word)
        (word, previous) = ("", nil)
        continue
      }
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let isFirst =
        character.isUppercase
        && (previous?.isLowercase == true || previous?.isNumber == true
          || previous?.isUppercase == true && next?.isLowercase == true)
      if isFirst {
        words.append(word)
        word = ""
      }
      word += character.lowercased()
      previous = character
    }
    all = (words + [word]).filter { !$0.isEmpty }
  }

  var pascalCase: String { all.map(\.capitalizedWord).joined() }
  var camelCase: String { (all.first ?? "") + all.dropFirst().map(\.capitalizedWord).joined() }
  /// As the name of a description's file.
  var slug: String { all.joined(separator: "-") }

  /// Without what names the group already: `listPets` in `pets` is `list`.
  func without(_ group: Words) -> Words {
    let singulars = Set(group.all.map(\.singular))
    return Words(all.filter { !singulars.contains($0.singular) })
  }
}

extension String {
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var singular: String {
    if hasSuffix("ies"), count > 4 { return dropLast(3) + "y" }
    return hasSuffix("s") && count > 3 ? String(dropLast()) : self
  }
}

/// Names, each given once however it is spelt.
struct TakenNames {
  /// How often each has been asked for.
  private var counts: [String: Int] = [:]

  /// The name, with a number behind it if it is taken.
  mutating func take(_ name: String, separator: String = "") -> String {
    var candidate = name
    while counts[candidate.lettersAndDigits] != nil {
      let count = counts[name.lettersAndDigits, default: 1] + 1
      counts[name.lettersAndDigits] = count
      candidate = "\(name)\(separator)\(count)"
    }
    counts[candidate.lettersAndDigits] = 1
    return candidate
  }
}

extension String {
  /// What is left of a name when case and joints are not looked at.
  var lettersAndDigits: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
