import ClientRuntime
import Logging

/// How important it is how an exchange ended.
public struct LogLevels: Hashable, Sendable {
  /// With a status that means success, 2xx.
  public var success: Logger.Level
  /// With any other status.
  public var refusal: Logger.Level
  /// Without an answer.
  public var failure: Logger.Level
  /// Because the task was cancelled, which is also how a call's time-out looks from within.
  public var cancellation: Logger.Level

  /// The usual levels, or others.
  public init(
    success: Logger.Level = .debug,
    refusal: Logger.Level = .warning,
    failure: Logger.Level = .error,
    cancellation: Logger.Level = .debug
  ) {
    self.success = success
    self.refusal = refusal
    self.failure = failure
    self.cancellation = cancellation
  }

  subscript(outcome: ExchangeReport.Outcome) -> Logger.Level {
    switch outcome {
    case .success: success
    case .refusal: refusal
    case .failure: failure
    case .cancellation: cancellation
    }
  }
}
