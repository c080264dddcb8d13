import ClientRuntime

/// A client as the generator writes them, to hold the runtime to what generated code calls.
public struct MiniClient: Sendable {
  private let client: APIClient

  public init(
    apiKey: String, workspaceID: String = "w1", server: Server = MiniClient.defaultServer,
    transport: any Transport = URLSessionTransport()
  ) {
    client = APIClient(
      server: server,
      credential: .header("authorization", apiKey),
      parameters: [.header("x-workspace-id", workspaceID)],
      transport: transport
    )
  }

  public static let defaultServer = Server(
    scheme: "https", authority: "api.mini.example", basePath: "")

  public func send<Request: APIRequest>(_ request: Request) async throws -> Request.Response {
    try await client.send(request)
  }

  public var batches: Batches { Batches(client: self) }

  public struct Batches: Sendable {
    let client: MiniClient
  }
}
