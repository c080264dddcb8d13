/// A piece of a sentence.
enum ProseToken: Hashable, Sendable {
  case word(String)
  /// In back-ticks or quotes, without them.
  case literal(String)
  case mark(Character)

  /// To hold against patterns: words in small letters, any literal as a back-tick.
  var key: String {
    switch self {
    case .word(let text): text.lowercased()
    case .literal: "`"
    case .mark(let mark): String(mark)
    }
  }
}

/// Takes a paragraph apart. Emphasis, tags and the targets of links are left out.
struct ProseTokenizer {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private(set) var tokens: [ProseToken] = []

  /// How far the end of a literal may be from its start.
  private static let longestLiteral = 120

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    while place < scalars.count { readToken() }
  }

  private subscript(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private mutating func readToken() {
    switch scalars[place] {
    case "`": readCode()
    case "\"": readQuoted(until: "\"")
    case "\u{201C}": readQuoted(until: "\u{201D}")
    case "'" where !isWord(place - 1): readQuoted(until: "'")
    case "<": readTag()
    case "]": readLinkTarget()
    case ",", ";", ":", "(", ")", "/", "|", "\u{2014}", "\u{2013}", "\u{2026}", "=": readMark()
    case ".", "!", "?": readStop()
    case "*", "[", "\\": place += 1
    case let scalar where scalar.properties.isWhitespace: place += 1
    case "-" where self[place + 1]?.properties.isWhitespace ?? true:
      tokens.append(.mark("\u{2014}"))
      place += 1
    default: readWord()
    }
  }

  private mutating func readMark() {
    let mark = scalars[place]
    tokens.append(.mark(mark == "\u{2013}" ? "\u{2014}" : Character(mark)))
    place += 1
  }

  /// Several full stops are an ellipsis.
  private mutating func readStop() {
    let start = place
    while self[place] == "." || self[place] == "!" || self[place] == "?" { place += 1 }
    tokens.append(.mark(place - start > 2 ? "\u{2026}" : "."))
  }

  private mutating func readWord() {
    var text = String.UnicodeScalarView()
    repeat {
      text.append(scalars[place])
      place += 1
    } while isWord(place)
    tokens.append(.word(String(text)))
  }

  /// Whether the scalar there goes on with a word: `10,000`, `0.5`, `sip:host`, `and/or`, `don't`.
  private func isWord(_ index: Int) -> Bool {
    guard let scalar = self[index] else { return false }
    switch scalar {
    case "`", "\"", "\u{201C}", "\u{201D}", "<", "]", "[", "(", ")", ";", "|", "*", "\\",
      "\u{2014}", "\u{2026}", "=":
      return false
    case ",", ".", ":", "/", "!", "?", "\u{2013}", "'":
      guard let before = self[index - 1], let after = self[index + 1] else { return false }
      let isNumber = before.properties.numericType != nil && after.properties.numericType != nil
      let isInside = before.properties.isAlphanumeric && after.properties.isAlphanumeric
      return scalar == "," || scalar == "\u{2013}" ? isNumber : isInside
    default: return !scalar.properties.isWhitespace
    }
  }

  private mutating func readCode() {
    var count = 0
    while self[place + count] == "`" { count += 1 }
    let start = place + count
    var end = start
    let limit = min(scalars.count, start + Self.longestLiteral)
    while end < limit, !(start..<limit).contains(end) || !isFence(at: end, count) { end += 1 }
    guard end < limit else {
      place = start
      return
    }
    appendLiteral(scalars[start..<end])
    place = end + count
  }

  private func isFence(at index: Int, _ count: Int) -> Bool {
    (index..<index + count).allSatisfy { self[$0] == "`" }
  }

  /// A mark that nothing closes is left out.
  private mutating func readQuoted(until close: Unicode.Scalar) {
    let start = place + 1
    let limit = min(scalars.count, start + Self.longestLiteral)
    let end = (start..<max(start, limit)).first {
      scalars[$0] == close && !(self[$0 + 1]?.properties.isAlphanumeric ?? false)
    }
    place = start
    guard let end, end > start else { return }
    appendLiteral(scalars[start..<end])
    place = end + 1
  }

  /// `"asc"` inside of back-ticks is `asc`.
  private mutating func appendLiteral(_ content: ArraySlice<Unicode.Scalar>) {
    let text = content.reduce(into: "") { $0.unicodeScalars.append($1) }
    tokens.append(.literal(String(text[...].trimmingBlanks.withoutOuterQuotes)))
  }

  /// `<code>x</code>` is code; other tags are left out.
  private mutating func readTag() {
    let limit = min(scalars.count, place + Self.longestLiteral)
    let isTag = self[place + 1].map { $0.properties.isAlphabetic || $0 == "/" } ?? false
    guard isTag, let end = (place..<limit).first(where: { scalars[$0] == ">" }) else {
      tokens.append(.mark("<"))
      place += 1
      return
    }
    let name = scalars[(place + 1)..<end]
    let start = end + 1
    place = start
    guard name.elementsEqual("code".unicodeScalars) else { return }
    let close = (start..<min(scalars.count, start + Self.longestLiteral)).first {
      scalars[$0] == "<"
    }
    guard let close else { return }
    appendLiteral(scalars[start..<close])
    place = close
  }

  private mutating func readLinkTarget() {
    place += 1
    guard self[place] == "(" else { return }
    let limit = min(scalars.count, place + 500)
    if let end = (place..<limit).first(where: { scalars[$0] == ")" }) { place = end + 1 }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType != nil }
}
