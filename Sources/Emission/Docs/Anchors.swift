/// The anchors that forges give to the headings of a page.
struct Anchors {
  private var counts: [String: Int] = [:]

  /// The anchor of the next heading, which has the given text without its markup.
  mutating func claim(_ heading: String) -> String {
    let anchor = Anchors.plain(heading)
    let earlier = counts[anchor, default: 0]
    counts[anchor] = earlier + 1
    return earlier == 0 ? anchor : "\(anchor)-\(earlier)"
  }

  /// Letters, marks, digits, hyphens and what connects words, in lower case; spaces as hyphens.
  private static func plain(_ heading: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
        kept.append(scalar)
      default:
        if scalar == "-" || scalar == " " { kept.append("-") }
      }
    }
    return String(kept)
  }
}
