import Foundation

/// What is to be left out of texts that people may see.
package struct Redaction: Sendable {
  private let secrets: [Secret]
  private var fields: SensitiveFields

  /// Takes texts to hide in all spellings, and names of fields whose values to hide.
  package init(secrets: [String] = [], fields: Set<String> = []) {
    self.secrets = Secret.all(secrets)
    self.fields = SensitiveFields(fields)
  }

  /// The start of a body in one line: at most 1 KiB that ends between two characters, with control
  /// characters as escapes and `•••` for what is hidden.
  package func excerpt(_ body: Data) -> String {
    let start = body.prefix(Self.longestText)
    let text = String(decoding: hiding(in: start, upTo: 4 * VisibleText.limit), as: UTF8.self)
    return VisibleText.line(text, isAll: start.count == body.count)
  }

  /// The same of a text.
  package func text(_ text: String) -> String { excerpt(Data(text.utf8)) }

  /// The same of a text that may name fields but holds none of their values.
  func hidingSecrets(in text: String) -> String {
    var redaction = self
    redaction.fields = SensitiveFields([])
    return redaction.text(text)
  }

  /// In bytes; there is nothing to show of what is further on.
  private static let longestText = 1 << 16

  /// Goes through the text once, and ends when there is as much as is wanted.
  private func hiding(in data: Data, upTo limit: Int) -> [UInt8] {
    let text = [UInt8](data)
    var result: [UInt8] = []
    var words = WordStarts(text)
    var value: Range<Int>?
    var position = 0
    while position < text.count, result.count < limit {
      words.pass(position)
      if value == nil, words.canStart(at: position) {
        value = fields.value(in: text, at: position)
      }
      let secret = secretEnd(in: text, at: position, words)
      if let hidden = value, hidden.lowerBound <= position {
        result += "•••".utf8
        position = max(hidden.upperBound, secret ?? 0)
        value = nil
      } else if let secret {
        result += "•••".utf8
        position = secret
      } else {
        result.append(text[position])
        position += 1
      }
    }
    return result
  }

  private func secretEnd(in text: [UInt8], at position: Int, _ words: WordStarts) -> Int? {
    let canStart = words.canStart(at: position)
    return secrets.lazy.compactMap { secret -> Int? in
      guard canStart || !secret.standsAlone, let end = secret.end(in: text, at: position) else {
        return nil
      }
      return secret.standsAlone && end < text.count && text[end].isWord ? nil : end
    }.max()
  }
}

/// Knows where words start in text that may be escaped.
private struct WordStarts {
  private let text: [UInt8]
  private var endOfEscape = 0

  init(_ text: [UInt8]) { self.text = text }

  /// To be asked for each position that has not been hidden.
  mutating func pass(_ position: Int) {
    let digits =
      switch text[position] {
      case UInt8(ascii: "%"): text.hex(at: position + 1, digits: 2).map { ($0, 3) }
      case UInt8(ascii: "\\") where position + 1 < text.count: escape(at: position + 1)
      default: (UInt32, Int)?.none
      }
    if let (value, length) = digits, value > 0x7F || !UInt8(value).isWord {
      endOfEscape = position + length
    }
  }

  private func escape(at position: Int) -> (UInt32, Int)? {
    switch text[position] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): (0x20, 2)
    case UInt8(ascii: "u"): text.hex(at: position + 1, digits: 4).map { ($0, 6) }
    default: nil
    }
  }

  /// Whether nothing is before the position that would belong to a word starting there.
  func canStart(at position: Int) -> Bool {
    position == 0 || !text[position - 1].isWord || position == endOfEscape
  }
}

extension String {
  /// In one line, without some texts in all usual spellings.
  func hiding(_ secrets: [String]) -> String { Redaction(secrets: secrets).text(self) }
}
