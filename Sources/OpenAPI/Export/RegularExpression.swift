/// Whether the text has the form of a regular expression as ECMA-262 has them: groups and classes end,
/// and what repeats has something to repeat. OpenAPI takes no other patterns.
func isRegularExpression(_ text: String) -> Bool {
  var scan = ExpressionScan(text)
  return scan.isWhole()
}

private struct ExpressionScan {
  private var rest: Substring.UnicodeScalarView
  private var openGroups = 0
  /// Whether there is something that a quantifier can repeat.
  private var hasAtom = false

  init(_ text: String) {
    rest = text.unicodeScalars[...]
  }

  mutating func isWhole() -> Bool {
    while let scalar = rest.popFirst() {
      guard takes(scalar) else { return false }
    }
    return openGroups == 0
  }

  private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\": return atom(rest.popFirst() != nil)
    case "[": return atom(skipClass())
    case "(":
      openGroups += 1
      hasAtom = false
      return skipGroupStart()
    case ")":
      openGroups -= 1
      return atom(openGroups >= 0)
    case "*", "+", "?": return quantifier()
    case "|", "^":
      hasAtom = false
      return true
    default: return atom(true)
    }
  }

  private mutating func atom(_ isWhole: Bool) -> Bool {
    hasAtom = true
    return isWhole
  }

  /// One that may be followed by a question mark.
  private mutating func quantifier() -> Bool {
    guard hasAtom else { return false }
    hasAtom = false
    if rest.first == "?" { rest.removeFirst() }
    return true
  }

  private mutating func skipClass() -> Bool {
    while let scalar = rest.popFirst() {
      switch scalar {
      case "]": return true
      case "\\": _ = rest.popFirst()
      default: continue
      }
    }
    return false
  }

  /// What may stand after `(?`.
  private mutating func skipGroupStart() -> Bool {
    guard rest.first == "?" else { return true }
    rest.removeFirst()
    guard let kind = rest.popFirst() else { return false }
    return [":", "=", "!", "<"].contains(kind)
  }
}
