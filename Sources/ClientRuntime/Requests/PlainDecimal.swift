extension Double {
  /// The shortest decimal that reads back as this finite number, without an exponent where numbers
  /// of people are concerned: from 1e-6 up to 1e21.
  var plainDecimal: String {
    let text = description
    guard let mark = text.firstIndex(of: "e") else {
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    guard magnitude >= 1e-6, magnitude < 1e21, let exponent = Int(text[mark...].dropFirst()) else {
      return text
    }
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text[..<mark].filter(\.isWholeNumber)
    let point = text[..<mark].drop { !$0.isWholeNumber }.prefix { $0 != "." }.count + exponent
    return sign + Self.place(digits, point: point)
  }

  /// Puts the decimal point after `point` digits.
  private static func place(_ digits: String, point: Int) -> String {
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    let whole = digits.prefix(point)
    let padding = String(repeating: "0", count: point - whole.count)
    let fraction = digits.dropFirst(point)
    return whole + padding + (fraction.isEmpty ? "" : "." + fraction)
  }
}
