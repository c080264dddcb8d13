import ClientRuntime
import FlyingFox
import Foundation

/// Runs a server on a free port of this machine while work is done.
func withServer<Result: Sendable>(
  answering answer:
    @escaping @Sendable (FlyingFox.HTTPRequest) async throws
    -> FlyingFox.HTTPResponse,
  _ work: (Server) async throws -> Result
) async throws -> Result {
  let server = HTTPServer(
    address: try .inet(ip4: "127.0.0.1", port: 0),
    logger: .disabled,
    handler: ClosureHTTPHandler(answer)
  )
  let running = Task { try await server.run() }
  defer { running.cancel() }
  try await server.waitUntilListening(timeout: 600)
  guard case .ip4(_, let port) = await server.listeningAddress else {
    throw URLError(.cannotFindHost)
  }
  return try await work(Server(scheme: "http", authority: "127.0.0.1:\(port)", basePath: ""))
}

extension Server {
  /// A request to this server as a client would send it.
  func request(
    _ path: String,
    method: HTTPTypes.HTTPRequest.Method = .get,
    headers: HTTPFields = [:]
  ) -> HTTPTypes.HTTPRequest {
    HTTPTypes.HTTPRequest(
      method: method,
      scheme: scheme,
      authority: authority,
      path: path,
      headerFields: headers
    )
  }
}

extension FlyingFox.HTTPResponse {
  static func text(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> Self {
    var fields = HTTPHeaders()
    for (name, value) in headers { fields[HTTPHeader(name)] = value }
    return Self(
      statusCode: HTTPStatusCode(status, phrase: "Said"),
      headers: fields,
      body: Data(text.utf8)
    )
  }
}
