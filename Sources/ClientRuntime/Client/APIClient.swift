import Foundation
import HTTPTypes

/// Sends the requests of one API.
///
/// Clients of particular APIs are sugar on this.
public struct APIClient: Sendable {
  /// Where requests go.
  public let server: Server
  private let credential: Credential?
  private let parameters: [ClientParameter]
  private let transport: any Transport

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - server: Where requests go.
  ///   - credential: What proves who is calling, to operations that need it.
  ///   - parameters: What is sent with every request.
  ///   - transport: What carries requests.
  public init(
    server: Server,
    credential: Credential? = nil,
    parameters: [ClientParameter] = [],
    transport: any Transport = URLSessionTransport()
  ) {
    self.server = server
    self.credential = credential
    self.parameters = parameters
    self.transport = transport
  }

  /// Sends a request and reads the answer.
  ///
  /// - Throws: `APIError` for whatever goes wrong, `CancellationError` when the task was cancelled.
  public func send<Request: APIRequest>(_ request: Request) async throws -> Request.Response {
    let call = Call(
      operation: Request.operation,
      secrets: (credential?.secrets ?? []) + parameters.flatMap(\.secrets)
    )
    let outgoing = try call.preparing {
      try addressed(
        try request.encoded(),
        operation: Request.operation,
        accept: Request.responseFormat.accept
      )
    }
    let (head, body) = try await call.exchanging {
      try await transport.send(outgoing.head, body: outgoing.body)
    }
    guard head.status.kind == .successful else {
      throw call.error(
        .status,
        head,
        body,
        failure: try? JSONDecoder(answer: head.status.code)
          .decode(Request.Failure.self, from: body)
      )
    }
    do {
      return try Request.decode(body, from: head)
    } catch {
      throw call.error(.decoding(DecodingProblem(error, in: body)), head, body)
    }
  }

  /// The request with everything that is the client's affair.
  private func addressed(
    _ request: EncodedRequest,
    operation: OperationInfo,
    accept: String
  ) throws -> EncodedRequest {
    guard let path = request.head.path, path.hasPrefix("/") else {
      // Anything else would run on from the server's name.
      throw InvalidRequest("the path does not start with a slash")
    }
    var request = request
    request.head.scheme = server.scheme
    request.head.authority = server.authority
    request.head.path = server.basePath + path
    for parameter in parameters { try parameter.apply(to: &request.head) }
    if request.head.headerFields[.accept] == nil { request.head.headerFields[.accept] = accept }
    if operation.needsCredentials { try credential?.apply(to: &request.head) }
    return request
  }
}

/// What is known of a call while it is going on.
private struct Call {
  let operation: OperationInfo
  let secrets: [String]

  func preparing<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      throw APIError(operation: operation.id, reason: .invalidRequest(readable(error)))
    }
  }

  func exchanging<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let error as CancellationError {
      throw error
    } catch {
      throw APIError(operation: operation.id, reason: .transport(error), hiding: secrets)
    }
  }

  func error(
    _ reason: APIError.Reason,
    _ head: HTTPResponse,
    _ body: Data,
    failure: (any Sendable)? = nil
  ) -> APIError {
    APIError(
      operation: operation.id,
      reason: reason,
      response: head,
      failure: failure,
      body: body,
      hiding: secrets
    )
  }
}
