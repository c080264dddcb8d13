// Made by docwright from kitchen-sink/set-reminders.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Sets the times to be reminded at.
///
/// `PUT /reminders`, documented at
/// <https://example.com/docs/reminders/set>.
public struct SetReminders: APIRequest, Hashable {
  /// What to send.
  public var body: Moments

  /// Makes the request; nothing is sent yet.
  public init(body: Moments) {
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = [String: Date?]

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "string.setReminders",
    method: .put,
    path: "/reminders"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/reminders")
    try request.json(body, as: .each(.timestamp))
    return try request.encoded()
  }

  /// How a successful answer is read.
  public static var responseFormat: ResponseFormat<Response> {
    .json(.values(.nullable(.timestamp)))
  }
}

extension KitchenSinkClient.StringCalls {
  /// Sets the times to be reminded at.
  ///
  /// - Parameters:
  ///   - body: What to send.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func setReminders(_ body: Moments) async throws -> [String: Date?] {
    try await client.send(SetReminders(body: body))
  }
}
