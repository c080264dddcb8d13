// Made by docwright from bland/get-batch.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads how a batch was set up. What has happened to it since is in `batches.logs`.
///
/// `GET /v2/batches/{batch_id}`, documented at
/// <https://docs.bland.ai/api-v2/get/batches-id.md>.
public struct GetBatch: APIRequest, Hashable {
  /// Which batch.
  public var batchID: String

  /// Makes the request; nothing is sent yet.
  public init(batchID: String) {
    self.batchID = batchID
  }

  /// What a failed answer holds.
  public typealias Failure = BlandFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "batches.get",
    method: .get,
    path: "/v2/batches/{batch_id}",
    sensitiveFields: ["phone_number"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/v2/batches/\(batchID)")
    return try request.encoded()
  }
}

extension BlandClient.Batches {
  /// Reads how a batch was set up. What has happened to it since is in `batches.logs`.
  ///
  /// - Parameters:
  ///   - batchID: Which batch.
  /// - Returns: The batch that was asked for.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func get(_ batchID: String) async throws -> Batch {
    try await client.send(GetBatch(batchID: batchID)).data
  }
}

extension GetBatch {
  /// All that `batches.get` answers.
  public struct Response: APIValue, Codable {
    /// The batch that was asked for.
    public let data: Batch
    /// Never set when the request went well.
    public let errors: JSONNull

    /// Makes a value from its parts.
    public init(data: Batch, errors: JSONNull = nil) {
      self.data = data
      self.errors = errors
    }
  }
}

/// Calls that were ordered together.
public struct Batch: APIValue, Codable {
  /// What other operations know the batch by.
  public let id: String
  /// The organisation that ordered it; not a person in spite of its name.
  public let userID: String
  /// What all calls of the batch have in common. May be missing; the documentation doesn't
  /// say.
  @Nullable public var basePrompt: BasePrompt?
  /// When it was ordered.
  public let createdAt: Date
  /// Some of its calls; a glimpse and not the whole list.
  public let callObjects: [CallPreview]
  /// A title for people. May be missing; the documentation doesn't say.
  @Nullable public var description: String?

  /// Makes a value from its parts.
  public init(
    id: String,
    userID: String,
    basePrompt: BasePrompt? = nil,
    createdAt: Date,
    callObjects: [CallPreview],
    description: String? = nil
  ) {
    self.id = id
    self.userID = userID
    _basePrompt = Nullable(basePrompt)
    self.createdAt = createdAt
    self.callObjects = callObjects
    _description = Nullable(description)
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case userID = "user_id"
    case basePrompt = "base_prompt"
    case createdAt = "created_at"
    case callObjects = "call_objects"
    case description
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    userID = try container.decode(String.self, forKey: .userID)
    _basePrompt = try container.decodeNullable(.json(BasePrompt.self), forKey: .basePrompt)
    createdAt = try container.decode(.timestamp, forKey: .createdAt)
    callObjects = try container.decode([CallPreview].self, forKey: .callObjects)
    _description = try container.decodeNullable(String.self, forKey: .description)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(userID, forKey: .userID)
    try container.encodeNullable(_basePrompt, as: .json(BasePrompt.self), forKey: .basePrompt)
    try container.encode(createdAt, as: .timestamp, forKey: .createdAt)
    try container.encode(callObjects, forKey: .callObjects)
    try container.encodeNullable(_description, forKey: .description)
  }
}

/// Settings that every call of a batch starts from.
public struct BasePrompt: APIValue, Codable {
  /// What the agent is told to do. May be missing; the documentation doesn't say.
  @Nullable public var task: String?
  /// Whether calls are recorded. May be missing; the documentation doesn't say.
  @Nullable public var record: Bool?

  /// Makes a value from its parts.
  public init(task: String? = nil, record: Bool? = nil) {
    _task = Nullable(task)
    _record = Nullable(record)
  }

  private enum CodingKeys: String, CodingKey {
    case task
    case record
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _task = try container.decodeNullable(String.self, forKey: .task)
    _record = try container.decodeNullable(Bool.self, forKey: .record)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeNullable(_task, forKey: .task)
    try container.encodeNullable(_record, forKey: .record)
  }
}

/// A call of a batch in outline.
public struct CallPreview: APIValue, Codable, CustomReflectable {
  /// What the agent is told to do in this call. May be missing; the documentation doesn't
  /// say.
  @Nullable public var task: String?
  /// Whom it goes to, with the country code. May be missing; the documentation doesn't say.
  /// Sensitive: what is printed leaves it out.
  @Nullable public var phoneNumber: String?

  /// Makes a value from its parts.
  public init(task: String? = nil, phoneNumber: String? = nil) {
    _task = Nullable(task)
    _phoneNumber = Nullable(phoneNumber)
  }

  /// What is printed and dumped: all but what is sensitive.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: ["task": task as Any, "phoneNumber": Redacted.value],
      displayStyle: .struct
    )
  }

  private enum CodingKeys: String, CodingKey {
    case task
    case phoneNumber = "phone_number"
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _task = try container.decodeNullable(String.self, forKey: .task)
    _phoneNumber = try container.decodeNullable(String.self, forKey: .phoneNumber)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeNullable(_task, forKey: .task)
    try container.encodeNullable(_phoneNumber, forKey: .phoneNumber)
  }
}
