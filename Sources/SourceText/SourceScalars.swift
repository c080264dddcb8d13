/// A text as Unicode scalars, with the start of each line. LF, CR and CRLF end a line.
package struct SourceScalars: Sendable {
  package let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  package init(_ text: some StringProtocol) {
    let scalars = Array(text.unicodeScalars)
    var lineStarts = [0]
    for (offset, scalar) in scalars.enumerated() {
      let isCarriageReturnOfCRLF =
        scalar == "\r" && offset + 1 < scalars.count && scalars[offset + 1] == "\n"
      if scalar == "\n" || scalar == "\r", !isCarriageReturnOfCRLF {
        lineStarts.append(offset + 1)
      }
    }
    self.scalars = scalars
    self.lineStarts = lineStarts
  }

  /// The scalar at an offset, or nil at and past the end.
  package subscript(offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(offset) ? scalars[offset] : nil
  }

  /// The place of an offset; what lies outside the text is taken as its nearest end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), scalars.count)
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// The offset of a place, or nil when the text has no such line.
  package func offset(of position: SourcePosition) -> Int? {
    guard lineStarts.indices.contains(position.line - 1) else { return nil }
    return lineStarts[position.line - 1] + position.column - 1
  }

  /// A line without what ends it, or nil when the text has no such line.
  package func line(_ number: Int) -> ArraySlice<Unicode.Scalar>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let next = lineStarts.indices.contains(number) ? lineStarts[number] : scalars.count
    var line = scalars[lineStarts[number - 1]..<next]
    if line.last == "\n" { line.removeLast() }
    if line.last == "\r" { line.removeLast() }
    return line
  }
}
