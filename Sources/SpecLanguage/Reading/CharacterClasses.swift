extension Unicode.Scalar {
  var isSmallLetter: Bool { ("a"..."z").contains(self) }
  var isCapitalLetter: Bool { ("A"..."Z").contains(self) }
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isLetterDigitOrUnderscore: Bool {
    isSmallLetter || isCapitalLetter || isDigit || self == "_"
  }
}

extension StringProtocol {
  var startsUppercase: Bool { unicodeScalars.first?.isCapitalLetter ?? false }

  /// RFC 9110, section 5.6.2.
  var isHTTPToken: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy {
        $0.isLetterDigitOrUnderscore || "!#$%&'*+-.^`|~".unicodeScalars.contains($0)
      }
  }
}

/// Without white space at its ends.
func trimmed(_ text: String) -> String {
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
