import SourceText

/// The name of a field and what stands beside it, in one line or in several.
struct FieldHead {
  let name: String
  let traits: FieldTraits
  let range: SourceRange
  /// Behind its last piece.
  let end: Int
  /// Whether name and type stand in one line.
  let isInOneLine: Bool

  /// What stands right before a line that may start a field.
  enum Above {
    /// Below it stands no text of a field.
    case heading
    /// The status of an answer, below which stands what the answer is.
    case status
    case text
  }

  /// What is known where a field may start.
  struct Context {
    /// Whether fields of this page have their types in the line of their names.
    var hasOneLineFields = false
    var above = Above.text
    /// Documented fields, whose names may stand before those of their children.
    var parents: Set<String> = []
    /// Whether words such as `header` say where the field is.
    var takesLocations = true
  }

  init?(_ pieces: [RenderedPiece], at index: Int, _ context: Context) {
    let (parents, start) = Self.parents(in: pieces, at: index, context)
    guard let line = pieces.line(at: start) else { return nil }
    let inOneLine = Self.inOneLine(pieces, start, line, context)
    guard
      let found = inOneLine ?? Self.inLines(pieces, start, line, context)
        ?? Self.untyped(pieces, start, line)
    else { return nil }
    isInOneLine = inOneLine != nil
    var (traits, end) = (found.traits, found.end)
    while let note = pieces.note(at: end), context.takesLocations || note.location == nil,
      let both = traits.adding(note)
    {
      traits = both
      end += 1
    }
    self.name = parents + found.name
    self.traits = traits
    self.end = end
    range = line.range
  }

  /// The parents that stand before a name: `data.` above `id`. With the index of the name.
  private static func parents(
    in pieces: [RenderedPiece],
    at index: Int,
    _ context: Context
  ) -> (String, Int) {
    var parents = ""
    var index = index
    while let words = pieces.line(at: index)?.words, words.last == ".", parents.utf8.count < 200,
      context.parents.contains(parents + words.dropLast())
    {
      parents += words
      index += 1
    }
    return (parents, index)
  }

  private typealias Found = (name: Substring, traits: FieldTraits, end: Int)

  /// `limit integer default:10`
  private static func inOneLine(
    _ pieces: [RenderedPiece],
    _ index: Int,
    _ line: RenderedLine,
    _ context: Context
  ) -> Found? {
    guard line.level == 0, let blank = line.words.prefix(120).firstIndex(where: \.isBlank) else {
      return nil
    }
    let name = line.words[..<blank].withoutEmphasis
    guard name.isFieldName, !name.isTypeWord,
      let traits = FieldTraits(line.words[blank...].trimmingCodeMarks), traits.writtenType != nil
    else { return nil }
    let isCertain = traits.hasNotes || line.isAnchored || pieces.note(at: index + 1) != nil
    let isLikely = context.hasOneLineFields || context.above == .heading
    return isCertain || isLikely && name.looksLikeCode ? (name, traits, index + 1) : nil
  }

  /// A name, and its type in the next line.
  private static func inLines(
    _ pieces: [RenderedPiece],
    _ index: Int,
    _ line: RenderedLine,
    _ context: Context
  ) -> Found? {
    let name = line.words
    guard line.level == 0, let next = pieces.line(at: index + 1), !next.isAnchored, next.level == 0,
      name.isFieldName || !context.takesLocations && name.isNameOfWords,
      context.above != .status || line.isAnchored || name.looksLikeCode,
      line.isAnchored || !name.isPureTypeWord
    else { return nil }
    if let traits = next.traits, traits.writtenType != nil {
      // `Kind`, `object`, `string`: a text, a name, its type.
      let isName = line.isAnchored || !pieces.countOfTypes(from: index + 1).isMultiple(of: 2)
      return isName ? (name, traits, index + 2) : nil
    }
    guard name.looksLikeCode, !name.isTypeWord else { return nil }
    if let traits = FieldTraits(Substring(next.words.lowercased())), traits.writtenType != nil {
      return (name, traits.named(next.words), index + 2)
    }
    guard next.words.isIdentifier else { return nil }
    if let note = pieces.note(at: index + 2) { return (name, note.named(next.words), index + 3) }
    guard line.isAnchored, next.words.isCamelCase else { return nil }
    return (name, FieldTraits(type: next.words), index + 2)
  }

  /// A name with `required` or a default below it, and no type.
  private static func untyped(
    _ pieces: [RenderedPiece],
    _ index: Int,
    _ line: RenderedLine
  ) -> Found? {
    guard line.level == 0, line.words.isFieldName, !line.words.isTypeWord,
      let note = pieces.note(at: index + 1), note.requirement != .notSaid || note.defaultText != nil
    else { return nil }
    return (line.words, note, index + 2)
  }
}

extension [RenderedPiece] {
  func line(at index: Int) -> RenderedLine? {
    indices.contains(index) ? self[index].line : nil
  }

  /// A line of words such as `required` that is not itself the name of a field.
  fileprivate func note(at index: Int) -> FieldTraits? {
    guard let line = line(at: index), !line.isAnchored, line.level == 0,
      let traits = line.traits, traits.writtenType == nil
    else { return nil }
    let mayBeName = line.words.isIdentifier
    return mayBeName && !countOfTypes(from: index + 1).isMultiple(of: 2) ? nil : traits
  }

  /// How many lines from there on are types, or could be.
  ///
  /// As names and types alternate, an odd count below a line makes that line a name.
  fileprivate func countOfTypes(from index: Int) -> Int {
    var count = 0
    while count < 16, let line = line(at: index + count), !line.isAnchored, line.level == 0,
      line.traits?.writtenType != nil
    {
      count += 1
      if !line.words.isTypeWord || line.words.isPureTypeWord { break }
    }
    return count
  }
}

extension Substring {
  var isFieldName: Bool {
    guard utf8.count <= 120, let first, let last, contains(where: \.isLetter) else { return false }
    return (first.isLetter || first.isNumber || "_$@[*{".contains(first))
      && !".,:;!?".contains(last)
      && allSatisfy { $0.isLetter || $0.isNumber || "_-.[]$@{}*:+#&".contains($0) }
  }

  /// `Assistant Response`
  fileprivate var isNameOfWords: Bool {
    let words = split { $0.isBlank }
    return utf8.count <= 40 && (2...4).contains(words.count)
      && words.allSatisfy { $0.isIdentifier && $0.last != "." }
  }

  /// Whether it is spelled as names are, and words of a text seldom.
  fileprivate var looksLikeCode: Bool {
    isFieldName && (first?.isLowercase ?? false || contains { $0 == "_" || $0 == "-" })
  }

  /// `CrateStatus`
  fileprivate var isCamelCase: Bool {
    first?.isUppercase ?? false && dropFirst().contains(where: \.isUppercase)
      && contains(where: \.isLowercase)
  }

  /// Without blanks around it and back-ticks anywhere.
  fileprivate var trimmingCodeMarks: Substring {
    contains("`") ? Substring(filter { $0 != "`" }).trimmingBlanks : trimmingBlanks
  }
}
