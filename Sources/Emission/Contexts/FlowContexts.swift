/// A method of a client, part of what `request.mustache` receives.
struct MethodContext: Encodable {
  /// Whether another one stands before it.
  let isFurther: Bool
  let documentation: [String]
  /// `@available(…)` or nothing. Requests have none, so that they can be tested without warnings.
  let deprecation: String?
  /// From `func` to the return type.
  let signature: String
  /// What sends the request and takes what callers want, or makes what does.
  let call: String
}

/// How one page leads to the next.
struct PagingContext: Encodable {
  /// What a page consists of, as the request writes it.
  let item: String
  /// The expression, from `.offset(` or the like on.
  let style: String
}

/// How to ask again and again until something is done.
struct WaitingContext: Encodable {
  /// Expressions of type `Duration`.
  let firstInterval: String
  let longestInterval: String
  /// What tells: `answer.status`.
  let state: String
  let cases: [StateContext]
  /// Whether there are states that no case names.
  let hasOthers: Bool
}

struct StateContext: Encodable {
  /// Values of the state, with commas.
  let pattern: String
  /// `.done` or `.failed(…)`.
  let meaning: String
}

/// Whether a request that failed may be sent again.
struct RetryContext: Encodable {
  /// What the rules look at: `status`, or `(status, failure)`.
  let subject: String
  let rules: [RetryRuleContext]
  /// What holds for everything else.
  let fallback: String
  /// The type of the failure, as a request writes it.
  let failure: String
}

struct RetryRuleContext: Encodable {
  let pattern: String
  let advice: String
}
