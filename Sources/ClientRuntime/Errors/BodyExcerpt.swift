import Foundation

/// The start of a body, fit to be shown in a log.
enum BodyExcerpt {
  /// In bytes of UTF-8.
  static let limit = 1024

  /// Ends between two characters, shows control characters as escapes, and hides secrets.
  static func text(_ body: Data, hiding secrets: [String]) -> String {
    var result = ""
    for character in String(decoding: body, as: UTF8.self).hiding(secrets) {
      let visible = visible(character)
      guard result.utf8.count + visible.utf8.count <= limit else { return result + "…" }
      result += visible
    }
    return result
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

extension String {
  /// With every secret replaced by dots.
  func hiding(_ secrets: [String]) -> String {
    secrets.filter { !$0.isEmpty }.reduce(self) { text, secret in
      text.replacingOccurrences(of: secret, with: "•••", options: .literal)
    }
  }
}
