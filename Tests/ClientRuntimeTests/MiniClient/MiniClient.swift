import ClientRuntime

/// A client as the generator writes them, to hold the runtime to what generated code calls.
struct MiniClient: Sendable {
  private let client: APIClient

  init(
    apiKey: String,
    workspaceID: String = "w1",
    server: Server = MiniClient.defaultServer,
    transport: any Transport = URLSessionTransport()
  ) {
    client = APIClient(
      server: server,
      credential: .header("authorization", apiKey),
      parameters: [.header("x-workspace-id", workspaceID)],
      transport: transport
    )
  }

  static let defaultServer = Server(
    scheme: "https",
    authority: "api.mini.example",
    basePath: ""
  )

  func send<Request: APIRequest>(_ request: Request) async throws -> Request.Response {
    try await client.send(request)
  }

  var batches: Batches { Batches(client: self) }

  struct Batches: Sendable {
    let client: MiniClient
  }
}
