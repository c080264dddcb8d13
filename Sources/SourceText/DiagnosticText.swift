/// Writes diagnostics for people: `path:line:column: error: message`, the source line, a caret.
package struct DiagnosticText {
  package enum Style: Sendable { case plain, coloured }

  private let sources: Sources
  private let style: Style

  /// - Parameter files: The files whose lines may be shown.
  package init(files: [SourceFile], style: Style) {
    sources = Sources(files)
    self.style = style
  }

  package func text(_ diagnostic: Diagnostic) -> String {
    let colour: Paint = diagnostic.severity == .error ? .red : .yellow
    let first =
      heading(diagnostic.range, painted("\(diagnostic.severity.rawValue):", colour))
      + " \(printable(diagnostic.message)) [\(diagnostic.code.rawValue)]\n"
    let notes = diagnostic.notes.map { note in
      heading(note.range, painted("note:", .bold)) + " \(printable(note.message))\n"
    }
    return first + excerpt(diagnostic.range) + notes.joined()
  }

  /// `path:line:column: error:`
  private func heading(_ place: SourceRange, _ word: String) -> String {
    painted("\(printable(place.file)):\(place.start.line):\(place.start.column):", .bold) + " "
      + word
  }

  private func excerpt(_ place: SourceRange) -> String {
    guard let window = sources[place.file].flatMap({ Window(of: $0, around: place) }) else {
      return ""
    }
    let number = String(place.start.line)
    let margin = String(repeating: " ", count: number.count)
    return " \(number) | \(window.text)\n \(margin) | \(window.indent)"
      + painted("^" + String(repeating: "~", count: window.width - 1), .green) + "\n"
  }

  private enum Paint: String { case bold = "1", red = "1;31", yellow = "1;33", green = "1;32" }

  private func painted(_ text: String, _ paint: Paint) -> String {
    switch style {
    case .plain: text
    case .coloured: "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

/// The texts of files, each taken apart when the first of its lines is shown.
private final class Sources {
  private let textsByPath: [String: String]
  private var scalarsByPath: [String: SourceScalars] = [:]

  init(_ files: [SourceFile]) {
    textsByPath = Dictionary(
      files.map { ($0.path, $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  subscript(path: String) -> SourceScalars? {
    if let scalars = scalarsByPath[path] { return scalars }
    let scalars = textsByPath[path].map { SourceScalars($0) }
    scalarsByPath[path] = scalars
    return scalars
  }
}

/// The part of a long line that holds a range, at most 100 scalars wide, safe to print.
private struct Window {
  let text: String
  let indent: String
  let width: Int

  /// Nil for a line that is empty or not there.
  init?(of source: SourceScalars, around place: SourceRange) {
    guard let line = source.line(place.start.line), !line.isEmpty else { return nil }
    let column = min(place.start.column - 1, line.count)
    let first = max(0, column - 60)
    let last = min(line.count, first + 100)
    text = line.dropFirst(first).prefix(last - first).map { printable($0) }.joined()
    indent = String(repeating: " ", count: column - first)
    let end = place.end.line == place.start.line ? place.end.column - 1 : line.count
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

/// What may be printed as it is on a terminal: without control and direction-changing characters.
package func printable(_ text: String) -> String {
  text.unicodeScalars.map { printable($0) }.joined()
}
