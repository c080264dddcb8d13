/// Whether and when a failed attempt is repeated.
///
/// Repeated are attempts that were answered with status 408, 425, 429, 500, 502, 503 or 504, that took
/// too long, or whose exchange did not complete, if the request may be sent twice: its method is
/// idempotent (RFC 9110, section 9.2.2), it is documented as safe, or it carries an idempotency key.
/// What the documentation of a failure says takes precedence over all of that.
///
/// Never repeated is a request whose body can't be sent again, one that can't be sent at all, and one
/// whose answer is too large.
///
/// Before each further attempt there is a pause of random length, at most `firstDelay` at first and
/// twice as long each time, up to `longestDelay`. When the server asks for a longer one, it gets it.
public struct RetryPolicy: Hashable, Sendable {
  /// How often a request is sent at most; 1 for never again.
  public var attempts: Int
  /// The longest pause after the first attempt; each further one may be twice as long.
  public var firstDelay: Duration
  /// The longest pause between two attempts, unless the server asks for a longer one.
  public var longestDelay: Duration
  /// How long after its beginning a call may still start another attempt. Where the pause before it
  /// would end later, or after `Timeouts.total`, the call fails at once as its last attempt did. Two
  /// attempts that take the usual minute use up the usual two.
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

extension RetryPolicy {
  /// The pause after so many attempts: exponential, with full jitter.
  ///
  /// - Parameter random: A number from 0 to 1.
  func backoff(after attempts: Int, random: Double) -> Duration {
    var longest = min(firstDelay, longestDelay)
    var doublings = attempts - 1
    while doublings > 0, longest > .zero, longest < longestDelay {
      longest = min(longest * 2, longestDelay)
      doublings -= 1
    }
    longest = max(longest, .zero)
    return min(longest * random, longest)
  }
}
