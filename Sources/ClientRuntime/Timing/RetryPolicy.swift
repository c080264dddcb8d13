/// Whether and when a failed attempt is repeated.
///
/// Repeated is only what may be: what a failure's documentation asks for, else requests whose method is
/// idempotent (RFC 9110, section 9.2.2), that are documented as safe, or that carry an idempotency key.
public struct RetryPolicy: Hashable, Sendable {
  /// How often a request is sent at most; 1 for never again.
  public var attempts: Int
  /// The longest pause after the first attempt; each further one may be twice as long.
  public var firstDelay: Duration
  /// The longest pause between two attempts, unless the server asks for a longer one.
  public var longestDelay: Duration
  /// How long after its beginning a call may still start another attempt. Where the server asks for a
  /// pause that ends later, the call fails at once.
  public var budget: Duration

  /// The usual policy, or another.
  public init(
    attempts: Int = 3,
    firstDelay: Duration = .milliseconds(500),
    longestDelay: Duration = .seconds(20),
    budget: Duration = .seconds(120)
  ) {
    self.attempts = attempts
    self.firstDelay = firstDelay
    self.longestDelay = longestDelay
    self.budget = budget
  }

  /// One attempt.
  public static let never = RetryPolicy(attempts: 1)
}
