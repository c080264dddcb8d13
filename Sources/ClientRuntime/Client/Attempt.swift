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
      return try await call.brought(answer)
    }
  }
}
