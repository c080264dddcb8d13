import Foundation
import HTTPTypes

/// That a call failed, and all there is to know about it.
///
/// Its description is one line that is fit for a log: it holds no credential of the client, and of
/// the body no more than the excerpt.
public struct APIError: Error, Sendable {
  /// Why a call failed.
  public enum Reason: Sendable {
    /// The request could not be made of its values; nothing was sent.
    case invalidRequest(String)
    /// The exchange did not complete.
    case transport(any Error)
    /// An attempt, or all of them together, took longer than this.
    case timeout(Duration)
    /// The answer had more bytes than were allowed for.
    case tooLarge(limit: Int)
    /// The server answered with a status other than 2xx.
    case status
    /// The server answered with success, but not with what was documented.
    case decoding(DecodingProblem)
  }

  /// The name of the operation: `batches.logs`.
  public let operation: String
  /// Why it failed.
  public let reason: Reason
  /// The head of the answer, if there was one.
  public let response: HTTPResponse?
  /// The documented shape of a failed answer, if its body has it.
  public let failure: (any Sendable)?
  /// The first KiB of the body, with control characters made visible.
  public let excerpt: String

  /// What happened, in one line.
  public let description: String

  /// Describes a failed call.
  ///
  /// - Parameters:
  ///   - operation: The name of the operation.
  ///   - reason: Why it failed.
  ///   - response: The head of the answer.
  ///   - failure: What the body says, in its documented shape.
  ///   - body: The body of the answer, of which an excerpt is kept.
  ///   - secrets: Texts to leave out of the excerpt and of the description.
  public init(
    operation: String,
    reason: Reason,
    response: HTTPResponse? = nil,
    failure: (any Sendable)? = nil,
    body: Data = Data(),
    hiding secrets: [String] = []
  ) {
    self.operation = operation
    self.reason = reason
    self.response = response
    self.failure = failure
    excerpt = BodyExcerpt.text(body, hiding: secrets)
    let status = response.map { "status \($0.status.code)" } ?? "no status"
    let problem = reason.text(status: status).hiding(secrets)
    description = "\(operation): \(problem)\(excerpt.isEmpty ? "" : ": \(excerpt)")"
  }

  /// The status of the answer, if there was one.
  public var status: Int? { response?.status.code }
}

extension APIError: CustomStringConvertible, CustomDebugStringConvertible, LocalizedError {
  /// The same as `description`.
  public var debugDescription: String { description }

  /// The same as `description`.
  public var errorDescription: String? { description }
}

extension APIError.Reason {
  fileprivate func text(status: String) -> String {
    switch self {
    case .invalidRequest(let problem): "invalid request: \(problem)"
    case .transport(let error): "no answer: \(readable(error))"
    case .timeout(let limit): "no answer within \(limit)"
    case .tooLarge(let limit): "\(status), but the answer has more than \(limit) bytes"
    case .status: status
    case .decoding(let problem): "\(status), but \(problem)"
    }
  }
}
