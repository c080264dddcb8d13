import APIModel

/// Which operations and types of an older module are those of a newer one, whatever they are called.
struct Renames {
  /// Each with what it has become.
  let operations: [(old: Operation, new: Operation)]
  /// Full names in Swift, old to new, of types that are called otherwise.
  private var names: [String: String] = [:]

  init(from old: ModuleSurface, to new: ModuleSurface) {
    operations = Renames.pairs(old.api.operations, new.api.operations)
    add(old.names.client, new.names.client)
    add(old.names.failure, new.names.failure)
    for (before, after) in operations { add(old.names.request(before), new.names.request(after)) }
    for (before, after) in TypeMatches(from: old, to: new, renames: self).renamed {
      add(before, after)
    }
  }

  private mutating func add(_ old: String, _ new: String) {
    if old != new { names[old] = new }
  }

  /// Code with every name in it as the newer module has it.
  func applied(to code: String) -> String {
    if names.isEmpty { return code }
    var result = ""
    var word = ""
    for character in code {
      if character.isLetter || character.isNumber || character == "_" || character == "." {
        word.append(character)
      } else {
        result += renamed(word) + String(character)
        word = ""
      }
    }
    return result + renamed(word)
  }

  /// `Entry.Payload` for `LogEntry.Payload`.
  private func renamed(_ name: String) -> String {
    var end = name.endIndex
    while end > name.startIndex {
      if let new = names[String(name[..<end])] { return new + name[end...] }
      end = name[..<end].lastIndex(of: ".") ?? name.startIndex
    }
    return name
  }

  // MARK: Operations

  /// By the names of their files, else by what they request, else by what they are called.
  private static func pairs(
    _ old: [Operation],
    _ new: [Operation]
  ) -> [(old: Operation, new: Operation)] {
    var (old, new) = (old, new)
    var pairs: [(old: Operation, new: Operation)] = []
    let keys: [(Operation) -> String] = [
      \.slug, { "\($0.method) \($0.path.anonymous)" }, \.id,
    ]
    for key in keys {
      let found = matches(old, new, by: key)
      pairs += found
      let slugs = (old: Set(found.map(\.old.slug)), new: Set(found.map(\.new.slug)))
      old.removeAll { slugs.old.contains($0.slug) }
      new.removeAll { slugs.new.contains($0.slug) }
    }
    return pairs
  }
}

/// Pairs of elements that are the only ones of their side with the same key, in the old order.
func matches<Element>(
  _ old: [Element],
  _ new: [Element],
  by key: (Element) -> some Hashable
) -> [(old: Element, new: Element)] {
  let counts = old.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
  let candidates = Dictionary(grouping: new, by: key)
  return old.compactMap { element in
    guard counts[key(element)] == 1, let found = candidates[key(element)], found.count == 1
    else { return nil }
    return (element, found[0])
  }
}
