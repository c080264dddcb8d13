/// The brackets at the end of a text, and what they hold: `array` and `string` of `array<string>`.
struct BracketGroup {
  let before: Substring
  let opening: Character
  let inside: Substring
}

private let closings: [Character: Character] = ["(": ")", "[": "]", "{": "}", "<": ">"]

extension Substring {
  var endingGroup: BracketGroup? {
    guard let closing = last, let opening = closings.first(where: { $0.value == closing })?.key
    else {
      return nil
    }
    var depth = 0
    for place in indices.reversed() {
      if self[place] == closing { depth += 1 }
      if self[place] == opening { depth -= 1 }
      if depth == 0 {
        let inside = self[index(after: place)...].dropLast()
        return BracketGroup(before: self[..<place], opening: opening, inside: inside)
      }
    }
    return nil
  }

  /// The pieces between separators that stand outside of brackets and quotes, without blanks around
  /// them.
  func split(outsideBracketsAt separators: [String]) -> [Substring] {
    var pieces: [Substring] = []
    var depth = 0
    var start = startIndex
    var place = startIndex
    while place < endIndex {
      let character = self[place]
      if let end = quoteEnd(at: place) {
        place = end
        continue
      }
      if closings[character] != nil { depth += 1 }
      if depth > 0, closings.values.contains(character) { depth -= 1 }
      let found = depth == 0 ? separators.first { self[place...].hasPrefix($0) } : nil
      guard let found else {
        place = index(after: place)
        continue
      }
      pieces.append(self[start..<place].trimmingBlanks)
      place = index(place, offsetBy: found.count)
      start = place
    }
    return pieces + [self[start...].trimmingBlanks]
  }

  /// Behind the quotes that open at a place. An apostrophe inside a word opens none.
  private func quoteEnd(at place: Index) -> Index? {
    let mark = self[place]
    guard mark == "\"" || mark == "'" || mark == "`" else { return nil }
    if place > startIndex, self[index(before: place)].isLetter { return nil }
    let rest = self[index(after: place)...]
    return rest.firstIndex(of: mark).map { index(after: $0) }
  }
}
