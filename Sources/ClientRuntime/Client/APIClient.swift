import Foundation
import HTTPTypes

/// Sends the requests of one API.
///
/// Clients of particular APIs are sugar on this.
public struct APIClient: Sendable {
  /// How calls are made.
  public var options: CallOptions
  /// What takes part in calls, outermost first. `Retries` come last unless they are listed.
  public var middleware: [any Middleware]
  var identity: ClientIdentity
  private let transport: any Transport

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - server: Where requests go; by plain http only if that is this machine, or if the server says
  ///     so by `allowingPlainHTTP()`.
  ///   - credential: What proves who is calling, to operations that need it.
  ///   - parameters: What is sent with every request.
  ///   - transport: What carries requests.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made.
  public init(
    server: Server,
    credential: Credential? = nil,
    parameters: [ClientParameter] = [],
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    self.options = options
    self.middleware = middleware
    self.transport = transport
    identity = ClientIdentity(
      server: server,
      proof: credential.map { .constant($0) } ?? .none,
      parameters: parameters
    )
  }

  /// Where requests go.
  public var server: Server { identity.server }

  /// Sends a request and reads the answer.
  ///
  /// - Throws: `APIError` for whatever goes wrong, `CancellationError` when the task was cancelled.
  public func send<Request: APIRequest>(_ request: Request) async throws -> Request.Response {
    try await answer(to: request).value
  }

  /// Sends a request and gives what the answer says together with its status and headers.
  ///
  /// - Throws: As `send(_:)`.
  public func answer<Request: APIRequest>(
    to request: Request
  ) async throws -> Answer<Request.Response> {
    let format = Request.responseFormat
    let report = report(on: request, delivery: format.isStreamed ? .streamed : .whole)
    let (head, body) = try await exchange(request, report)
    try report.checkStatus(of: head, body)
    return report.answer(try report.value(of: body, head, format), head)
  }

  /// Sends a request and gives the bytes of the answer, with any status.
  ///
  /// - Throws: As `send(_:)`, but neither for a status nor for a body that is not as documented.
  public func rawAnswer(to request: some APIRequest) async throws -> Answer<Data> {
    let report = report(on: request, delivery: .raw)
    let (head, body) = try await exchange(request, report)
    return report.answer(body.data ?? Data(), head)
  }

  /// Sends a request and gives the bytes of a successful answer as they arrive.
  ///
  /// Neither `CallOptions.responseLimit` nor time-outs apply to them.
  ///
  /// - Throws: As `send(_:)`; reading throws what keeps bytes from arriving, as an `APIError`.
  public func streamedAnswer(to request: some APIRequest) async throws -> Answer<ByteStream> {
    let report = report(on: request, delivery: .streamed)
    let (head, body) = try await exchange(request, report)
    try report.checkStatus(of: head, body)
    return report.answer(body.throwing(report.streamErrors(head)), head)
  }
}

extension APIClient {
  private func report<Request: APIRequest>(
    on request: Request,
    delivery: Call.Delivery
  ) -> CallReport<Request> {
    CallReport(on: request, by: identity, options: options, delivery: delivery)
  }

  /// Everything between a request and the head of its answer.
  private func exchange<Request: APIRequest>(
    _ request: Request,
    _ report: CallReport<Request>
  ) async throws -> (HTTPResponse, ByteStream) {
    let call = report.call
    return try await report.translating {
      let outgoing = try outgoing(try request.encoded(), call, Request.responseFormat.accept)
      let pipeline = pipeline(call)
      return try await withDeadline(options.timeouts.total, .call, on: options.timing.deadlines) {
        // A middleware may have put a stream in place of the bytes.
        try await call.brought(pipeline(outgoing.head, outgoing.body))
      }
    }
  }

  /// The request with everything but who is calling.
  private func outgoing(
    _ request: EncodedRequest,
    _ call: Call,
    _ accept: String
  ) throws -> EncodedRequest {
    guard let path = request.head.path, path.hasPrefix("/") else {
      // Anything else would run on from the server's name.
      throw InvalidRequest("the path does not start with a slash")
    }
    var request = request
    request.head.scheme = server.scheme
    request.head.authority = server.authority
    if !request.startsAtRoot { request.head.path = server.basePath + path }
    for field in options.headers { request.head.headerFields[fields: field.name] = [] }
    request.head.headerFields.append(contentsOf: options.headers)
    try call.addIdempotencyKey(to: &request.head)
    if request.head.headerFields[.accept] == nil { request.head.headerFields[.accept] = accept }
    return request
  }

  private func pipeline(_ call: Call) -> Middleware.Next {
    let attempt = Attempt(identity: identity, transport: transport)
    let retries: [any Middleware] = middleware.contains { $0 is Retries } ? [] : [Retries()]
    let last: Middleware.Next = { request, body in
      try await attempt.send(request, body: body, for: call)
    }
    return (middleware + retries).reversed().reduce(last) { next, middleware in
      { request, body in
        try await middleware.intercept(request, body: body, call: call, next: next)
      }
    }
  }
}
