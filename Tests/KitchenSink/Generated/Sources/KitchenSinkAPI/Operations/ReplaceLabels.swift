// Made by docwright from kitchen-sink/replace-labels.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Replaces all labels. The group is called `string` on purpose.
///
/// `PUT /labels`, documented at
/// <https://example.com/docs/labels/replace>.
public struct ReplaceLabels: APIRequest, Hashable {
  /// What to send.
  public var body: [BodyItem]

  /// Makes the request; nothing is sent yet.
  public init(body: [BodyItem]) {
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = [Label]

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "string.replaceLabels",
    method: .put,
    path: "/labels"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/labels")
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.StringCalls {
  /// Replaces all labels. The group is called `string` on purpose.
  ///
  /// - Parameters:
  ///   - body: What to send.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func replaceLabels(_ body: [ReplaceLabels.BodyItem]) async throws -> [Label] {
    try await client.send(ReplaceLabels(body: body))
  }
}

extension ReplaceLabels {
  /// What `string.replaceLabels` is sent.
  public struct BodyItem: APIValue, Codable {
    /// What it says.
    public var label: String
    /// Since when it says so.
    public var since: Date?

    /// Makes a value from its parts.
    public init(label: String, since: Date? = nil) {
      self.label = label
      self.since = since
    }

    private enum CodingKeys: String, CodingKey {
      case label
      case since
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      label = try container.decode(String.self, forKey: .label)
      since = try container.decodeIfPresent(.timestamp, forKey: .since)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(label, forKey: .label)
      try container.encodeIfPresent(since, as: .timestamp, forKey: .since)
    }
  }
}

/// `Label` of the Kitchen Sink API.
public struct Label: APIValue, Codable {
  /// `label`
  public let label: String
  /// `since`
  public let since: Date?
  /// `id`
  public let id: Int64

  /// Makes a value from its parts.
  public init(label: String, since: Date? = nil, id: Int64) {
    self.label = label
    self.since = since
    self.id = id
  }

  private enum CodingKeys: String, CodingKey {
    case label
    case since
    case id
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    label = try container.decode(String.self, forKey: .label)
    since = try container.decodeIfPresent(.timestamp, forKey: .since)
    id = try container.decode(Int64.self, forKey: .id)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(label, forKey: .label)
    try container.encodeIfPresent(since, as: .timestamp, forKey: .since)
    try container.encode(id, forKey: .id)
  }
}
