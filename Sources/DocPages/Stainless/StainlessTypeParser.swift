import APIModel

extension StainlessType {
  /// In bytes. What is longer is no spelling of a type.
  private static let longest = 2000

  /// Nil for what is no type, or brackets too deep to be meant.
  init?(_ text: Substring) {
    guard text.utf8.count <= Self.longest else { return nil }
    var parser = StainlessTypeParser(text)
    guard let type = parser.type(), parser.isAtEnd else { return nil }
    self = type
  }
}

/// Reads a type from its start.
struct StainlessTypeParser {
  private var rest: Substring
  private var depth = 0

  private static let deepest = 8

  init(_ text: Substring) {
    rest = text
  }

  var isAtEnd: Bool { rest.allSatisfy(\.isBlank) }

  /// Alternatives with `or` between.
  mutating func type() -> StainlessType? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    var types: [StainlessType] = []
    var unlisted = 0
    repeat {
      if let count = takeCountOfMore() {
        unlisted += count
      } else if let type = alternative() {
        types.append(type)
      } else {
        return nil
      }
    } while take(word: "or") || take("|")
    return StainlessType(alternatives: types, unlisted: unlisted)
  }

  private mutating func alternative() -> StainlessType? {
    var lists = 0
    while take(words: ["array", "of"]) { lists += 1 }
    guard lists < Self.deepest, var type = base() else { return nil }
    while lists < Self.deepest, take("[]") { lists += 1 }
    for _ in 0..<lists { type = .array(of: type) }
    return type
  }

  private mutating func base() -> StainlessType? {
    skipBlanks()
    if rest.first == "\"" { return quoted().map { .literal(.string($0)) } }
    if take("(") {
      guard let type = type(), take(")") else { return nil }
      return type
    }
    if let number = takeNumber() { return .literal(.number(number)) }
    let word = takeWord()
    if word == "map", take("[") { return map() }
    if word == "true" || word == "false" { return .literal(.bool(word == "true")) }
    if let type = Self.words[word] { return type == .object ? object() : .plain(type) }
    guard word.first?.isUppercase ?? false else { return nil }
    if take(word: "object") || next == "{" { return object() }
    return .named(String(word))
  }

  private mutating func map() -> StainlessType? {
    guard var content = type() else { return nil }
    // A key's type stands before the comma.
    if take(",") {
      guard let value = type() else { return nil }
      content = value
    }
    return take("]") ? .map(of: content) : nil
  }

  /// With the names of its fields or without.
  private mutating func object() -> StainlessType? {
    guard take("{") else { return .plain(.object) }
    while let character = rest.first, character != "}" {
      if character == "\"" {
        guard quoted() != nil else { return nil }
      } else {
        rest.removeFirst()
      }
    }
    return take("}") ? .plain(.object) : nil
  }

  private static let words: [Substring: DocumentedType] = [
    "string": .string(format: nil), "uuid": .string(format: "uuid"),
    "date": .string(format: "date"), "datetime": .string(format: "date-time"),
    "timestamp": .string(format: "timestamp"),
    "integer": .integer(format: nil), "int": .integer(format: nil),
    "number": .number(format: nil), "float": .number(format: nil), "double": .number(format: nil),
    "boolean": .boolean, "bool": .boolean, "object": .object, "array": .array(of: nil),
    "map": .map(of: nil), "null": .null, "unknown": .any, "any": .any, "file": .file,
    "binary": .file,
  ]
}

// MARK: - Tokens

extension StainlessTypeParser {
  private var next: Character? { rest.first { !$0.isBlank } }

  private mutating func skipBlanks() {
    rest = rest.drop(while: \.isBlank)
  }

  private mutating func take(_ mark: String) -> Bool {
    let ahead = rest.drop(while: \.isBlank)
    guard ahead.hasPrefix(mark) else { return false }
    rest = ahead.dropFirst(mark.count)
    return true
  }

  private mutating func take(word: String) -> Bool {
    take(words: [word])
  }

  private mutating func take(words: [String]) -> Bool {
    let before = rest
    for word in words {
      skipBlanks()
      guard takeWord() == word else {
        rest = before
        return false
      }
    }
    return true
  }

  private mutating func takeWord() -> Substring {
    let word = rest.prefix { $0.isLetter || $0.isNumber || "_.-$".contains($0) }
    rest = rest[word.endIndex...]
    return word
  }

  /// `3 more`
  private mutating func takeCountOfMore() -> Int? {
    let before = rest
    skipBlanks()
    if let count = Int(takeWord()), count >= 0, count < 1_000_000, take(word: "more") {
      return count
    }
    rest = before
    return nil
  }

  private mutating func takeNumber() -> String? {
    let text = rest.prefix { $0.isNumber || "+-.eE".contains($0) }
    guard let first = text.first, first == "-" || first.isNumber,
      case .number(let number)? = JSON(parsing: String(text))
    else { return nil }
    rest = rest[text.endIndex...]
    return number
  }

  /// A JSON string.
  private mutating func quoted() -> String? {
    guard let (text, after) = rest.leadingJSONString else { return nil }
    rest = after
    return text
  }
}

extension Substring {
  /// The JSON string that it begins with, and what is behind it.
  var leadingJSONString: (text: String, after: Substring)? {
    guard first == "\"" else { return nil }
    var isEscaped = false
    var hasEscapes = false
    for place in indices.dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if self[place] == "\\" {
        isEscaped = true
        hasEscapes = true
      } else if self[place] == "\"" {
        let after = index(after: place)
        let plain = self[index(after: startIndex)..<place]
        guard hasEscapes else { return (String(plain), self[after...]) }
        guard case .string(let text)? = JSON(parsing: String(self[..<after])) else { return nil }
        return (text, self[after...])
      }
    }
    return nil
  }
}
