import APIModel

/// The alternatives that a spelling has, and what it says besides.
struct TypeSpelling {
  /// Each once, in their order; `null` among them.
  private(set) var types: [DocumentedType] = []
  private(set) var requirement = DocumentedField.Requirement.notSaid
  private var literals: [JSON] = []
  private var hasOnlyLiterals = true
  /// Levels of brackets around it.
  private let nesting: Int

  /// Deeper brackets are not looked into.
  private static let deepest = 6

  init(_ text: some StringProtocol, nesting: Int = 0) {
    self.nesting = nesting
    guard nesting <= Self.deepest else {
      add(.named(String(text)))
      return
    }
    let pieces = Substring(text).split(outsideBracketsAt: [",", ";", "·", "•", " - ", " — "])
    for (index, piece) in pieces.enumerated() {
      if index == 0 {
        read(alternatives: piece)
      } else {
        take(remark: piece)
      }
    }
  }

  init(named name: String) {
    nesting = 0
    add(.named(name))
  }

  /// All that it may be, if that is known in full.
  var values: [JSON]? {
    let isAnyBoolean = literals.contains(.bool(true)) && literals.contains(.bool(false))
    return literals.isEmpty || !hasOnlyLiterals || isAnyBoolean ? nil : literals
  }

  private var isUnderstood: Bool {
    !types.isEmpty && !types.contains { if case .named = $0 { true } else { false } }
  }

  private func inside(_ text: some StringProtocol) -> TypeSpelling {
    TypeSpelling(text, nesting: nesting + 1)
  }

  private mutating func add(_ type: DocumentedType) {
    if type != .null { hasOnlyLiterals = false }
    if !types.contains(type) { types.append(type) }
  }

  private mutating func add(_ literal: TypeLiteral) {
    if !literals.contains(literal.json) { literals.append(literal.json) }
    if !types.contains(literal.type) { types.append(literal.type) }
  }

  private mutating func add(_ other: TypeSpelling) {
    for type in other.types where !types.contains(type) { types.append(type) }
    for literal in other.literals where !literals.contains(literal) { literals.append(literal) }
    hasOnlyLiterals = hasOnlyLiterals && other.hasOnlyLiterals
    if other.requirement != .notSaid { requirement = other.requirement }
  }
}

// MARK: - Words

extension TypeSpelling {
  private mutating func read(alternatives text: Substring) {
    if let elements = text.elementsInPlural { return add(.array, of: elements) }
    for part in text.split(outsideBracketsAt: ["|", " or ", " OR "]) {
      let halves = part.split(outsideBracketsAt: ["/"])
      if halves.count > 1, halves.allSatisfy({ inside($0).isUnderstood }) {
        halves.forEach { read($0) }
      } else {
        read(part)
      }
    }
  }

  private mutating func read(_ part: Substring) {
    if part.isEmpty || take(note: part) { return }
    if let rest = takeNotes(around: part) {
      read(alternatives: rest)
    } else if let literal = TypeLiteral(part) {
      add(literal)
    } else if part.first == "`", part.last == "`", part.count > 2 {
      read(part.dropFirst().dropLast())
    } else if part.isCountOfMore {
      hasOnlyLiterals = false
    } else if let group = part.endingGroup {
      read(group, part)
    } else {
      readWords(part)
    }
  }

  /// `optional`, `required`, `nullable`, and nothing else.
  private mutating func take(note: Substring) -> Bool {
    switch note.lowercased() {
    case "optional", "not required", "undefined": requirement = .optional
    case "required": requirement = .required
    case "nullable", "can be null", "may be null": if !types.contains(.null) { types.append(.null) }
    default: return false
    }
    return true
  }

  /// What is left of `optional string` and `string nullable`.
  private mutating func takeNotes(around part: Substring) -> Substring? {
    guard let first = part.firstIndex(of: " "), let last = part.lastIndex(of: " ") else {
      return nil
    }
    if take(note: part[..<first]) || ["a", "an", "the"].contains(part[..<first].lowercased()) {
      return part[first...].trimmingBlanks
    }
    return take(note: part[last...].trimmingBlanks) ? part[..<last].trimmingBlanks : nil
  }

