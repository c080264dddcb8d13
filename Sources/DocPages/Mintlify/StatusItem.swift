/// A status and what a page says of it: ``- `404` - There is no such ship``, `**401 Unauthorized**: …`.
struct StatusItem: Hashable {
  let status: Status
  let name: String?
  let text: String

  init(status: Status, name: String?, text: String) {
    self.status = status
    self.name = name
    self.text = text
  }

  /// The same with what stands behind the status as its name: `400 - Missing Parameter`.
  var named: StatusItem {
    StatusItem(status: status, name: name ?? (text.isEmpty ? nil : text), text: "")
  }

  private static let generic: Set<Substring> = ["Response", "Responses", "Error", "Errors"]

  /// - Parameter words: A list item without its marker, a cell of a table, a heading, a name.
  init?(_ words: some StringProtocol) {
    let words = Substring(words).trimmingBlanks
    let rest = words.droppingStatusWords
    let digits = rest.prefix { $0.isNumber }
    let behind = rest[digits.endIndex...]
    guard let status = Status(digits), !(behind.first?.continuesNumber ?? false) else { return nil }
    let (before, after) = behind.splitAtSeparator
    let label = before.trimming { $0.isMark || "()".contains($0) }
    let isName = label.first?.isUppercase ?? false && label.split(separator: " ").count <= 6
    // `500 litres` is no status.
    let isPlain = rest.startIndex == words.startIndex && before.endIndex == behind.endIndex
    if isPlain, !label.isEmpty, !isName { return nil }
    self.status = status
    name = isName && !Self.generic.contains(label) ? String(label) : nil
    let remaining = isName || label.isEmpty ? after : behind
    text = String(remaining.trimming { $0.isMark || "-–—:".contains($0) })
  }
}

extension Character {
  fileprivate var isMark: Bool { isBlank || "*`_".contains(self) }
  fileprivate var continuesNumber: Bool { isLetter || isNumber || self == "." || self == "/" }
}

extension Substring {
  /// Without `HTTP`, `Status:` and marks before the number.
  fileprivate var droppingStatusWords: Substring {
    var rest = trimmingBlanks
    while let first = rest.first, !first.isNumber {
      if first.isMark || "[(:".contains(first) {
        rest = rest.dropFirst()
      } else {
        let word = rest.prefix(while: \.isLetter)
        guard ["http", "status", "code", "error"].contains(word.lowercased()) else { return rest }
        rest = rest.dropFirst(word.count)
      }
    }
    return rest
  }

  /// At the first colon, or dash between blanks.
  fileprivate var splitAtSeparator: (Substring, Substring) {
    let separators = [":", " - ", " – ", " — "].compactMap { firstRange(of: $0) }
    guard let first = separators.min(by: { $0.lowerBound < $1.lowerBound }) else {
      return (self, suffix(0))
    }
    return (self[..<first.lowerBound], self[first.upperBound...])
  }
}
