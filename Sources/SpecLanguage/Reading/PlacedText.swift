import SourceText

/// The scalars of a text and where each stands in its file, as far as that is known.
struct PlacedText {
  let scalars: [Unicode.Scalar]
  private let whole: SourceRange
  /// The column of the first scalar; nil when escapes or line breaks hide the columns.
  private let firstColumn: Int?

  init(_ text: Located<String>) {
    scalars = Array(text.value.unicodeScalars)
    whole = text.range
    let width = whole.end.column - whole.start.column
    firstColumn =
      switch (whole.start.line == whole.end.line, width - scalars.count) {
      case (true, 0): whole.start.column
      case (true, 2): whole.start.column + 1
      default: nil
      }
  }

  func range(_ part: Range<Int>) -> SourceRange {
    guard let firstColumn else { return whole }
    return SourceRange(
      file: whole.file,
      start: SourcePosition(line: whole.start.line, column: firstColumn + part.lowerBound),
      end: SourcePosition(line: whole.start.line, column: firstColumn + part.upperBound)
    )
  }

  func text(_ part: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[part])
    return String(text)
  }

  func located(_ part: Range<Int>) -> Located<String> { Located(text(part), at: range(part)) }
}