  /// Text behind the type, in parentheses or behind a comma.
  private mutating func take(remark: Substring) {
    let literals = remark.split(outsideBracketsAt: ["|", " or ", "/"])
    if !literals.isEmpty, literals.allSatisfy({ TypeLiteral($0) != nil }) {
      return restrict(to: literals.compactMap(TypeLiteral.init))
    }
    if remark.isEmpty || take(note: remark) { return }
    let spelling = inside(remark)
    guard let last = types.last else { return add(spelling) }
    let formatted = last.with(format: String(remark))
    if formatted != .file, spelling.isUnderstood, !spelling.types.contains(where: last.isSameScalar)
    {
      add(spelling)
    } else if TypeUnit(rawValue: remark.lowercased()) != nil {
      types = types.map { $0.with(format: String(remark)) }
    } else {
      types[types.count - 1] = formatted
    }
  }

  /// `string ("asc" | "desc")` and `"a", "b"`.
  private mutating func restrict(to literals: [TypeLiteral]) {
    if literals.allSatisfy({ types == [$0.type] }) { hasOnlyLiterals = true }
    for literal in literals { add(literal) }
  }

  private mutating func readWords(_ part: Substring) {
    let words = part.split(separator: " ")
    guard let first = words.first, let last = words.last else { return }
    if let type = DocumentedType(word: part) { return add(type) }
    let rest = words.dropFirst(2).joined(separator: " ")
    if words.count > 2, words[1].lowercased() == "of", let container = TypeContainer(word: first) {
      return add(container, of: rest[...])
    }
    let beforeLast = words.dropLast().joined(separator: " ")
    if let container = TypeContainer(word: last), container.mayFollow, words.count > 1 {
      let element = inside(beforeLast)
      add(container.type(of: element.isUnderstood ? element.types : []))
    } else if let type = DocumentedType(word: last) {
      add(type.with(format: beforeLast))
    } else if let type = DocumentedType(word: first) {
      add(type.with(format: words.dropFirst().joined(separator: " ")))
    } else {
      add(.named(String(part)))
    }
  }

  private mutating func add(_ container: TypeContainer, of text: Substring) {
    switch container {
    case .either: read(alternatives: text)
    case .enumeration: read(alternatives: text)
    case .nullable:
      read(alternatives: text)
      _ = take(note: "nullable")
    case .array: add(container.type(of: inside(text).types))
    case .map:
      let value = text.split(outsideBracketsAt: [",", " to "]).last ?? text
      add(container.type(of: inside(value).types))
    }
  }
}

// MARK: - Brackets

extension TypeSpelling {
  private mutating func read(_ group: BracketGroup, _ part: Substring) {
    let isApart = group.before.last?.isBlank ?? false
    let name = group.before.trimmingBlanks
    let container = TypeContainer(word: name)
    switch group.opening {
    case "(" where name.isEmpty: add(inside(group.inside))
    case "{": add(group.inside.trimmingBlanks.hasPrefix("[") ? .map(of: nil) : .object)
    case "[" where group.inside.allSatisfy(\.isNumber):
      add(.array(of: DocumentedType(anyOf: inside(name).types)))
    case "[" where name.isEmpty: add(.array(of: DocumentedType(anyOf: inside(group.inside).types)))
    default:
      if container == .enumeration {
        readEnumeration(of: group.inside)
      } else if let container, !isApart || inside(group.inside).isUnderstood {
        add(container, of: group.inside.hasPrefix("of ") ? group.inside.dropFirst(3) : group.inside)
      } else {
        read(name)
        for piece in group.inside.split(outsideBracketsAt: [",", ";"]) { take(remark: piece) }
      }
    }
  }

  /// `enum<string>`, `enum("a", "b")`, `enum (a, b)`.
  private mutating func readEnumeration(of text: Substring) {
    let whole = inside(text)
    if whole.isUnderstood { return add(whole) }
    for piece in text.split(outsideBracketsAt: [",", "|", " or ", "/"]) {
      add(TypeLiteral(piece) ?? TypeLiteral(.string(String(piece)), .string(format: nil)))
    }
  }
}
