import Foundation
import HTTPTypes

/// What is done again for each attempt: identify, send, and bring in the answer.
struct Attempt: Sendable {
  let identity: ClientIdentity
  let transport: any Transport

  func send(
    _ request: HTTPRequest,
    body: RequestBody?,
    for call: Call
  ) async throws -> (HTTPResponse, ByteStream) {
    call.attempts.increment()
    let options = call.options
    return try await withDeadline(
      options.timeouts.attempt,
      .attempt,
      on: options.timing.deadlines
    ) {
      let identified = IdentifiedTransport(
        identity: identity,
        operation: call.operation,
        transport: transport
      )
      let answer = try await Redirects(transport: identified).send(request, body: body)
      return try await brought(answer, for: call)
    }
  }

  /// The answer with its body in memory, unless it is wanted piece by piece.
  private func brought(
    _ answer: (head: HTTPResponse, body: ByteStream),
    for call: Call
  ) async throws -> (HTTPResponse, ByteStream) {
    let isSuccessful = answer.head.status.kind == .successful
    if call.isStreamed, isSuccessful { return answer }
    do {
      let body = try await answer.body.collected(upTo: call.options.responseLimit)
      return (answer.head, ByteStream(body))
    } catch let error as TooManyBytes where !isSuccessful {
      // The start of it tells enough of what went wrong.
      return (answer.head, ByteStream(error.start))
    }
  }
}
