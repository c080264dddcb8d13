import Foundation

/// The time of day as HTTP spells it, RFC 9110, section 5.6.7.
enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Reads any of the three forms:
  ///
  ///     Sun, 06 Nov 1994 08:49:37 GMT
  ///     Sunday, 06-Nov-94 08:49:37 GMT
  ///     Sun Nov  6 08:49:37 1994
  ///
  /// - Parameter now: Years of two digits are those from 49 years ago to 50 years hence.
  static func date(_ text: String, now: Date) -> Date? {
    let words = text.split { " ,-:".contains($0) }.map(String.init)
    return switch words.count {
    case 8 where words[7] == "GMT":
      date(year: words[3], month: words[2], day: words[1], time: words[4...6], now: now)
    case 7: date(year: words[6], month: words[1], day: words[2], time: words[3...5], now: now)
    default: nil
    }
  }

  private static func date(
    year: String,
    month: String,
    day: String,
    time: ArraySlice<String>,
    now: Date
  ) -> Date? {
    let time = time.compactMap(number)
    guard let year = self.year(year, now), let month = months.firstIndex(of: month),
      let day = number(day), (1...DayNumber.daysIn(month: month + 1, year: year)).contains(day),
      time.count == 3, time[0] < 24, time[1] < 60, time[2] <= 60
    else { return nil }
    let days = DayNumber.number(year: year, month: month + 1, day: day)
    let seconds = time[0] * 3600 + time[1] * 60 + time[2]
    return Date(timeIntervalSince1970: Double(days * 86_400 + seconds))
  }

  private static func year(_ text: String, _ now: Date) -> Int? {
    guard let year = number(text) else { return nil }
    switch text.utf8.count {
    case 4: return year
    case 2:
      let today = DayNumber.date(Int((now.timeIntervalSince1970 / 86_400).rounded(.down)))
      let earliest = today.year - 49
      return earliest + (year - earliest % 100 + 100) % 100
    default: return nil
    }
  }

  /// One to four digits.
  private static func number(_ text: String) -> Int? {
    let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isNumber && text.utf8.count <= 4 ? Int(text) : nil
  }
}
