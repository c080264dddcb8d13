import SourceText

/// The name of a description's file without its ending. It names output files and types.
package struct Slug {
  /// What all operations of a vendor share has this name.
  static let api = "api"
  static let rule = "use small letters, digits and single hyphens, a letter first"

  let text: String

  /// - Parameter folder: The vendor's, which may lie anywhere.
  init(of path: String, in folder: String, into diagnostics: inout Diagnostics) {
    let name = lastComponent(of: path)
    text = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    let below = path.hasPrefix(folder) ? path.dropFirst(folder.count) : path[...]
    let climbs = below.split(separator: "/").contains("..")
    if text == name || climbs || !Slug.isValid(text) {
      let message =
        "'\(climbs ? path : name)' can't name a description; \(Slug.rule), and '.yaml' at the end"
      diagnostics.error(.invalidName, message, at: SourceRange(startOf: path))
    }
  }

  /// Why a folder of descriptions can't have this name; nil if it can.
  static func problem(ofFolder name: String) -> String? {
    isValid(name) ? nil : "'\(name)' can't name a folder of descriptions; \(rule)"
  }

  /// `[a-z][a-z0-9]*(-[a-z0-9]+)*`, so that no name leaves a folder.
  package static func isValid(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.unicodeScalars.first?.isSmallLetter == true
      && words.allSatisfy { word in
        !word.isEmpty && word.unicodeScalars.allSatisfy { $0.isSmallLetter || $0.isDigit }
      }
  }
}
