// Made by docwright from trillet/api.yaml: edit that file, not this one.

@_exported import ClientRuntime

/// Voice agents that make calls for a workspace. At most 60 requests a minute are answered.
public struct TrilletClient: Sendable {
  /// Where requests go unless told otherwise.
  public static let defaultServer = Server(
    scheme: "https",
    authority: "api.trillet.ai",
    basePath: ""
  )

  private let client: APIClient

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - apiKey: The account's key, sent as it is.
  ///   - workspaceID: The workspace that all calls are about.
  ///   - server: Where requests go.
  ///   - transport: What carries them there.
  public init(
    apiKey: String,
    workspaceID: String,
    server: Server = TrilletClient.defaultServer,
    transport: any Transport = URLSessionTransport()
  ) {
    client = APIClient(
      server: server,
      credential: .header("x-api-key", apiKey),
      parameters: [.header("x-workspace-id", workspaceID)],
      transport: transport
    )
  }

  /// Sends any request of this API and gives all of the answer.
  ///
  /// - Throws: `APIError`; its `failure` is a ``TrilletFailure`` if the answer had a documented shape.
  public func send<Request: APIRequest>(_ request: Request) async throws -> Request.Response {
    try await client.send(request)
  }

  /// Calls that concern batch calls.
  public var batchCalls: BatchCalls { BatchCalls(client: self) }

  /// Calls that concern batch calls.
  public struct BatchCalls: Sendable {
    let client: TrilletClient
  }
}
