import HTTPTypes

/// How a call is made: the same for all calls of a client unless it is told otherwise.
///
/// ```swift
/// let patient = bland.with { $0.timeouts.total = .seconds(600) }
/// let batch = try await bland.with { $0.retry = .never }.batches.get(id)
/// ```
public struct CallOptions: Sendable {
  /// Whether and when a failed attempt is repeated.
  public var retry = RetryPolicy()
  /// How long things may take.
  public var timeouts = Timeouts()
  /// Headers to send; they replace those of the request with the same names.
  public var headers = HTTPFields()
  /// Makes repeating safe, if the operation takes such a key; made anew for each call unless given.
  ///
  /// For an operation whose documentation names no header for it, it is sent as `Idempotency-Key`.
  public var idempotencyKey: String?
  /// The most bytes that an answer may have, unless it is read piece by piece. 64 MiB by default.
  public var responseLimit = 64 << 20
  /// The clocks that calls go by; others in tests.
  public var timing = Timing()

  /// The usual settings.
  public init() {}
}

/// How long things may take; `nil` for as long as it takes.
public struct Timeouts: Hashable, Sendable {
  /// One attempt: until the answer is there, or its head if it is read piece by piece. One minute by
  /// default.
  public var attempt: Duration? = .seconds(60)
  /// The whole call with all of its attempts and the waits between them.
  public var total: Duration?

  /// The usual limits, or others.
  public init(attempt: Duration? = .seconds(60), total: Duration? = nil) {
    self.attempt = attempt
    self.total = total
  }
}
