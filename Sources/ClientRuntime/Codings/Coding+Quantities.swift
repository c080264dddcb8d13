import Foundation

extension Coding where Value == Date, Wire == Double {
  /// A point in time as milliseconds since 1970-01-01T00:00:00Z.
  public static var epochMilliseconds: Self { epoch(.milliseconds) }
  /// A point in time as seconds since 1970-01-01T00:00:00Z.
  public static var epochSeconds: Self { epoch(.seconds) }
  /// A point in time as minutes since 1970-01-01T00:00:00Z.
  public static var epochMinutes: Self { epoch(.minutes) }
  /// A point in time as hours since 1970-01-01T00:00:00Z.
  public static var epochHours: Self { epoch(.hours) }
  /// A point in time as days since 1970-01-01T00:00:00Z.
  public static var epochDays: Self { epoch(.days) }

  private static func epoch(_ unit: TimeUnit) -> Self {
    Self(decode: { try unit.date($0) }, encode: { unit.count($0) })
  }
}

extension Coding where Value == Duration, Wire == Double {
  /// A number of milliseconds.
  public static var milliseconds: Self { duration(.milliseconds) }
  /// A number of seconds.
  public static var seconds: Self { duration(.seconds) }
  /// A number of minutes.
  public static var minutes: Self { duration(.minutes) }
  /// A number of hours.
  public static var hours: Self { duration(.hours) }
  /// A number of days.
  public static var days: Self { duration(.days) }

  private static func duration(_ unit: TimeUnit) -> Self {
    Self(decode: { try unit.duration($0) }, encode: { unit.count($0) })
  }
}
