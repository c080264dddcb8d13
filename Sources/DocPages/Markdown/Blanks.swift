extension Character {
  /// A space of any width but no line break; also the marks of no width that copied pages are full of.
  var isBlank: Bool {
    isWhitespace && !isNewline || self == "\u{200B}" || self == "\u{200C}" || self == "\u{2060}"
      || self == "\u{FEFF}"
  }
}

extension Substring {
  var trimmingBlanks: Substring {
    // Most texts have none, which their bytes tell faster.
    if let first = utf8.first, let last = utf8.last, 0x21..<0x7F ~= first, 0x21..<0x7F ~= last {
      return self
    }
    var rest = drop(while: \.isBlank)
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return rest
  }

  /// How many columns of blanks it starts with; a tab goes to the next multiple of four.
  var indent: Int {
    var columns = 0
    for character in self {
      switch character {
      case " ": columns += 1
      case "\t": columns += 4 - columns % 4
      default: return columns
      }
    }
    return columns
  }
}

extension String {
  var trimmingBlanks: String { String(self[...].trimmingBlanks) }
}
