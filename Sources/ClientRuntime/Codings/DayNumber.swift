/// Days of the Gregorian calendar, counted from 1970-01-01.
enum DayNumber {
  private static let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
  private static let daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  /// From 0000-01-01, which the years below are counted from, to 1970-01-01.
  private static let epoch = 719_528

  /// Of a month from 1 to 12.
  static func daysIn(month: Int, year: Int) -> Int {
    daysInMonth[month - 1] + (month == 2 && isLeap(year) ? 1 : 0)
  }

  /// Of a day in a year from 0 on.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let leapDay = month > 2 && isLeap(year) ? 1 : 0
    return start(of: year) + daysBeforeMonth[month - 1] + leapDay + day - 1
  }

  /// The day of such a number, in a year from 0 on.
  static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
    var year = (number + epoch) * 400 / 146_097
    while start(of: year) > number { year -= 1 }
    while start(of: year + 1) <= number { year += 1 }
    var month = 12
    while self.number(year: year, month: month, day: 1) > number { month -= 1 }
    return (year, month, number - self.number(year: year, month: month, day: 1) + 1)
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of January 1st.
  private static func start(of year: Int) -> Int {
    let leapDays = year == 0 ? 0 : (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 + 1
    return year * 365 + leapDays - epoch
  }
}
