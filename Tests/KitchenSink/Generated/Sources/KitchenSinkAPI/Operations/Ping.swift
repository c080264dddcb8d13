// Made by docwright from kitchen-sink/ping.yaml: edit that file, not this one.

import ClientRuntime

/// Says whether anyone is there.
///
/// `HEAD /ping`, documented at
/// <https://example.com/docs/ping>.
public struct Ping: APIRequest, Hashable {
  /// Makes the request; nothing is sent yet.
  public init() {
  }

  /// What a successful answer holds.
  public typealias Response = NoContent

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "ping",
    method: .head,
    path: "/ping",
    needsCredentials: false
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.head, "/ping")
    return try request.encoded()
  }
}

extension KitchenSinkClient {
  /// Says whether anyone is there.
  ///
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func ping() async throws {
    _ = try await send(Ping())
  }
}
