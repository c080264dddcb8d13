/// A place in which names must differ. Names are claimed in order; a later claim for a name that is
/// taken gets another one.
struct NameScope {
  private var taken: Set<String>

  init(reserved: Set<String> = []) {
    taken = reserved
  }

  /// The first of the candidates that is free, or else the first of them with a number: `userID2`.
  mutating func claim(_ candidates: String...) -> String {
    let free = candidates.first { !taken.contains($0) } ?? numbered(candidates.first ?? "")
    taken.insert(free)
    return free
  }

  private func numbered(_ name: String) -> String {
    var number = 2
    while taken.contains("\(name)\(number)") { number += 1 }
    return "\(name)\(number)"
  }
}

extension String {
  /// Fit to be declared as a name: keywords in back-ticks.
  var escapedIdentifier: String { ReservedNames.keywords.contains(self) ? "`\(self)`" : self }

  /// With a word before it if it is empty or starts with a digit.
  func identifier(orAfter word: String) -> String {
    guard let first = unicodeScalars.first else { return word }
    return ("0"..."9").contains(first) ? word + self : self
  }
}
