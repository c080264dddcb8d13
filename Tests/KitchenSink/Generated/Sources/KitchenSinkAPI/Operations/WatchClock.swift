// Made by docwright from kitchen-sink/watch-clock.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Says what time it is, again and again.
///
/// `GET /clock`, documented at
/// <https://example.com/docs/clock/watch>.
public struct WatchClock: APIRequest, Hashable {
  /// Makes the request; nothing is sent yet.
  public init() {
  }

  /// What a successful answer holds.
  public typealias Response = EventStream<Date>

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(id: "clock.watch", method: .get, path: "/clock")

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/clock")
    return try request.encoded()
  }

  /// How a successful answer is read.
  public static var responseFormat: ResponseFormat<Response> {
    .events(.timestamp)
  }
}

extension KitchenSinkClient.Clock {
  /// Says what time it is, again and again.
  ///
  /// - Returns: What time it is.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func watch() async throws -> EventStream<Date> {
    try await client.send(WatchClock())
  }
}
