/// Texts in columns that a terminal shows below each other.
struct Table {
  let heading: [String]
  let rows: [[String]]

  /// A line for each row, without a line break at the end.
  var text: String {
    let rows = ([heading] + rows).map { $0.map(shown) }
    let widths = heading.indices.map { column in rows.map { width($0[column]) }.max() ?? 0 }
    return rows.map { cells in
      let line = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - width($0)) }
      return line.joined(separator: "  ").trimmingEnd
    }
    .joined(separator: "\n")
  }
}

/// `[####------]`, twenty marks wide.
func progressBar(_ done: Int, of total: Int) -> String {
  let marks = total > 0 ? min(max(20 * done / total, 0), 20) : 0
  return "[" + String(repeating: "#", count: marks) + String(repeating: "-", count: 20 - marks)
    + "]"
}

/// On one line, and without what would command the terminal.
func shown(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: " "
        default: scalar
        }
      }
    )
  )
}

/// How many columns a terminal needs.
func width(_ text: String) -> Int {
  text.reduce(0) { $0 + ($1.isWide ? 2 : 1) }
}

extension Character {
  /// Emoji, and what East Asia writes in squares.
  fileprivate var isWide: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        true
      default: scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F
      }
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    let end = lastIndex { $0 != " " }
    return end.map { String(self[...$0]) } ?? ""
  }
}
