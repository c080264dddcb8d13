import Foundation

/// A line of a terminal that is written over again and again. It is on standard error, so that the
/// output can go to a file, and not at all if that is no terminal.
struct ProgressLine {
  private let isSeen = isatty(STDERR_FILENO) == 1

  func show(_ text: String) {
    guard isSeen else { return }
    // Back to the start, and empty the rest; what is too long would go on in a line nobody empties.
    FileHandle.standardError.write(Data("\r\u{1B}[K\(printable(text).prefix(79))".utf8))
  }

  func clear() { show("") }
}

/// `[####------]`, twenty marks wide.
func progressBar(_ done: Int, of total: Int) -> String {
  let marks = total > 0 ? min(max(20 * done / total, 0), 20) : 0
  return "[" + String(repeating: "#", count: marks) + String(repeating: "-", count: 20 - marks)
    + "]"
}

/// Texts in columns.
struct Table {
  let heading: [String]
  let rows: [[String]]

  /// A line for each row, without a line break at the end.
  var text: String {
    let rows = ([heading] + rows).map { $0.map(printable) }
    let widths = heading.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { cells in
      zip(cells, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        .joined(separator: "  ").replacing(#/ +$/#, with: "")
    }
    return lines.joined(separator: "\n")
  }
}

/// On one line, and without what would command the terminal: services say what they like.
private func printable(_ text: String) -> String {
  let kinds: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator,
  ]
  let scalars = text.unicodeScalars.map { kinds.contains($0.properties.generalCategory) ? " " : $0 }
  return String(String.UnicodeScalarView(scalars))
}
