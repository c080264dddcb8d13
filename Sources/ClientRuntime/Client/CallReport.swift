import Foundation
import HTTPTypes

/// Knows a call, and tells what became of it.
struct CallReport<Request: APIRequest>: Sendable {
  let call: Call
  let secrets: [String]

  init(options: CallOptions, isStreamed: Bool, secrets: [String]) {
    self.secrets = secrets
    call = Call(
      operation: Request.operation,
      options: options,
      advice: { status, body in
        Request.retryAdvice(status: status, failure: Self.failure(status, body))
      },
      isStreamed: isStreamed
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
    case is CancellationError, is APIError: error
    case is InvalidRequest, is EncodingError: self.error(.invalidRequest(readable(error)))
    case let error as TimedOut: self.error(.timeout(error.limit), head)
    case let error as TooManyBytes: self.error(.tooLarge(limit: error.limit), head)
    default: self.error(.transport(error), head)
    }
  }

  func streamErrors(_ head: HTTPResponse) -> StreamErrors {
    StreamErrors { error, body in
      switch error {
      case is DecodingError, is CodingFailure:
        let body = body ?? Data()
        return self.error(.decoding(DecodingProblem(error, in: body)), head, body)
      default: return translated(error, head)
      }
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
    case .streamed(let read): return read(body, streamErrors(head))
    case .whole(let decode):
      let body = body.data ?? Data()
      do {
        return try decode(body, head)
      } catch {
        throw self.error(.decoding(DecodingProblem(error, in: body)), head, body)
      }
    }
  }

  private func error(
    _ reason: APIError.Reason,
    _ head: HTTPResponse? = nil,
    _ body: Data = Data(),
    failure: Request.Failure? = nil
  ) -> APIError {
    APIError(
      operation: call.operation.id,
      reason: reason,
      response: head,
      failure: failure,
      body: body,
      hiding: secrets
    )
  }

  private static func failure(_ status: Int, _ body: Data) -> Request.Failure? {
    try? JSONDecoder(answer: status).decode(Request.Failure.self, from: body)
  }
}
