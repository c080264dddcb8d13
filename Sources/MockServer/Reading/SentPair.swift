/// A name and its value, as a query, a form or a cookie has them.
struct SentPair: Hashable, Sendable {
  let name: String
  let value: String
  /// The value before it was decoded, in which commas between elements stand out.
  let written: String
}

extension SentPair {
  /// The pairs of a query or of a form; nil if one can't be decoded.
  static func pairs(_ text: some StringProtocol) -> [SentPair]? {
    let parts = text.split(separator: "&")
    let pairs = parts.compactMap { part -> SentPair? in
      let name = part.prefix { $0 != "=" }
      let written = part.dropFirst(name.count + 1)
      guard let name = decoded(name, plusIsSpace: true),
        let value = decoded(written, plusIsSpace: true)
      else { return nil }
      return SentPair(name: name, value: value, written: String(written))
    }
    return pairs.count == parts.count ? pairs : nil
  }

  /// RFC 6265: values may stand in quotes.
  static func cookies(_ headers: [MockHeader]) -> [SentPair] {
    headers.filter { $0.isCalled("cookie") }
      .flatMap { $0.value.split(separator: ";") }
      .map { part in
        let name = part.prefix { $0 != "=" }
        let written = trimmed(part.dropFirst(name.count + 1))
        let isQuoted = written.count > 1 && written.hasPrefix("\"") && written.hasSuffix("\"")
        let value = isQuoted ? String(written.dropFirst().dropLast()) : written
        return SentPair(name: trimmed(name), value: value, written: value)
      }
  }
}

/// Without blanks around it.
func trimmed(_ text: some StringProtocol) -> String {
  let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
  return String(String(text.drop(while: isBlank).reversed().drop(while: isBlank)).reversed())
}
