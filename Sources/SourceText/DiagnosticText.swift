/// Writes diagnostics for people: `path:line:column: error: message`, the source line, a caret.
package struct DiagnosticText {
  package enum Style: Sendable { case plain, coloured }

  private let textsByPath: [String: String]
  private let style: Style

  /// - Parameter files: The files whose lines may be shown.
  package init(files: [SourceFile], style: Style) {
    textsByPath = Dictionary(
      files.map { ($0.path, $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
    self.style = style
  }

  package func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.range
    let heading =
      painted("\(printable(place.file)):\(place.start.line):\(place.start.column):", .bold) + " "
      + painted("\(diagnostic.severity.rawValue):", diagnostic.severity == .error ? .red : .yellow)
      + " \(printable(diagnostic.message)) [\(diagnostic.code.rawValue)]\n"
    return heading + excerpt(place)
  }

  private func excerpt(_ place: SourceRange) -> String {
    guard let line = line(place.start.line, of: place.file), !line.isEmpty else { return "" }
    let window = Window(of: line, around: place)
    let number = String(place.start.line)
    let margin = String(repeating: " ", count: number.count)
    return " \(number) | \(window.text)\n \(margin) | \(window.indent)"
      + painted("^" + String(repeating: "~", count: window.width - 1), .green) + "\n"
  }

  private func line(_ number: Int, of path: String) -> Substring? {
    let lines = textsByPath[path]?.split(
      maxSplits: number,
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    )
    guard let lines, lines.indices.contains(number - 1) else { return nil }
    return lines[number - 1]
  }

  private enum Paint: String { case bold = "1", red = "1;31", yellow = "1;33", green = "1;32" }

  private func painted(_ text: String, _ paint: Paint) -> String {
    switch style {
    case .plain: text
    case .coloured: "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

/// The part of a long line that holds a range, at most 100 scalars wide, safe to print.
private struct Window {
  let text: String
  let indent: String
  let width: Int

  init(of line: Substring, around place: SourceRange) {
    let scalars = Array(line.unicodeScalars)
    let column = min(place.start.column - 1, scalars.count)
    let first = max(0, column - 60)
    let last = min(scalars.count, first + 100)
    text = String(scalars[first..<last].map { printable($0) }.joined())
    indent = String(repeating: " ", count: column - first)
    let end = place.end.line == place.start.line ? place.end.column - 1 : scalars.count
    width = max(1, min(end, last) - column)
  }
}

/// Control and direction-changing characters would let a file write to the terminal.
private func printable(_ scalar: Unicode.Scalar) -> String {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: scalar == "\t" ? " " : "\u{FFFD}"
  default: String(scalar)
  }
}

private func printable(_ text: String) -> String {
  text.unicodeScalars.map { printable($0) }.joined()
}
