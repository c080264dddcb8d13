import APIModel
import SourceText

/// `GET /v2/batches/{batch_id}`, taken apart.
package struct RequestLine {
  static let methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

  package let method: String
  package let path: PathTemplate
  /// The holes of the path in their order.
  let holes: [Located<String>]

  package init?(_ written: Located<String>, into diagnostics: inout Diagnostics) {
    let text = PlacedText(written)
    let words = text.words
    guard words.count == 2 else {
      diagnostics.error(
        .invalidValue,
        "'request' takes a method and a path: 'GET /v2/batches'",
        at: written.range
      )
      return nil
    }
    method = text.text(words[0])
    if !Self.methods.contains(method) {
      let hint = suggestion(for: method, among: Self.methods)
      diagnostics.error(
        .invalidValue,
        "unknown method '\(method)'\(hint)",
        at: text.range(words[0])
      )
    }
    var parser = PathParser(text: text, range: words[1])
    parser.parse(into: &diagnostics)
    path = PathTemplate(pieces: parser.pieces)
    holes = parser.holes
  }
}

extension PlacedText {
  /// The stretches between white space.
  fileprivate var words: [Range<Int>] {
    scalars.indices.split { scalars[$0].properties.isWhitespace }
      .map { $0.startIndex..<$0.endIndex }
  }
}

private struct PathParser {
  let text: PlacedText
  let range: Range<Int>
  private(set) var pieces: [PathTemplate.Piece] = []
  private(set) var holes: [Located<String>] = []

  init(text: PlacedText, range: Range<Int>) {
    self.text = text
    self.range = range
  }

  mutating func parse(into diagnostics: inout Diagnostics) {
    if text.scalars[range.lowerBound] != "/" {
      diagnostics.error(.invalidValue, "the path starts with '/'", at: text.range(range))
    }
    var position = range.lowerBound
    while position < range.upperBound {
      if text.scalars[position] == "{" {
        position = hole(from: position, into: &diagnostics)
      } else {
        position = literal(from: position, into: &diagnostics)
      }
    }
    if text.text(range).hasDotSegments {
      let message = "'.' and '..' vanish from addresses; write the path without them"
      diagnostics.error(.invalidValue, message, at: text.range(range))
    }
  }

  private mutating func hole(from start: Int, into diagnostics: inout Diagnostics) -> Int {
    let end = text.scalars[start..<range.upperBound].firstIndex(of: "}")
    guard let end, end > start + 1 else {
      diagnostics.error(
        .invalidValue,
        "a hole is a name between '{' and '}'",
        at: text.range(start..<(end ?? start) + 1)
      )
      return (end ?? start) + 1
    }
    let name = text.located(start + 1..<end)
    if holes.contains(where: { $0.value == name.value }) {
      let message = "the hole '{\(name.value)}' stands twice; give one of them another name"
      diagnostics.error(.invalidValue, message, at: name.range)
    }
    holes.append(name)
    pieces.append(.parameter(name: name.value))
    return end + 1
  }

  private mutating func literal(from start: Int, into diagnostics: inout Diagnostics) -> Int {
    let end = text.scalars[start..<range.upperBound].firstIndex(of: "{") ?? range.upperBound
    if let odd = (start..<end).first(where: { !text.scalars[$0].mayStandInPath }) {
      let scalar = text.scalars[odd]
      let message =
        scalar == "?"
        ? "the path has a query; describe its parameters under 'query'"
        : "'\(scalar)' can't stand in a path as it is"
      diagnostics.error(.invalidValue, message, at: text.range(odd..<odd + 1))
    }
    if !text.text(start..<end).hasWholeEscapes {
      let message = "'%' has two hexadecimal digits after it: '%20'"
      diagnostics.error(.invalidValue, message, at: text.range(start..<end))
    }
    pieces.append(.literal(text: text.text(start..<end)))
    return end
  }
}

extension Unicode.Scalar {
  /// RFC 3986, `pchar`, and the slash.
  fileprivate var mayStandInPath: Bool {
    isLetterDigitOrUnderscore || "-.~!$&'()*+,;=:@%/".unicodeScalars.contains(self)
  }
}
