/// A page with one fact changed.
struct PageMutation: CustomStringConvertible {
  enum Kind: String, CaseIterable {
    case rename, retype, drop, add, required, value, standard = "default", limit
    case path, method, server, example
  }

  let kind: Kind
  /// What was changed, for people.
  let subject: String
  let text: String

  var description: String { "\(kind.rawValue) \(subject)" }
}

/// A page's lines, to be changed by text alone, so that what reads pages has no say in it.
struct PageLines {
  let lines: [String]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }

  func mutation(
    _ kind: PageMutation.Kind,
    _ subject: String,
    _ range: Range<Int>,
    _ replacement: [String]
  ) -> PageMutation {
    var lines = lines
    lines.replaceSubrange(range, with: replacement)
    return PageMutation(kind: kind, subject: subject, text: lines.joined(separator: "\n"))
  }

  /// The same with another line; nil where that is no other.
  func mutation(
    _ kind: PageMutation.Kind,
    _ subject: String,
    line index: Int,
    _ replacement: String?
  ) -> PageMutation? {
    guard let replacement, replacement != lines[index] else { return nil }
    return mutation(kind, subject, index..<index + 1, [replacement])
  }
}

extension String {
  /// The same with the first occurrence of a text replaced; nil if it does not occur.
  func replacingFirst(_ part: some StringProtocol, with other: String) -> String? {
    guard let range = firstRange(of: part) else { return nil }
    return replacingCharacters(in: range, with: other)
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }

  var trimmed: Substring {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  var indent: Int { prefix { $0 == " " }.count }
}
