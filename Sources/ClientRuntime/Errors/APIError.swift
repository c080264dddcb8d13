import Foundation
import HTTPTypes

/// That a call failed, and all there is to know about it.
///
/// Its description is one line that is fit for a log. Neither that nor a dump of it shows credentials,
/// cookies, or values of fields that are documented as sensitive.
public struct APIError: Error, Sendable {
  /// Why a call failed.
  public enum Reason: Sendable {
    /// The request could not be made of its values; nothing was sent.
    case invalidRequest(String)
    /// The exchange did not complete.
    case transport(any Error)
    /// An attempt, all of them together, or waiting for an end took longer than this.
    case timeout(Duration, of: Timeouts.Scope = .call)
    /// The answer had more bytes than were allowed for.
    case tooLarge(limit: Int)
    /// The server answered with a status other than 2xx.
    case status
    /// The server answered with success, but not with what was documented.
    case decoding(DecodingProblem)
    /// The pages of a list don't follow each other as they should.
    case paging(String)
    /// What was waited for has come to a state that is not the one hoped for.
    case ended(state: String)
  }

  /// The name of the operation: `batches.logs`.
  public let operation: String
  /// Why it failed.
  public let reason: Reason
  /// The head of the answer, if there was one.
  public let response: HTTPResponse?
  /// The documented shape of a failed answer, if its body has it.
  public let failure: (any Sendable)?
  /// What the last answer held, if something was waited for.
  public let answer: (any Sendable)?
  /// How many attempts were made, those included of which nothing could be sent.
  public let attempts: Int
  /// What the body looks like, if it matters.
  public let bodyKind: BodyKind?
  /// The first KiB of the body, with control characters made visible and `•••` for what is private.
  /// Empty if the body is no text.
  public let excerpt: String

  /// What happened, in one line that repeats nothing of the body.
  public let summary: String

  /// Describes a failed call.
  ///
  /// - Parameters:
  ///   - operation: The name of the operation.
  ///   - reason: Why it failed.
  ///   - response: The head of the answer.
  ///   - failure: What the body says, in its documented shape.
  ///   - answer: What the last answer held, if something was waited for.
  ///   - attempts: How many requests were sent.
  ///   - body: The body of the answer, of which an excerpt is kept.
  ///   - secrets: Texts to leave out of the excerpt and of the description, in all usual spellings.
  ///   - sensitiveFields: Names of fields whose values to leave out likewise.
  public init(
    operation: String,
    reason: Reason,
    response: HTTPResponse? = nil,
    failure: (any Sendable)? = nil,
    answer: (any Sendable)? = nil,
    attempts: Int = 1,
    body: Data? = nil,
    hiding secrets: [String] = [],
    sensitiveFields: Set<String> = []
  ) {
    let redaction = Redaction(
      secrets: secrets + (response?.headerFields.cookieSecrets ?? []),
      fields: sensitiveFields
    )
    self.operation = operation
    self.reason = reason
    self.response = response
    self.failure = failure
    self.answer = answer
    self.attempts = attempts
    bodyKind = body.map { BodyKind($0, mediaType: response?.mediaType).hiding(redaction) }
    excerpt = bodyKind?.isText == true ? redaction.excerpt(body ?? Data()) : ""
    let text = APIErrorText(
      response: response,
      body: bodyKind,
      isWaiting: answer != nil,
      redaction: redaction
    )
    summary = "\(operation): \(text.line(reason, attempts: attempts))"
  }

  /// The status of the answer, if there was one.
  public var status: Int? { response?.status.code }

  /// The name that the server has for this exchange, for questions to its owner.
  public var requestID: String? { response?.requestID }
}
