import ClientRuntime
import Foundation

/// What a server might say.
public struct CannedAnswer: Hashable, Sendable {
  /// The head of the answer.
  public var head: HTTPResponse
  /// The body of the answer.
  public var body: Data

  /// Makes an answer; JSON unless the headers say otherwise.
  public init(
    status: Int = 200,
    headers: HTTPFields = [.contentType: "application/json"],
    body: Data = Data("{}".utf8)
  ) {
    head = HTTPResponse(status: .init(code: status), headerFields: headers)
    self.body = body
  }
}

/// A transport that answers without a server.
public final class CannedTransport: Transport {
  private let answers: Locked<[CannedAnswer]>

  /// Gives these answers in turn, and the last of them again and again.
  public init(_ first: CannedAnswer, _ others: CannedAnswer...) {
    answers = Locked([first] + others)
  }

  /// Gives one answer again and again; JSON unless the headers say otherwise.
  public convenience init(
    status: Int = 200,
    headers: HTTPFields = [.contentType: "application/json"],
    body: Data = Data("{}".utf8)
  ) {
    self.init(CannedAnswer(status: status, headers: headers, body: body))
  }

  /// Gives the next answer.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (
    HTTPResponse, ByteStream
  ) {
    let answer = answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
    return (answer.head, ByteStream(answer.body))
  }
}
