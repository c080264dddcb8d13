import Foundation

/// What the documentation of a failure says of sending the request again.
public enum RetryAdvice: Hashable, Sendable {
  /// Nothing: it goes by the status and the method.
  case byStatus
  /// It would be wrong.
  case never
  /// It may help, whatever the method.
  case again
  /// It may help after this long, whatever the method.
  case after(Duration)
  /// It may help from this time on, whatever the method.
  case at(Date)
}
