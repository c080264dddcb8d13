import SpecLanguage

/// A point in time as headers write it, RFC 9110, section 5.6.7.
struct HTTPDate {
  let text: String

  /// - Parameter timestamp: RFC 3339.
  init?(timestamp: String) {
    guard Formats.isTimestamp(timestamp) else { return nil }
    let numbers = timestamp.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count >= 6 else { return nil }
    let day = Self.day(numbers[0], numbers[1], numbers[2])
    let clock = numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
    self.init(seconds: Double(day * 86_400 + clock - Self.offset(timestamp)))
  }

  /// - Parameter seconds: Since 1970.
  init?(seconds: Double) {
    guard let whole = Int(exactly: seconds.rounded(.up)), abs(whole) < 1 << 37 else { return nil }
    let day = (whole >= 0 ? whole : whole - 86_399) / 86_400
    let clock = whole - day * 86_400
    let (year, month, date) = Self.date(day)
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let time = [clock / 3600, clock / 60 % 60, clock % 60].map { padded($0, 2) }
    text =
      "\(weekdays[(day % 7 + 7) % 7]), \(padded(date, 2)) \(months[month - 1]) \(padded(year, 4)) "
      + "\(time.joined(separator: ":")) GMT"
  }

  /// Seconds ahead of UTC.
  private static func offset(_ timestamp: String) -> Int {
    let zone = timestamp.suffix(6)
    let numbers = zone.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard let sign = zone.first, sign == "+" || sign == "-", numbers.count == 2 else { return 0 }
    return (numbers[0] * 3600 + numbers[1] * 60) * (sign == "-" ? -1 : 1)
  }

  /// Days since 1970 in the Gregorian calendar, counted in eras of 400 years from March of year 0.
  private static func day(_ year: Int, _ month: Int, _ date: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + date - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(_ day: Int) -> (year: Int, month: Int, date: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let years = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * years + years / 4 - years / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (years + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(width - digits.count, 0)) + digits
}
