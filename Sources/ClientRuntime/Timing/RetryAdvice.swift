import Foundation

/// What the documentation of a failure says of sending the request again.
///
/// Where both this and `Retry-After` name a time, the later one counts.
public enum RetryAdvice: Hashable, Sendable {
  /// Nothing: it goes by the status and the method.
  case byStatus
  /// It would be wrong.
  case never
  /// It may help, whatever the method.
  case again
  /// It may help after this long, whatever the method.
  case after(Duration)
  /// It may help from this time on, whatever the method. It is a time by the server's clock, which its
  /// `Date` header tells.
  case at(Date)
}

extension RetryAdvice {
  /// It may help after so many seconds; if these are more than can be counted, it may help at all.
  public static func after(seconds: Double) -> Self {
    (try? TimeUnit.seconds.duration(seconds)).map { .after($0) } ?? .again
  }
}
