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
  /// Headers to send; they replace those of the request with the same names, but not the credential's.
  public var headers = HTTPFields()
  /// Makes repeating safe, if the operation takes such a key: all attempts of a call send the same.
  ///
  /// Operations whose documentation asks for one get a new one for each call unless it is given here or
  /// with the request. For all others it is sent as `Idempotency-Key`, and only if it is given here.
  /// Give it to one call only: a server takes two calls with the same key for one.
  public var idempotencyKey: String?
  /// The most bytes that an answer may have, unless it is read piece by piece. 64 MiB by default.
  public var responseLimit = 64 << 20
  /// Told of each element of a list that isn't as documented and is left out therefore. With `nil`,
  /// such an element fails the call, as any other part of an answer does in any case.
  public var skipping: (@Sendable (SkippedElement) -> Void)?
  /// The clocks that calls go by; others in tests.
  public var timing = Timing()

  /// The usual settings.
  public init() {}
}

/// How long things may take; `nil` for as long as it takes.
public struct Timeouts: Hashable, Sendable {
  /// What took too long.
  public enum Scope: Hashable, Sendable {
    /// One attempt; the last of them, if there were several.
    case attempt
    /// The whole call, or all of the waiting for an end.
    case call
  }

  /// One attempt: until the answer is there, or its head if it is read piece by piece. It is repeated
  /// if the request may be sent twice. One minute by default; more is needed to send large files, whose
  /// way there is part of it.
  public var attempt: Duration? = .seconds(60)
  /// The whole call with all of its attempts and the waits between them.
  ///
  /// An answer that is read piece by piece has no limit once its head is there: cancel the task that
  /// reads when it has been silent for too long.
  public var total: Duration?

  /// The usual limits, or others.
  public init(attempt: Duration? = .seconds(60), total: Duration? = nil) {
    self.attempt = attempt
    self.total = total
  }
}
