/// The names of operations and files that a vendor's descriptions have used up.
struct OperationNames {
  private var operations: Set<[NameWords]> = []
  private var groups: Set<[NameWords]> = []
  /// How a group is spelled already.
  private var spellings: [[NameWords]: String] = [:]
  private var slugs: Set<String>

  /// - Parameter others: The best names of all operations that are to be named.
  init(operations: [String], slugs: Set<String>, others: [OperationName]) {
    self.slugs = slugs
    for operation in operations {
      let parts = operation.split(separator: ".").map(String.init)
      let words = parts.map { NameWords($0) }
      self.operations.insert(words)
      for count in parts.indices.dropFirst() {
        groups.insert(Array(words.prefix(count)))
        spellings[Array(words.prefix(count))] = parts.prefix(count).joined(separator: ".")
      }
    }
    for name in others { groups.formUnion(name.groups) }
  }

  /// Takes the best of the names that is free, or the best with a number.
  mutating func claim(_ best: OperationName, or others: [OperationName]) -> OperationName {
    let name = ([best] + others).first(where: isFree) ?? numbered(best)
    operations.insert(name.words)
    groups.formUnion(name.groups)
    return name
  }

  /// With groups spelled as they are elsewhere.
  func text(_ name: OperationName) -> String {
    let group = spellings[name.group] ?? name.group.map(\.camelCase).joined(separator: ".")
    return group.isEmpty ? name.name.camelCase : "\(group).\(name.name.camelCase)"
  }

  mutating func claim(slug: String) -> String {
    var free = slug
    var number = 2
    while !slugs.insert(free).inserted {
      free = "\(slug)-\(number)"
      number += 1
    }
    return free
  }

  private func numbered(_ name: OperationName) -> OperationName {
    let isInOperation = name.groups.contains(where: operations.contains)
    let group = isInOperation ? [] : name.group
    let base = isInOperation ? name.words.reduce(NameWords([]), +) : name.name
    var number = 1
    var free: OperationName
    repeat {
      number += 1
      free = OperationName(group: group, name: base + NameWords("\(number)"))
    } while !isFree(free)
    return free
  }

  private func isFree(_ name: OperationName) -> Bool {
    !operations.contains(name.words) && !groups.contains(name.words)
      && !name.groups.contains(where: operations.contains)
  }
}
