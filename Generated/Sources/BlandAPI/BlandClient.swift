// Made by docwright from bland/api.yaml: edit that file, not this one.

@_exported import ClientRuntime

/// Phone calls placed by voice agents, alone or in batches.
public struct BlandClient: ServiceClient {
  /// Where requests go unless told otherwise.
  public static let defaultServer = Server(
    scheme: "https",
    authority: "api.bland.ai",
    basePath: ""
  )

  /// What sends requests, and how.
  public var api: APIClient

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - apiKey: The organisation's key, sent bare: no scheme word goes before it.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    apiKey: String,
    server: Server = BlandClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .header("authorization", apiKey),
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Calls that concern batches.
  public var batches: Batches { Batches(client: self) }

  /// Calls that concern tools.
  public var tools: Tools { Tools(client: self) }

  /// Calls that concern batches.
  nonisolated public struct Batches: Sendable {
    let client: BlandClient
  }

  /// Calls that concern tools.
  nonisolated public struct Tools: Sendable {
    let client: BlandClient
  }
}
