import Foundation

/// A unit that documents count time in, as a fraction of seconds.
enum TimeUnit: Sendable {
  case milliseconds, seconds, minutes, hours, days

  /// How many parts of a second, `partsPerSecond` each, make up the unit.
  private var parts: UInt64 {
    switch self {
    case .milliseconds, .seconds: 1
    case .minutes: 60
    case .hours: 3600
    case .days: 86_400
    }
  }

  private var partsPerSecond: UInt64 { self == .milliseconds ? 1000 : 1 }

  /// A point in time, so many units after 1970-01-01T00:00:00Z. Within 275,760 years of it, as
  /// ECMAScript has it.
  func date(_ count: Double) throws -> Date {
    let seconds = count * Double(parts) / Double(partsPerSecond)
    guard seconds.magnitude <= 8.64e12 else {
      throw CodingFailure(expected: "a number of \(self) that gives a date")
    }
    return Date(timeIntervalSince1970: seconds)
  }

  /// The shortest decimal that gives the point in time.
  func count(_ date: Date) -> Double {
    let seconds = date.timeIntervalSince1970
    return (seconds * Double(partsPerSecond) / Double(parts)).shortest { try date == self.date($0) }
  }

  /// So many units of time, exactly as the shortest decimal of the number says.
  func duration(_ count: Double) throws -> Duration {
    guard
      let (whole, fraction, scale) = count.magnitude.decimalParts,
      case let (wholeParts, overflow) = whole.multipliedReportingOverflow(by: parts), !overflow,
      case let (more, rest) = scale.dividingFullWidth(fraction.multipliedFullWidth(by: parts)),
      case let (sum, overflow) = wholeParts.addingReportingOverflow(more), !overflow,
      let seconds = Int64(exactly: sum / partsPerSecond)
    else { throw CodingFailure(expected: "a number of \(self) that fits") }
    let part = UInt64.attosecondsPerSecond / partsPerSecond
    let finer = scale.dividingFullWidth(rest.multipliedFullWidth(by: part)).quotient
    let attoseconds = Int64(sum % partsPerSecond * part + finer)
    return count < 0
      ? Duration(secondsComponent: -seconds, attosecondsComponent: -attoseconds)
      : Duration(secondsComponent: seconds, attosecondsComponent: attoseconds)
  }

  /// The shortest decimal that gives the duration, or the nearest number.
  func count(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    let ratio = (Double(partsPerSecond), Double(parts))
    let count = Double(seconds) * ratio.0 / ratio.1 + Double(attoseconds) / 1e18 * ratio.0 / ratio.1
    return count.shortest { try duration == self.duration($0) }
  }
}

extension UInt64 {
  fileprivate static let attosecondsPerSecond: UInt64 = 1_000_000_000_000_000_000
}

extension Double {
  /// A number close to this one, with as few decimals as will do.
  fileprivate func shortest(_ isRight: (Double) throws -> Bool) -> Double {
    var scale = 1.0
    for _ in 0...15 {
      let candidate = (self * scale).rounded() / scale
      if (try? isRight(candidate)) == true { return candidate }
      scale *= 10
    }
    return [nextUp, nextDown].first { (try? isRight($0)) == true && (try? isRight(self)) != true }
      ?? self
  }

  /// The shortest decimal of this number: `whole + fraction / scale`, without digits below 1e-18.
  /// Nil if it is not a finite number from 0 to 2⁶⁴.
  fileprivate var decimalParts: (whole: UInt64, fraction: UInt64, scale: UInt64)? {
    guard isFinite, let (digits, exponent) = shortestDecimal else { return nil }
    if exponent >= 0 {
      guard exponent <= 19 else { return digits == 0 ? (0, 0, 1) : nil }
      let (whole, overflow) = digits.multipliedReportingOverflow(by: .powerOfTen(exponent))
      return overflow ? nil : (whole, 0, 1)
    }
    let dropped = max(0, -exponent - 18)
    let kept = dropped > 18 ? 0 : digits / .powerOfTen(dropped)
    let scale = UInt64.powerOfTen(min(18, -exponent))
    return (kept / scale, kept % scale, scale)
  }

  /// `digits × 10^exponent`
  private var shortestDecimal: (digits: UInt64, exponent: Int)? {
    let parts = description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    guard let digits = UInt64(mantissa[0] + fraction) else { return nil }
    return (digits, (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - fraction.count)
  }
}

extension UInt64 {
  /// For exponents up to 19.
  fileprivate static func powerOfTen(_ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
