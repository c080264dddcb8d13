/// Text fit to be shown in a log.
enum VisibleText {
  /// In bytes of UTF-8.
  static let limit = 1024

  /// The start of a text, which ends between two characters and shows control characters as escapes.
  static func line(_ text: String, isAll: Bool = true) -> String {
    var result = ""
    for character in text {
      let visible = visible(character)
      guard result.utf8.count + visible.utf8.count <= limit else { return result + "…" }
      result += visible
    }
    return isAll ? result : result + "…"
  }

  private static func visible(_ character: Character) -> String {
    character.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: isVisible(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
      }
    }.joined()
  }

  /// Whether it leaves the line and its reading direction as they are.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: !scalar.properties.isBidiControl
    }
  }
}
