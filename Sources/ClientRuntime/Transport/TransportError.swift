import Foundation

/// That an exchange did not complete, in terms that do not depend on the transport.
public struct TransportError: Error {
  /// What went wrong.
  public enum Reason: Hashable, Sendable {
    /// There is no connection: no such host, or nobody listens.
    case unreachable
    /// There is no secure connection: TLS could not be agreed on, or a certificate is not trusted.
    case insecure
    /// The connection ended before the answer was complete.
    case closed
    /// What arrived is not HTTP.
    case malformed
    /// The head of the answer has more than 256 fields or 64 KiB.
    case headTooLarge
    /// Something else; `detail` says what.
    case other
  }

  /// What went wrong.
  public let reason: Reason
  /// What the library underneath says of it: at most the host and port of the address, never the path
  /// and query, which may hold a key.
  public let detail: String

  /// Describes a failed exchange.
  public init(_ reason: Reason, detail: String) {
    self.reason = reason
    self.detail = detail
  }
}

extension TransportError: CustomStringConvertible, LocalizedError {
  /// What happened, in one line.
  public var description: String { detail.isEmpty ? "\(reason)" : "\(reason) (\(detail))" }

  /// The same as `description`.
  public var errorDescription: String? { description }
}

extension TransportError.Reason: CustomStringConvertible {
  /// What went wrong, in words.
  public var description: String {
    switch self {
    case .unreachable: "the server can't be reached"
    case .insecure: "no secure connection to the server can be made"
    case .closed: "the connection ended before the answer was complete"
    case .malformed: "what arrived is not HTTP"
    case .headTooLarge: "the head of the answer has more than 256 fields or 64 KiB"
    case .other: "the exchange failed"
    }
  }
}
