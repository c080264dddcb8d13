extension Substring {
  /// What stands behind the mark of a bullet.
  var bulletItem: Substring? {
    guard let mark = first, "-*+•".contains(mark), dropFirst().first?.isBlank ?? false else {
      return nil
    }
    return dropFirst().trimmingBlanks
  }

  /// Whether it is spelled as names of fields are.
  var isIdentifier: Bool {
    !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "_.-$".contains($0) }
  }

  /// Text in quotes keeps its back-slashes.
  var withoutMarkdownEscapes: Substring {
    guard contains("\\") else { return self }
    var kept = ""
    var isQuoted = false
    var isEscaped = false
    for character in self {
      if isEscaped, isQuoted || !"_[]*{}|<>-.()#".contains(character) { kept.append("\\") }
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { kept.append(character) }
    }
    return kept[...]
  }
}
