import HTTPTypes

/// What became of an exchange, told so that anyone may read it: no secrets, no address beyond the host,
/// nothing of bodies and headers.
package struct ExchangeReport: Sendable {
  /// How it ended.
  package enum Outcome: Hashable, Sendable {
    case success
    /// There was an answer, but not a successful one.
    case refusal
    /// There was no answer.
    case failure
    case cancellation
  }

  /// Something about an exchange.
  package struct Fact: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
      case text(String)
      case number(Int)
    }

    /// From OpenTelemetry's semantic conventions for HTTP, where they have a name for it.
    package let name: String
    package let value: Value
  }

  /// How it ended.
  package let outcome: Outcome
  /// How it ended, in words: `status 503`.
  package let summary: String
  /// What is known now that it has ended.
  package let facts: [Fact]
}

extension ExchangeReport.Fact {
  init(_ name: String, _ text: String) {
    self.init(name: name, value: .text(text))
  }

  init(_ name: String, _ number: Int) {
    self.init(name: name, value: .number(number))
  }
}
