extension Unicode.Scalar {
  var isSmallLetter: Bool { ("a"..."z").contains(self) }
  var isCapitalLetter: Bool { ("A"..."Z").contains(self) }
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isLetterDigitOrUnderscore: Bool {
    isSmallLetter || isCapitalLetter || isDigit || self == "_"
  }
}

extension StringProtocol {
  /// Whether it has neither line breaks nor other characters that control where text goes.
  var isOneLine: Bool {
    unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  /// Whether every '%' starts an escape, two hexadecimal digits after it.
  var hasWholeEscapes: Bool {
    let parts = split(separator: "%", omittingEmptySubsequences: false)
    return parts.dropFirst().allSatisfy { part in
      part.utf8.count >= 2 && part.prefix(2).allSatisfy { $0.isASCII && $0.isHexDigit }
    }
  }

  /// Whether `.` or `..` is among what stands between slashes, be its dots escaped.
  var hasDotSegments: Bool {
    split(separator: "/").contains { segment in
      let plain = segment.lowercased().split(separator: "%2e", omittingEmptySubsequences: false)
      return [".", ".."].contains(plain.joined(separator: "."))
    }
  }

  var startsUppercase: Bool { unicodeScalars.first?.isCapitalLetter ?? false }

  /// Visible ASCII characters, without those that would end a name in documentation or code.
  var isPlainWord: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy {
        (0x21...0x7E).contains($0.value) && !"`\"'|<>".unicodeScalars.contains($0)
      }
  }

  /// RFC 9110, section 5.6.2.
  package var isHTTPToken: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy {
        $0.isLetterDigitOrUnderscore || "!#$%&'*+-.^`|~".unicodeScalars.contains($0)
      }
  }
}

/// Without white space at its ends.
package func trimmed(_ text: String) -> String {
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
