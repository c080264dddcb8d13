// Made by docwright from kitchen-sink/get-export.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads whether an export is ready.
///
/// `GET /exports/{export_id}`, documented at
/// <https://example.com/docs/exports/get>.
public struct GetExport: WaitableRequest, Hashable {
  /// Which export.
  public var exportID: Int
  /// Whether to say more.
  public var verbose: Bool?

  /// Makes the request; nothing is sent yet.
  public init(exportID: Int, verbose: Bool? = nil) {
    self.exportID = exportID
    self.verbose = verbose
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "exports.get",
    method: .get,
    path: "/exports/{export_id}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/exports/\(exportID)")
    request.query("verbose", verbose)
    return try request.encoded()
  }

  /// How it is waited for.
  public static var waiting: Waiting<Response> {
    Waiting(every: .seconds(2), atMost: .seconds(2)) { answer in
      switch answer.data.ready {
      case true: .done
      default: .pending
      }
    }
  }
}

extension KitchenSinkClient.Exports {
  /// Reads whether an export is ready.
  ///
  /// - Parameters:
  ///   - exportID: Which export.
  ///   - verbose: Whether to say more.
  /// - Returns: The export.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func get(
    _ exportID: Int,
    verbose: Bool? = nil
  ) async throws -> GetExport.Response.ResponseData {
    try await client.send(GetExport(exportID: exportID, verbose: verbose)).data
  }

  /// Reads whether an export is ready.
  ///
  /// Asks until `data.ready` is `true`, every 2 s.
  ///
  /// - Parameters:
  ///   - exportID: Which export.
  ///   - verbose: Whether to say more.
  ///   - timeout: How long to wait at most; `nil` for as long as it takes.
  /// - Returns: The export.
  /// - Throws: `APIError` when time is up, with the reason `timeout`; the last answer is in
  ///   its `answer`. Otherwise as a single call.
  public func waitUntilReady(
    _ exportID: Int,
    verbose: Bool? = nil,
    timeout: Duration? = nil
  ) async throws -> GetExport.Response.ResponseData {
    try await client.wait(
      for: GetExport(exportID: exportID, verbose: verbose),
      timeout: timeout
    ).data
  }
}

extension GetExport {
  /// All that `exports.get` answers.
  public struct Response: APIValue, Codable {
    /// The export.
    public let data: ResponseData

    /// Makes a value from its parts.
    public init(data: ResponseData) {
      self.data = data
    }
  }
}

extension GetExport.Response {
  /// The export.
  public struct ResponseData: APIValue, Codable {
    /// Whether it can be read.
    public let ready: Bool
    /// Where it can be read.
    @Nullable public var url: URL?

    /// Makes a value from its parts.
    public init(ready: Bool, url: URL? = nil) {
      self.ready = ready
      _url = Nullable(url)
    }

    private enum CodingKeys: String, CodingKey {
      case ready
      case url
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      ready = try container.decode(Bool.self, forKey: .ready)
      _url = try container.decodeNullable(.url, forKey: .url)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(ready, forKey: .ready)
      try container.encodeNullable(_url, as: .url, forKey: .url)
    }
  }
}
