extension Substring {
  /// Whether it can be nothing but a type.
  var isTypeSpelling: Bool {
    utf8.count <= 150 && isTypeSpelling(depth: 0)
  }

  /// Whether it is a type in a word, which some fields have for a name: `object`, `date`.
  var isTypeWord: Bool { Self.typeWords.contains(self) }

  /// Whether it is a type by a word that hardly names a field.
  var isPureTypeWord: Bool { Self.pureTypeWords.contains(self) }

  private static let pureTypeWords: Set<Substring> = [
    "string", "integer", "boolean", "array", "null", "any", "enum", "float", "double", "int",
    "bool",
    "int32", "int64", "decimal", "undefined", "date-time",
  ]
  private static let typeWords = pureTypeWords.union([
    "number", "object", "file", "long", "uuid", "date", "datetime", "timestamp", "url", "uri",
    "email", "json", "binary", "list", "dict", "map", "unknown", "bytes", "strings",
    "integers", "numbers", "booleans", "objects", "arrays",
  ])
  private static let containers: Set<String> = [
    "enum", "array", "list", "map", "record", "dict", "set", "const", "string", "integer", "number",
    "object", "boolean", "file", "any",
  ]

  private func isTypeSpelling(depth: Int) -> Bool {
    if isTypeWord { return true }
    guard depth < 6, !isEmpty else { return false }
    let parts = split(outsideBracketsAt: [" · ", "·", "|", " or ", " | "])
    if parts.count > 1 {
      let known = parts.filter { $0.isTypeSpelling(depth: depth + 1) || $0.isQuotedValue }
      return !known.isEmpty
        && parts.allSatisfy { part in known.contains(part) || part.isTypeName }
    }
    if hasSuffix("[]") {
      let element = dropLast(2)
      return element.isTypeSpelling(depth: depth + 1) || element.isTypeName
    }
    if let group = endingGroup { return isTypeSpelling(group, depth: depth) }
    return isContainerInWords
  }

  private func isTypeSpelling(_ group: BracketGroup, depth: Int) -> Bool {
    let before = group.before.trimmingBlanks
    switch group.opening {
    case "<": return Self.containers.contains(before.lowercased())
    case "[": return Self.containers.contains(before.lowercased()) && !group.inside.isEmpty
    case "(":
      return before.isEmpty
        ? Substring(group.inside).isTypeSpelling(depth: depth + 1)
        : before.isTypeSpelling(depth: depth + 1)
    default: return false
    }
  }

  /// `array of objects`, `string array`
  private var isContainerInWords: Bool {
    let words = split(separator: " ")
    if words.count == 2 { return words.allSatisfy(\.isTypeWord) }
    guard (3...4).contains(words.count), words[1] == "of" else { return false }
    return ["array", "list", "map", "set"].contains(words[0])
      && words[2...].allSatisfy { $0.allSatisfy(\.isLetter) }
  }

  private var isQuotedValue: Bool {
    guard count > 2, let mark = first, mark == last else { return false }
    return mark == "\"" || mark == "'" || mark == "`"
  }

  /// `CallStatus`, `Option 1`
  private var isTypeName: Bool {
    first?.isUppercase ?? false && utf8.count <= 60
      && allSatisfy { $0.isLetter || $0.isNumber || "_.- ".contains($0) }
  }
}
