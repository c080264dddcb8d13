import ClientRuntime
import ClientTesting
import Foundation

/// A request that changes something, with a key that makes repeating it safe.
struct Pay: APIRequest {
  var key: String?

  typealias Response = JSONValue

  static let operation = OperationInfo(
    id: "pay",
    method: .post,
    path: "/pay",
    repetition: .withKey(header: "X-Key")
  )

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/pay")
    request.header("X-Key", key)
    return try request.encoded()
  }
}

/// A client of the smallest kind.
struct ProbeClient: ServiceClient {
  var api: APIClient
}

extension APIClient {
  /// A client for the example server, in virtual time.
  static func probe(
    credential: Credential? = nil,
    transport: any Transport,
    middleware: [any Middleware] = [],
    time: VirtualTime = VirtualTime(),
    timeouts: Timeouts = Timeouts()
  ) -> APIClient {
    var options = CallOptions()
    options.timing = time.timing
    options.timeouts = timeouts
    return APIClient(
      server: MiniClient.defaultServer,
      credential: credential,
      transport: transport,
      middleware: middleware,
      options: options
    )
  }
}

/// A transport whose answers never arrive; it fails in its own way when it is cancelled.
struct SilentTransport: Transport {
  private let never = VirtualTime().timing.deadlines

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (HTTPResponse, ByteStream) {
    do {
      try await never.sleep(for: .seconds(1))
    } catch {
      throw URLError(.cancelled)
    }
    return (HTTPResponse(status: .ok), ByteStream())
  }
}

/// A transport whose bodies come in time or never.
struct BodyTransport: Transport {
  var status = 200
  let body: ByteStream

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (HTTPResponse, ByteStream) {
    (HTTPResponse(status: .init(code: status)), self.body)
  }
}

/// Does what a closure says.
struct ClosureMiddleware: Middleware {
  let intercept:
    @Sendable (HTTPRequest, RequestBody?, Next) async throws -> (HTTPResponse, ByteStream)

  func intercept(
    _ request: HTTPRequest,
    body: RequestBody?,
    call: Call,
    next: Next
  ) async throws -> (HTTPResponse, ByteStream) {
    try await intercept(request, body, next)
  }
}
