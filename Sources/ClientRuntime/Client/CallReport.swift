import Foundation
import HTTPTypes

/// Knows a call, and tells what became of it.
struct CallReport<Request: APIRequest>: Sendable {
  let call: Call
  private let request: Request
  private let identity: ClientIdentity

  init(
    on request: Request,
    by identity: ClientIdentity,
    options: CallOptions,
    delivery: Call.Delivery
  ) {
    self.request = request
    self.identity = identity
    call = Call(
      operation: Request.operation,
      options: options,
      advice: { status, body in
        Request.retryAdvice(status: status, failure: Self.failure(status, body))
      },
      delivery: delivery,
      showing: { Redaction(secrets: identity.secrets + options.secrets).text($0) }
    )
  }

  func answer<Value>(_ value: Value, _ head: HTTPResponse) -> Answer<Value> {
    Answer(value: value, head: head, attempts: call.attempts.value)
  }

  // MARK: Errors

  /// Does some work, and makes errors of the call of what it throws.
  func translating<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch {
      // Whatever an exchange ends with when its task is cancelled.
      try Task.checkCancellation()
      throw translated(error)
    }
  }

  private func translated(_ error: any Error, _ head: HTTPResponse? = nil) -> any Error {
    switch error {
    case is CancellationError, is APIError, is StreamAlreadyRead: error
    case is InvalidRequest, is EncodingError: self.error(.invalidRequest(readable(error)))
    case let error as TimedOut: self.error(.timeout(error.limit, of: error.scope), head)
    case let error as TooManyBytes: self.error(.tooLarge(limit: error.limit), head)
    default: self.error(.transport(error), head)
    }
  }

  func streamErrors(_ head: HTTPResponse) -> StreamErrors {
    StreamErrors { error, body in
      guard let body else { return translated(error, head) }
      return self.error(.decoding(DecodingProblem(error, in: body)), head, body)
    }
  }

  func checkStatus(of head: HTTPResponse, _ body: ByteStream) throws {
    if head.status.kind == .successful { return }
    let body = body.data ?? Data()
    throw error(.status, head, body, failure: Self.failure(head.status.code, body))
  }

  func value(
    of body: ByteStream,
    _ head: HTTPResponse,
    _ format: ResponseFormat<Request.Response>
  ) throws -> Request.Response {
    switch format.reading {
    case .streamed(let read): return read(body, head, streamErrors(head))
    case .whole(let decode):
      let body = body.data ?? Data()
      do {
        return try reporting { try decode(body, head, $0) }
      } catch {
        let problem = DecodingProblem(error, in: body, mediaType: head.mediaType)
        throw self.error(.decoding(problem), head, body)
      }
    }
  }

  /// Does some work that may leave out elements of lists, and tells of those.
  private func reporting<Result>(_ work: (SkipLog?) throws -> Result) rethrows -> Result {
    guard let report = call.options.skipping else { return try work(nil) }
    let skips = SkipLog()
    let result = try work(skips)
    skips.elements(of: call.operation.id).forEach(report)
    return result
  }

  private func error(
    _ reason: APIError.Reason,
    _ head: HTTPResponse? = nil,
    _ body: Data? = nil,
    failure: Request.Failure? = nil
  ) -> APIError {
    APIError(
      operation: call.operation.id,
      reason: reason,
      response: head,
      failure: failure,
      attempts: call.attempts.value,
      body: body,
      hiding: secrets + sensitiveTexts(in: body),
      sensitiveFields: call.operation.sensitiveFields
    )
  }

  /// Texts that an answer may repeat and that are to be shown to nobody.
  private var secrets: [String] {
    let sent = (try? request.encoded())?.secrets(in: call.operation.sensitiveFields)
    return identity.secrets + call.options.secrets + (sent ?? [])
  }

  /// What an answer may say again elsewhere. Short texts would be found everywhere.
  private func sensitiveTexts(in body: Data?) -> [String] {
    let fields = call.operation.sensitiveFields
    guard !fields.isEmpty, let json = body.flatMap({ try? JSONValue(json: $0) }) else { return [] }
    return json.texts(of: fields).filter { $0.count >= 6 }
  }

  private static func failure(_ status: Int, _ body: Data) -> Request.Failure? {
    try? JSONDecoder(answer: status).decode(Request.Failure.self, from: body)
  }
}
