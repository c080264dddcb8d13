import Foundation
import HTTPTypes

/// Finds words for a failed call.
struct APIErrorText {
  let response: HTTPResponse?
  let body: BodyKind?
  let isWaiting: Bool
  let redaction: Redaction

  /// `status 502 with an HTML page "Bad Gateway", after 3 attempts, request 8f3c`
  func line(_ reason: APIError.Reason, attempts: Int) -> String {
    let parts = [
      text(reason),
      attempts > 1 ? "after \(attempts) \(isWaiting ? "requests" : "attempts")" : nil,
      response?.requestID.map { "request \(redaction.text($0).shortened(to: 100))" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func text(_ reason: APIError.Reason) -> String {
    switch reason {
    case .invalidRequest(let problem): "invalid request: \(redaction.hidingSecrets(in: problem))"
    case .transport(let error): noAnswer(": \(redaction.text(readable(error)))")
    case .timeout(let limit, .call) where isWaiting: afterStatus("not done within \(limit.words)")
    case .timeout(let limit, .call): noAnswer(" within \(limit.words)")
    case .timeout(let limit, .attempt): noAnswer(" within the \(limit.words) of an attempt")
    case .tooLarge(let limit): afterStatus("the answer has more than \(limit) bytes")
    case .status: (status ?? "no status") + (response?.redirect ?? body?.afterStatus ?? "")
    case .decoding(let problem): afterStatus(text(problem))
    case .paging(let problem): afterStatus(redaction.hidingSecrets(in: problem))
    case .ended(let state): afterStatus("ended as \"\(redaction.text(state))\"")
    }
  }

  private func text(_ problem: DecodingProblem) -> String {
    let text = redaction.hidingSecrets(in: problem.description)
    if case .html(let title?) = body { return "\(text) \"\(title)\"" }
    return text
  }

  private var status: String? { response.map { "status \($0.status.code)" } }

  private func afterStatus(_ problem: String) -> String {
    status.map { "\($0), but \(problem)" } ?? problem
  }

  /// With a status, its body is what is missing.
  private func noAnswer(_ problem: String) -> String {
    status.map { "\($0), but no end of the answer\(problem)" } ?? "no answer\(problem)"
  }
}

extension HTTPResponse {
  /// Those within a server are followed, up to ten.
  fileprivate var redirect: String? {
    Redirects.statuses.contains(status.code)
      ? ", a redirect out of the server or in a circle" : nil
  }
}

extension BodyKind {
  fileprivate var afterStatus: String {
    switch self {
    case .json: ""
    case .empty: " with an empty body"
    case .text: " with text"
    default: " with \(text)"
    }
  }
}

extension Duration {
  /// `60 seconds`, `0.25 seconds`
  var words: String {
    let seconds = Double(components.seconds) + Double(components.attoseconds) / 1e18
    let number = seconds == seconds.rounded() ? "\(components.seconds)" : "\(seconds)"
    return "\(number) \(number == "1" ? "second" : "seconds")"
  }
}
