import SourceText

extension SourceScalars {
  /// An event's offsets without the anchor and tag before its value and the blanks after it.
  func withoutProperties(_ offsets: Range<Int>) -> Range<Int> {
    var start = offsets.lowerBound
    while start < offsets.upperBound, let scalar = self[start], "&!".unicodeScalars.contains(scalar)
    {
      start = offset(afterPropertyAt: start)
    }
    start = min(start, offsets.upperBound)
    var end = offsets.upperBound
    while end > start, let last = self[end - 1], isBlank(last) { end -= 1 }
    return start..<end
  }

  private func offset(afterPropertyAt start: Int) -> Int {
    var offset = start
    while let scalar = self[offset], !isBlank(scalar) { offset += 1 }
    while let scalar = self[offset], isBlank(scalar) || scalar == "#" {
      offset = scalar == "#" ? lineEnd(after: offset) : offset + 1
    }
    return offset
  }

  private func lineEnd(after start: Int) -> Int {
    var offset = start
    while let scalar = self[offset], scalar != "\n", scalar != "\r" { offset += 1 }
    return offset
  }
}

extension SourceScalars {
  /// Where the first line of a literal block's text starts, its indentation taken off; nil when
  /// the text shows no indentation.
  func blockStart(of value: String, header: SourcePosition) -> SourcePosition? {
    let lines = value.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let emptyLines = lines.prefix { $0.isEmpty }.count
    let firstText = SourcePosition(line: header.line + 1 + emptyLines, column: 1)
    guard emptyLines < lines.count, let start = offset(of: firstText) else { return nil }
    let indentation = spaces(in: scalars[start...]) - spaces(in: lines[emptyLines])
    return SourcePosition(line: header.line + 1, column: max(0, indentation) + 1)
  }

  /// The offset behind the last scalar that shows.
  var endOfVisible: Int { (scalars.lastIndex { !isBlank($0) } ?? -1) + 1 }
}

private func spaces(in text: some Sequence<Unicode.Scalar>) -> Int {
  text.prefix { $0 == " " }.count
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
}
