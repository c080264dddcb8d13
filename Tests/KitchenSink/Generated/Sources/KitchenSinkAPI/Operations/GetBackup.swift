// Made by docwright from kitchen-sink/get-backup.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads a copy of everything.
///
/// `GET /admin/backup`, documented at
/// <https://example.com/docs/admin/backup>.
public struct GetBackup: APIRequest, Hashable {
  /// Makes the request; nothing is sent yet.
  public init() {
  }

  /// What a successful answer holds.
  public typealias Response = Data

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "admin.backup",
    method: .get,
    path: "/admin/backup"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/admin/backup")
    return try request.encoded()
  }

  /// How a successful answer is read.
  public static var responseFormat: ResponseFormat<Response> {
    .bytes(mediaType: "application/zip")
  }
}

extension KitchenSinkClient.Admin {
  /// Reads a copy of everything.
  ///
  /// - Returns: An archive.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func backup() async throws -> Data {
    try await client.send(GetBackup())
  }
}
