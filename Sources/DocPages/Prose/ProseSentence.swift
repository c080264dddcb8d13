/// Without its full stop.
struct ProseSentence {
  let tokens: [ProseToken]
  let keys: [String]
  /// Where it first has something in back-ticks or quotes.
  let firstLiteral: Int
  /// Where it first says that what follows are examples, or advice.
  let firstExample: Int
  /// Where it first says `this field`.
  let thisField: Int?

  init(_ tokens: ArraySlice<ProseToken>) {
    self.tokens = Array(tokens)
    keys = tokens.map(\.key)
    firstLiteral = keys.firstIndex(of: "`") ?? keys.count
    firstExample = keys.firstIndex(where: Self.exampleWords.contains) ?? keys.count
    thisField =
      zip(keys, keys.dropFirst()).enumerated()
      .first { $0.element == ("this", "field") }?.offset
  }

  private static let exampleWords: Set<String> = [
    "e.g", "eg", "ex", "example", "examples", "instance", "such", "like", "recommended",
    "recommend", "suggested", "typically", "usually", "usage",
  ]
  /// A full stop behind these does not end a sentence.
  private static let abbreviations: Set<String> = [
    "e.g", "eg", "i.e", "ex", "vs", "etc", "approx", "incl", "max", "min",
  ]

  static func sentences(of paragraph: String) -> [ProseSentence] {
    let lines = paragraph.replacingBreaks
    return lines.flatMap { line in
      var tokens = ProseTokenizer(line).tokens[...]
      var sentences: [ProseSentence] = []
      while !tokens.isEmpty {
        let end = end(of: tokens)
        sentences.append(ProseSentence(tokens[..<end].filter { !isInnerStop($0) }[...]))
        tokens = tokens[end...].dropFirst()
      }
      return sentences
    }
  }

  private static func isInnerStop(_ token: ProseToken) -> Bool { token == .mark(".") }

  private static func end(of tokens: ArraySlice<ProseToken>) -> Int {
    var previous: ProseToken?
    for index in tokens.indices {
      if tokens[index] == .mark("."), !abbreviations.contains(previous?.key ?? "") { return index }
      previous = tokens[index]
    }
    return tokens.endIndex
  }

  /// Whether these stand right before an index.
  func has(_ pattern: [String], before index: Int) -> Bool {
    index >= pattern.count && keys[(index - pattern.count)..<index].elementsEqual(pattern)
  }

  /// Whether it speaks of some cases only.
  var isConditional: Bool {
    keys.first.map { ["if", "when", "for", "while"].contains($0) } ?? false
  }

  subscript(index: Int) -> String? { keys.indices.contains(index) ? keys[index] : nil }
}

extension String {
  /// The stretches between `<br />`s.
  fileprivate var replacingBreaks: [String] {
    var parts: [String] = []
    var part = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "<") {
      part += rest[..<start]
      rest = rest[start...]
      if rest.hasPrefix("<br"), let end = rest.prefix(8).firstIndex(of: ">") {
        parts.append(part)
        part = ""
        rest = rest[rest.index(after: end)...]
      } else {
        part += "<"
        rest = rest.dropFirst()
      }
    }
    return parts + [part + rest]
  }
}
