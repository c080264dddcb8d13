// Made by docwright from bland/api.yaml: edit that file, not this one.

@_exported import ClientRuntime

/// Phone calls placed by voice agents, alone or in batches.
public struct BlandClient: Sendable {
  /// Where requests go unless told otherwise.
  public static let defaultServer = Server(
    scheme: "https",
    authority: "api.bland.ai",
    basePath: ""
  )

  private let client: APIClient

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - apiKey: The organisation's key, sent bare: no scheme word goes before it.
  ///   - server: Where requests go.
  ///   - transport: What carries them there.
  public init(
    apiKey: String,
    server: Server = BlandClient.defaultServer,
    transport: any Transport = URLSessionTransport()
  ) {
    client = APIClient(
      server: server,
      credential: .header("authorization", apiKey),
      transport: transport
    )
  }

  /// Sends any request of this API and gives all of the answer.
  ///
  /// - Throws: `APIError`; its `failure` is a ``BlandFailure`` if the answer had a documented shape.
  public func send<Request: APIRequest>(_ request: Request) async throws -> Request.Response {
    try await client.send(request)
  }

  /// Calls that concern batches.
  public var batches: Batches { Batches(client: self) }

  /// Calls that concern tools.
  public var tools: Tools { Tools(client: self) }

  /// Calls that concern batches.
  public struct Batches: Sendable {
    let client: BlandClient
  }

  /// Calls that concern tools.
  public struct Tools: Sendable {
    let client: BlandClient
  }
}
