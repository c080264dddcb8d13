// Made by docwright from llamacloud/api.yaml: edit that file, not this one.

@_exported import ClientRuntime

/// Parses documents and extracts data from them.
public struct LlamaCloudClient: Sendable {
  /// Where requests go unless told otherwise.
  public static let defaultServer = Server(
    scheme: "https",
    authority: "api.cloud.llamaindex.ai",
    basePath: ""
  )

  private let client: APIClient

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - apiKey: A LlamaCloud API key.
  ///   - server: Where requests go.
  ///   - transport: What carries them there.
  public init(
    apiKey: String,
    server: Server = LlamaCloudClient.defaultServer,
    transport: any Transport = URLSessionTransport()
  ) {
    client = APIClient(server: server, credential: .bearer(apiKey), transport: transport)
  }

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - session: The session of someone who is signed in to the web site.
  ///   - server: Where requests go.
  ///   - transport: What carries them there.
  public init(
    session: String,
    server: Server = LlamaCloudClient.defaultServer,
    transport: any Transport = URLSessionTransport()
  ) {
    client = APIClient(
      server: server,
      credential: .cookie("session", session),
      transport: transport
    )
  }

  /// Sends any request of this API and gives all of the answer.
  ///
  /// - Throws: `APIError`; its `failure` is the JSON that the service sent.
  public func send<Request: APIRequest>(_ request: Request) async throws -> Request.Response {
    try await client.send(request)
  }

  /// Calls that concern batches.
  public var batches: Batches { Batches(client: self) }

  /// Calls that concern batches.
  public struct Batches: Sendable {
    let client: LlamaCloudClient
  }
}
