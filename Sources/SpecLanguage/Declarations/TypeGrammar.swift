import APIModel
import SourceText

/// Reads types written as text: `[LogEntry | null]`, `map<integer>`, `enum [asc, desc]`.
///
///     type        = alternative *( "|" alternative )
///     alternative = "[" type "]" / "enum" "[" value *( "," value ) "]" / name [ "<" type ">" ]
struct TypeGrammar {
  private let text: PlacedText
  private var position = 0
  private var depth = 0
  private static let deepest = 64

  /// What is wrong with a type, and where.
  struct Problem: Error {
    let message: String
    let range: SourceRange
  }

  static func type(
    _ text: Located<String>,
    into diagnostics: inout Diagnostics
  ) -> TypeDeclaration {
    var grammar = TypeGrammar(text: PlacedText(text))
    do throws(Problem) {
      return try grammar.wholeType()
    } catch {
      diagnostics.error(.typeSyntax, error.message, at: error.range)
      return TypeDeclaration(.unreadable, at: text.range)
    }
  }

  private init(text: PlacedText) {
    self.text = text
  }

  private mutating func wholeType() throws(Problem) -> TypeDeclaration {
    let type = try type()
    if let scalar = peek { throw problem("unexpected '\(scalar)' after the type", width: 1) }
    return type
  }

  private mutating func type() throws(Problem) -> TypeDeclaration {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw problem("types nest at most \(Self.deepest) deep", width: 1) }
    skipSpaces()
    let start = position
    var alternatives = [try alternative()]
    while take("|") { alternatives.append(try alternative()) }
    return alternatives.count == 1
      ? alternatives[0] : declaration(.alternatives(alternatives), from: start)
  }

  private mutating func alternative() throws(Problem) -> TypeDeclaration {
    skipSpaces()
    let start = position
    if take("[") {
      let element = try type()
      try expect("]", "to end the list")
      return declaration(.list(element), from: start)
    }
    let name = try name()
    if name == "enum" { return try enumeration(from: start) }
    guard take("<") else { return declaration(.named(name), from: start, to: start + name.count) }
    let shape = try generic(name, from: start)
    try expect(">", "to end '\(name)<'")
    return declaration(shape, from: start)
  }

  private mutating func generic(
    _ name: String,
    from start: Int
  ) throws(Problem) -> TypeDeclaration.Shape {
    switch name {
    case "map": return .map(try type())
    case "json": return .embeddedJSON(try type())
    case "epoch": return .epoch(try unit(of: name, ["s", "ms"]))
    case "duration": return .duration(try unit(of: name, ["ms", "s", "min", "h", "d"]))
    default:
      let hint = suggestion(for: name, among: ["map", "json", "epoch", "duration"])
      throw problem(
        "'\(name)' takes nothing in '<' '>'\(hint)",
        from: start,
        to: start + name.count
      )
    }
  }

  private mutating func unit(of name: String, _ allowed: [String]) throws(Problem) -> TimeUnit {
    skipSpaces()
    let start = position
    let word = try self.name()
    guard allowed.contains(word), let unit = TimeUnit(symbol: word) else {
      let list = allowed.map { "'\(name)<\($0)>'" }.joined(separator: ", ")
      throw problem("unknown unit '\(word)'; write one of \(list)", from: start, to: position)
    }
    return unit
  }

  private mutating func name() throws(Problem) -> String {
    skipSpaces()
    let start = position
    while let scalar = peek, scalar.isLetterDigitOrUnderscore { position += 1 }
    if start < position { return text.text(start..<position) }
    guard let scalar = peek else { throw problem("a type is missing at the end", width: 0) }
    throw problem("expected a type, found '\(scalar)'", width: 1)
  }
}

extension TypeGrammar {
  private mutating func enumeration(from start: Int) throws(Problem) -> TypeDeclaration {
    try expect("[", "with the values after 'enum'")
    var values = [try value()]
    while take(",") { values.append(try value()) }
    try expect("]", "to end the values")
    return declaration(.enumeration(values), from: start)
  }

  private mutating func value() throws(Problem) -> EnumerationValueDeclaration {
    skipSpaces()
    if let quote = peek, quote == "\"" || quote == "'" { return try quotedValue(quote) }
    let start = position
    while let scalar = peek, scalar != ",", scalar != "]" { position += 1 }
    var end = position
    while end > start, text.scalars[end - 1] == " " { end -= 1 }
    if start == end {
      throw problem("a value is missing", width: position < text.scalars.count ? 1 : 0)
    }
    let word = text.located(start..<end)
    return EnumerationValueDeclaration(word.map(EnumerationValueDeclaration.Value.init(plain:)))
  }

  private mutating func quotedValue(
    _ quote: Unicode.Scalar
  ) throws(Problem) -> EnumerationValueDeclaration {
    let start = position
    position += 1
    while let scalar = peek, scalar != quote { position += 1 }
    guard peek != nil else { throw problem("the quote is never closed", from: start, to: position) }
    position += 1
    let value = text.text(start + 1..<position - 1)
    return EnumerationValueDeclaration(
      Located(.string(value), at: text.range(start..<position))
    )
  }
}

extension TypeGrammar {
  private var peek: Unicode.Scalar? {
    text.scalars.indices.contains(position) ? text.scalars[position] : nil
  }

  private mutating func skipSpaces() {
    while let scalar = peek, scalar.properties.isWhitespace { position += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard peek == scalar else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar, _ purpose: String) throws(Problem) {
    if take(scalar) { return }
    let found = peek.map { ", found '\($0)'" } ?? ""
    throw problem("expected '\(scalar)' \(purpose)\(found)", width: peek == nil ? 0 : 1)
  }

  private func problem(_ message: String, width: Int) -> Problem {
    problem(message, from: position, to: position + width)
  }

  private func problem(_ message: String, from start: Int, to end: Int) -> Problem {
    Problem(message: message, range: text.range(start..<end))
  }

  private func declaration(
    _ shape: TypeDeclaration.Shape,
    from start: Int,
    to end: Int? = nil
  ) -> TypeDeclaration {
    TypeDeclaration(shape, at: text.range(start..<(end ?? position)))
  }
}

extension EnumerationValueDeclaration.Value {
  /// A word without quotes: an integer if it looks like one.
  init(plain word: String) {
    self = Int(word).flatMap { String($0) == word ? .integer($0) : nil } ?? .string(word)
  }
}

extension TimeUnit {
  init?(symbol: String) {
    switch symbol {
    case "ms": self = .milliseconds
    case "s": self = .seconds
    case "min": self = .minutes
    case "h": self = .hours
    case "d": self = .days
    default: return nil
    }
  }
}
