import Foundation

/// A text that is to be shown to nobody, in whatever spelling it comes back.
struct Secret: Hashable, Sendable {
  /// Shorter ones, in characters, are hidden only where they stand alone: they would else be found
  /// in any word.
  static let wholeWordLimit = 6

  private let characters: [SpelledCharacter]

  /// Nil for no text.
  init?(_ text: String) {
    // However often a backslash is doubled, it is found as one.
    let characters = text.unicodeScalars.reduce(into: [SpelledCharacter]()) { result, scalar in
      if scalar != "\\" || result.last?.scalar != "\\" { result.append(SpelledCharacter(scalar)) }
    }
    if characters.isEmpty { return nil }
    self.characters = characters
  }

  /// The texts, and what they look like within Base64, RFC 4648, with either alphabet.
  static func all(_ texts: [String]) -> [Secret] {
    Array(Set(texts.flatMap { [$0] + base64Parts($0) }.compactMap(Self.init)))
  }

  var standsAlone: Bool { characters.count < Self.wholeWordLimit }

  /// Where the secret ends that starts at a position, if one does: as it is, with percent-encoding, in
  /// JSON at any depth of strings in strings, in HTML, or cut off by the end of the text.
  func end(in text: [UInt8], at start: Int) -> Int? {
    guard characters[0].canStart(with: text[start]) else { return nil }
    return end(in: text, at: start) { $0.literal(in: text, at: $1) ?? $0.escape(in: text, at: $1) }
      ?? end(in: text, at: start) { $0.escape(in: text, at: $1) ?? $0.literal(in: text, at: $1) }
  }

  private func end(
    in text: [UInt8],
    at start: Int,
    _ next: (SpelledCharacter, Int) -> Int?
  ) -> Int? {
    var position = start
    for (count, character) in characters.enumerated() {
      guard let end = next(character, position) else {
        return count >= 4 && Self.isCutOff(text, at: position) ? text.count : nil
      }
      position = end
    }
    return position
  }

  /// Whether the text ends here, or in the middle of an escape.
  private static func isCutOff(_ text: [UInt8], at position: Int) -> Bool {
    position == text.count
      || text.count - position < 6 && SpelledCharacter.escapeMarks.contains(text[position])
  }

  /// What is the same in Base64 wherever the text stands in what is encoded.
  private static func base64Parts(_ text: String) -> [String] {
    (0...2).flatMap { offset -> [String] in
      let bytes = Data(repeating: 0, count: offset) + Data(text.utf8)
      let start = (8 * offset + 5) / 6
      let part = String(bytes.base64EncodedString().prefix(8 * bytes.count / 6).dropFirst(start))
      guard part.count >= 8 else { return [] }
      return [part, part.replacing("+", with: "-").replacing("/", with: "_")]
    }
  }
}
