// Made by docwright from llamacloud/api.yaml: edit that file, not this one.

@_exported import ClientRuntime

/// Parses documents and extracts data from them.
public struct LlamaCloudClient: ServiceClient {
  /// Where requests go unless told otherwise.
  public static let defaultServer = Server(
    scheme: "https",
    authority: "api.cloud.llamaindex.ai",
    basePath: ""
  )

  /// What sends requests, and how.
  public var api: APIClient

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - apiKey: A LlamaCloud API key.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    apiKey: String,
    server: Server = LlamaCloudClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .bearer(apiKey),
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - session: The session of someone who is signed in to the web site.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    session: String,
    server: Server = LlamaCloudClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .cookie("session", session),
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Calls that concern batches.
  public var batches: Batches { Batches(client: self) }

  /// Calls that concern batches.
  nonisolated public struct Batches: Sendable {
    let client: LlamaCloudClient
  }
}
