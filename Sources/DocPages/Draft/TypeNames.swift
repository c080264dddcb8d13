/// The names of types that a vendor's descriptions have used up.
struct TypeNames {
  private var taken: Set<String>
  /// The last number that a name got.
  private var numbers: [String: Int] = [:]

  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// Takes a name made of these words, led by others if it is gone, or else with a number.
  mutating func claim(_ words: NameWords, orAfter others: NameWords) -> String {
    let plain = TypeNames.name(words)
    let longer = TypeNames.name(others + words)
    let free = [plain, longer].first { !taken.contains($0) } ?? numbered(longer)
    taken.insert(free)
    return free
  }

  private mutating func numbered(_ name: String) -> String {
    var number = numbers[name] ?? 1
    repeat { number += 1 } while taken.contains("\(name)\(number)")
    numbers[name] = number
    return "\(name)\(number)"
  }

  private static func name(_ words: NameWords) -> String {
    let name = String(words.pascalCase.prefix(60))
    return name.first?.isLetter == true ? name : "Type" + name
  }
}
