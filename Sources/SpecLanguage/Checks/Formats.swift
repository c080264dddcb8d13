/// Which texts are of a format.
package enum Formats {
  /// RFC 9562: 8, 4, 4, 4 and 12 hexadecimal digits.
  package static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }

  /// No white space and nothing that RFC 3986 keeps out of addresses.
  package static func isURL(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
          && !"<>\"{}|\\^`".unicodeScalars.contains(scalar)
      }
  }

  /// RFC 4648, section 4, padding included.
  package static func isBase64(_ text: String) -> Bool {
    let padding = text.reversed().prefix { $0 == "=" }.count
    return text.utf8.count.isMultiple(of: 4) && padding <= 2
      && text.unicodeScalars.dropLast(padding).allSatisfy {
        $0 != "_" && $0.isLetterDigitOrUnderscore || $0 == "+" || $0 == "/"
      }
  }

  /// `2025-05-08`
  package static func isDate(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = number(parts[0]),
      let month = number(parts[1]), let day = number(parts[2]), (1...12).contains(month)
    else { return false }
    return (1...days(in: month, of: year)).contains(day)
  }

  /// RFC 3339, with or without fractions of a second.
  package static func isTimestamp(_ text: String) -> Bool {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, isDate(parts[0]) else { return false }
    let time = parts[1].prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
    return isTime(time) && isOffset(parts[1].dropFirst(time.count))
  }

  private static func isTime(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, isTwoDigits(parts[0], upTo: 23), isTwoDigits(parts[1], upTo: 59),
      isTwoDigits(parts[2].prefix(2), upTo: 60)
    else { return false }
    let fraction = parts[2].dropFirst(2)
    return fraction.isEmpty
      || fraction.first == "." && fraction.count > 1 && number(fraction.dropFirst()) != nil
  }

  private static func isOffset(_ text: Substring) -> Bool {
    if text == "Z" { return true }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && isTwoDigits(parts[0], upTo: 23) && isTwoDigits(parts[1], upTo: 59)
  }

  private static func isTwoDigits(_ text: Substring, upTo limit: Int) -> Bool {
    text.count == 2 && number(text).map { $0 <= limit } ?? false
  }

  /// The value of digits; of more than fit, their first ones.
  private static func number(_ digits: Substring) -> Int? {
    digits.unicodeScalars.allSatisfy(\.isDigit) ? Int(digits.prefix(18)) : nil
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
