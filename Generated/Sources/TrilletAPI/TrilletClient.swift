// Made by docwright from trillet/api.yaml: edit that file, not this one.

@_exported import ClientRuntime

/// Voice agents that make calls for a workspace. At most 60 requests a minute are answered.
public struct TrilletClient: ServiceClient {
  /// Where requests go unless told otherwise.
  public static let defaultServer = Server(
    scheme: "https",
    authority: "api.trillet.ai",
    basePath: ""
  )

  /// What sends requests, and how.
  public var api: APIClient

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - apiKey: The account's key, sent as it is.
  ///   - workspaceID: The workspace that all calls are about.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    apiKey: String,
    workspaceID: String,
    server: Server = TrilletClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .header("x-api-key", apiKey),
      parameters: [.header("x-workspace-id", workspaceID)],
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Calls that concern batch calls.
  public var batchCalls: BatchCalls { BatchCalls(client: self) }

  /// Calls that concern batch calls.
  nonisolated public struct BatchCalls: Sendable {
    let client: TrilletClient
  }
}
