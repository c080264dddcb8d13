import Foundation

extension Coding where Value == Date, Wire == String {
  /// A point in time, RFC 3339.
  ///
  /// Read with a fraction of any length, of which nanoseconds count; with `Z`, an offset, or no
  /// zone at all, which means UTC; with a space for `T`; in either case. Written in UTC with 0, 3
  /// or 6 digits of a second, the fewest that keep the value to the microsecond. Years are 0 to
  /// 9999.
  public static var timestamp: Self {
    Self(decode: Timestamp.date, encode: Timestamp.text)
  }
}

/// Points in time as text, RFC 3339.
enum Timestamp {
  @Sendable static func date(_ text: String) throws -> Date {
    var scanner = DigitScanner(text)
    guard
      let day = dayNumber(&scanner),
      scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
      let second = secondOfDay(&scanner),
      let nanosecond = nanosecond(&scanner),
      let offset = offset(&scanner), scanner.isAtEnd
    else { throw CodingFailure(expected: "an RFC 3339 timestamp") }
    let seconds = (day - referenceDay) * 86_400 + second - offset
    return Date(timeIntervalSinceReferenceDate: Double(seconds) + Double(nanosecond) / 1e9)
  }

  @Sendable static func text(_ date: Date) throws -> String {
    let microseconds = (date.timeIntervalSinceReferenceDate * 1e6).rounded()
    guard bounds.contains(microseconds) else {
      throw CodingFailure(expected: "a date from year 0 to 9999")
    }
    let (second, fraction) = Int64(microseconds).flooredDivision(by: 1_000_000)
    let (day, secondOfDay) = second.flooredDivision(by: 86_400)
    return text(day: Int(day) + referenceDay, second: Int(secondOfDay), microsecond: Int(fraction))
  }

  /// 2001-01-01
  private static let referenceDay = 11_323
  /// Years 0 to 9999, in microseconds since the reference day.
  private static let bounds = -63_145_526_400e6..<252_423_993_600e6

  private static func dayNumber(_ scanner: inout DigitScanner) -> Int? {
    guard
      let year = scanner.number(digits: 4), scanner.skip("-"),
      let month = scanner.number(digits: 2), scanner.skip("-"), (1...12).contains(month),
      let day = scanner.number(digits: 2), day >= 1,
      day <= DayNumber.daysIn(month: month, year: year)
    else { return nil }
    return DayNumber.number(year: year, month: month, day: day)
  }

  /// A leap second, 60, is only at the end of an hour.
  private static func secondOfDay(_ scanner: inout DigitScanner) -> Int? {
    guard
      let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
      let minute = scanner.number(digits: 2), minute < 60, scanner.skip(":"),
      let second = scanner.number(digits: 2), second < 60 || (second == 60 && minute == 59)
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func nanosecond(_ scanner: inout DigitScanner) -> Int? {
    guard scanner.skip(".") else { return 0 }
    guard let first = scanner.digit() else { return nil }
    var value = first * 100_000_000
    var weight = 10_000_000
    while let digit = scanner.digit() {
      value += digit * weight
      weight /= 10
    }
    return value
  }

  /// Seconds east of UTC.
  private static func offset(_ scanner: inout DigitScanner) -> Int? {
    if scanner.isAtEnd || scanner.skip("Z") || scanner.skip("z") { return 0 }
    let sign = scanner.skip("-") ? -1 : 1
    guard
      sign < 0 || scanner.skip("+"),
      let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
      let minute = scanner.number(digits: 2), minute < 60
    else { return nil }
    return sign * (hour * 3600 + minute * 60)
  }

  private static func text(day: Int, second: Int, microsecond: Int) -> String {
    let date = DayNumber.date(day)
    var writer = DigitWriter(capacity: 27)
    writer.number(date.year, digits: 4)
    writer.mark("-")
    writer.number(date.month, digits: 2)
    writer.mark("-")
    writer.number(date.day, digits: 2)
    writer.mark("T")
    writer.number(second / 3600, digits: 2)
    writer.mark(":")
    writer.number(second / 60 % 60, digits: 2)
    writer.mark(":")
    writer.number(second % 60, digits: 2)
    if microsecond != 0 {
      writer.mark(".")
      let isMilliseconds = microsecond % 1000 == 0
      writer.number(
        isMilliseconds ? microsecond / 1000 : microsecond,
        digits: isMilliseconds ? 3 : 6
      )
    }
    writer.mark("Z")
    return writer.text
  }
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
