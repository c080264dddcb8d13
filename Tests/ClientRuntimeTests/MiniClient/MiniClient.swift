import ClientRuntime

/// A client as the generator writes them, to hold the runtime to what generated code calls.
struct MiniClient: ServiceClient {
  var api: APIClient

  init(
    apiKey: String,
    workspaceID: String = "w1",
    server: Server = MiniClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .header("authorization", apiKey),
      parameters: [.header("x-workspace-id", workspaceID)],
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  static let defaultServer = Server(
    scheme: "https",
    authority: "api.mini.example",
    basePath: ""
  )

  var batches: Batches { Batches(client: self) }

  struct Batches: Sendable {
    let client: MiniClient
  }
}
