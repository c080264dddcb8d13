/// A day of the Gregorian calendar, in no particular time zone: `2025-05-08`.
public struct CalendarDate: Hashable, Sendable {
  /// 0 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Checks that there is such a day.
  public init?(year: Int, month: Int, day: Int) {
    guard
      (0...9999).contains(year), (1...12).contains(month),
      (1...DayNumber.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`, RFC 3339 `full-date`, and nothing else.
  public init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard
      let year = scanner.number(digits: 4), scanner.skip("-"),
      let month = scanner.number(digits: 2), scanner.skip("-"),
      let day = scanner.number(digits: 2), scanner.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate: Comparable {
  /// Whether one day comes before the other.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible, ParameterValue {
  /// `YYYY-MM-DD`
  public var description: String {
    var writer = DigitWriter()
    writer.number(year, digits: 4)
    writer.mark("-")
    writer.number(month, digits: 2)
    writer.mark("-")
    writer.number(day, digits: 2)
    return writer.text
  }

  /// `YYYY-MM-DD`
  public var parameterTexts: [String] { [description] }
}

extension CalendarDate: Codable {
  /// Reads `YYYY-MM-DD`. Throws `DecodingError.dataCorrupted` for other text.
  public init(from decoder: any Decoder) throws {
    let coding = Coding<CalendarDate, String>(
      decode: { text in
        guard let date = CalendarDate(text) else {
          throw CodingFailure(expected: "a date YYYY-MM-DD")
        }
        return date
      },
      encode: \.description
    )
    self = try decoder.singleValueContainer().decode(coding)
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
