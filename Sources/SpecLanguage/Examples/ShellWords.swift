import SourceText
import YAMLReader

/// What is wrong with a sample, and where.
struct SampleProblem: Error {
  let message: String
  let range: SourceRange
}

/// The words of a shell command, with quotes, escapes and line continuations undone. Variables stay
/// as they are written; a pipe ends the command.
struct ShellWords {
  private let text: [Unicode.Scalar]
  private let places: BlockPlaces
  private var position = 0
  private(set) var words: [Located<String>] = []

  init(_ sample: YAMLNode) throws(SampleProblem) {
    text = Array((sample.scalar?.text ?? "").unicodeScalars)
    places = BlockPlaces(sample)
    while let start = startOfWord() {
      if text[start] == "|" { return }
      words.append(try word(from: start))
    }
  }

  /// Skips blanks and line continuations; nil at the end of the text.
  private mutating func startOfWord() -> Int? {
    while position < text.count {
      if text[position] == "\\", position + 1 < text.count, text[position + 1] == "\n" {
        position += 2
      } else if text[position].properties.isWhitespace {
        position += 1
      } else {
        return position
      }
    }
    return nil
  }

  private mutating func word(from start: Int) throws(SampleProblem) -> Located<String> {
    var word = String.UnicodeScalarView()
    while position < text.count, !text[position].properties.isWhitespace, text[position] != "|" {
      switch text[position] {
      case "'": word += try singleQuoted()
      case "\"": word += try doubleQuoted()
      case "$" where next == "'": word += try escapedQuoted()
      case "\\":
        if let next, next != "\n" { word.append(next) }
        position = min(position + 2, text.count)
      default:
        word.append(text[position])
        position += 1
      }
    }
    return Located(String(word), at: places.range(start..<position))
  }

  private var next: Unicode.Scalar? { position + 1 < text.count ? text[position + 1] : nil }

  private mutating func singleQuoted() throws(SampleProblem) -> ArraySlice<Unicode.Scalar> {
    guard let end = text[(position + 1)...].firstIndex(of: "'") else { throw unclosed() }
    defer { position = end + 1 }
    return text[position + 1..<end]
  }

  private mutating func doubleQuoted() throws(SampleProblem) -> [Unicode.Scalar] {
    try quoted(openedBy: "\"", closedBy: "\"") { next in
      guard "\"\\$`\n".unicodeScalars.contains(next) else { return nil }
      return next == "\n" ? [] : [next]
    }
  }

  /// `$'…'`, in which `\n` is a line break.
  private mutating func escapedQuoted() throws(SampleProblem) -> [Unicode.Scalar] {
    let escapes: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "t": "\t", "r": "\r"]
    return try quoted(openedBy: "$'", closedBy: "'") { next in [escapes[next] ?? next] }
  }

  /// - Parameter escape: What a backslash and the scalar after it stand for; nil if the backslash is
  ///   just a backslash.
  private mutating func quoted(
    openedBy opening: String,
    closedBy quote: Unicode.Scalar,
    unescapedBy escape: (Unicode.Scalar) -> [Unicode.Scalar]?
  ) throws(SampleProblem) -> [Unicode.Scalar] {
    let start = position
    var scalars: [Unicode.Scalar] = []
    position += opening.unicodeScalars.count
    while position < text.count, text[position] != quote {
      if text[position] == "\\", let unescaped = next.flatMap(escape) {
        scalars += unescaped
        position += 2
      } else {
        scalars.append(text[position])
        position += 1
      }
    }
    guard position < text.count else {
      position = start
      throw unclosed()
    }
    position += 1
    return scalars
  }

  private func unclosed() -> SampleProblem {
    SampleProblem(
      message: "this quote is never closed",
      range: places.range(position..<position + 1)
    )
  }
}

/// Where the scalars of a text stand in its file.
struct BlockPlaces {
  private let lineStarts: [Int]
  private let blockStart: SourcePosition?
  private let whole: SourceRange

  init(_ node: YAMLNode) {
    let scalars = (node.scalar?.text ?? "").unicodeScalars
    lineStarts = [0] + scalars.enumerated().filter { $0.element == "\n" }.map { $0.offset + 1 }
    blockStart = node.scalar?.blockStart
    whole = node.range
  }

  func range(_ offsets: Range<Int>) -> SourceRange {
    guard let blockStart else { return whole }
    return SourceRange(
      file: whole.file,
      start: position(offsets.lowerBound, in: blockStart),
      end: position(offsets.upperBound, in: blockStart)
    )
  }

  private func position(_ offset: Int, in block: SourcePosition) -> SourcePosition {
    let line = (lineStarts.firstIndex { $0 > offset } ?? lineStarts.count) - 1
    return SourcePosition(
      line: block.line + line,
      column: block.column + offset - lineStarts[line]
    )
  }
}
