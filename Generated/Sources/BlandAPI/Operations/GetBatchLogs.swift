// Made by docwright from bland/get-batch-logs.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads what has happened to a batch, newest entry first unless asked otherwise.
///
/// `GET /v2/batches/{batch_id}/logs`, documented at
/// <https://docs.bland.ai/api-v2/get/batches-id-logs.md>.
public struct GetBatchLogs: PagedRequest, Hashable {
  /// Which batch.
  public var batchID: String
  /// At most this many entries.
  public var take: Int?
  /// Passes over this many entries first, for reading on.
  public var skip: Int?
  /// Which end of the log comes first. Default: `desc`.
  public var direction: SortDirection?

  /// Makes the request; nothing is sent yet.
  public init(
    batchID: String,
    take: Int? = nil,
    skip: Int? = nil,
    direction: SortDirection? = nil
  ) {
    self.batchID = batchID
    self.take = take
    self.skip = skip
    self.direction = direction
  }

  /// What a failed answer holds.
  public typealias Failure = BlandFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "batches.logs",
    method: .get,
    path: "/v2/batches/{batch_id}/logs"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/v2/batches/\(batchID)/logs")
    request.query("take", take)
    request.query("skip", skip)
    request.query("direction", direction)
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = LogEntry

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .offset(\.skip, items: \.data)
  }
}

extension BlandClient.Batches {
  /// Reads what has happened to a batch, newest entry first unless asked otherwise.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - Parameters:
  ///   - batchID: Which batch.
  ///   - take: At most this many entries.
  ///   - skip: Passes over this many entries first, for reading on.
  ///   - direction: Which end of the log comes first. Default: `desc`.
  /// - Returns: What has happened, in the order asked for.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func logs(
    _ batchID: String,
    take: Int? = nil,
    skip: Int? = nil,
    direction: SortDirection? = nil
  ) async throws -> [LogEntry] {
    try await client.send(
      GetBatchLogs(batchID: batchID, take: take, skip: skip, direction: direction)
    ).data
  }

  /// Reads what has happened to a batch, newest entry first unless asked otherwise.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - Parameters:
  ///   - batchID: Which batch.
  ///   - take: At most this many entries.
  ///   - skip: Passes over this many entries first, for reading on.
  ///   - direction: Which end of the log comes first. Default: `desc`.
  /// - Returns: The pages, of which none has been asked for.
  public func logs(
    _ batchID: String,
    take: Int? = nil,
    skip: Int? = nil,
    direction: SortDirection? = nil
  ) -> PagedCall<GetBatchLogs> {
    client.pages(of: GetBatchLogs(batchID: batchID, take: take, skip: skip, direction: direction))
  }
}

extension GetBatchLogs {
  /// All that `batches.logs` answers.
  public struct Response: APIValue, Codable {
    /// What has happened, in the order asked for.
    public let data: [LogEntry]
    /// Never set when the request went well.
    public let errors: JSONNull

    /// Makes a value from its parts.
    public init(data: [LogEntry], errors: JSONNull = nil) {
      self.data = data
      self.errors = errors
    }
  }
}

/// Which way a list runs.
public enum SortDirection: OpenEnum {
  /// Oldest first.
  case asc
  /// Newest first.
  case desc
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "asc": self = .asc
    case "desc": self = .desc
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .asc: "asc"
    case .desc: "desc"
    case .unrecognized(let value): value
    }
  }
}

/// Something that happened to a batch.
public struct LogEntry: APIValue, Codable {
  /// Tells this entry from all others.
  public let id: String
  /// The batch it happened to.
  public let batchID: String
  /// Whose batch it is.
  public let orgID: String
  /// What kind of thing happened; it decides what `payload` holds.
  public let eventType: EventType
  /// When it was written down.
  public let timestamp: Date
  /// What there is to say about it.
  public let payload: Payload

  /// Makes a value from its parts.
  public init(
    id: String,
    batchID: String,
    orgID: String,
    eventType: EventType,
    timestamp: Date,
    payload: Payload
  ) {
    self.id = id
    self.batchID = batchID
    self.orgID = orgID
    self.eventType = eventType
    self.timestamp = timestamp
    self.payload = payload
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case batchID = "batch_id"
    case orgID = "org_id"
    case eventType = "event_type"
    case timestamp
    case payload
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    batchID = try container.decode(String.self, forKey: .batchID)
    orgID = try container.decode(String.self, forKey: .orgID)
    eventType = try container.decode(EventType.self, forKey: .eventType)
    timestamp = try container.decode(.timestamp, forKey: .timestamp)
    payload = try Payload(from: container.superDecoder(forKey: .payload), eventType: eventType)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(batchID, forKey: .batchID)
    try container.encode(orgID, forKey: .orgID)
    try container.encode(eventType, forKey: .eventType)
    try container.encode(timestamp, as: .timestamp, forKey: .timestamp)
    try container.encode(payload, forKey: .payload)
  }
}

extension LogEntry {
  /// What kind of thing happened; it decides what `payload` holds.
  public enum EventType: OpenEnum {
    /// The batch moved on.
    case lifecycle
    /// The last call is over.
    case complete
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "lifecycle": self = .lifecycle
      case "complete": self = .complete
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .lifecycle: "lifecycle"
      case .complete: "complete"
      case .unrecognized(let value): value
      }
    }
  }
}

extension LogEntry {
  /// What there is to say about it.
  public enum Payload: APIValue, Encodable {
    /// A step in the life of a batch.
    case lifecycle(Lifecycle)
    /// How the calls of a batch ended.
    case complete(Complete)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the variant that `event_type` beside it names.
    init(from decoder: any Decoder, eventType: LogEntry.EventType) throws {
      switch eventType {
      case .lifecycle: self = .lifecycle(try Lifecycle(from: decoder))
      case .complete: self = .complete(try Complete(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .lifecycle(let value): try value.encode(to: encoder)
      case .complete(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension LogEntry.Payload {
  /// A step in the life of a batch.
  public struct Lifecycle: APIValue, Codable {
    /// What went on; text for people.
    public let message: String
    /// The new state, such as `in_progress`. May be missing; the documentation doesn't say.
    @Nullable public var stateChange: String?

    /// Makes a value from its parts.
    public init(message: String, stateChange: String? = nil) {
      self.message = message
      _stateChange = Nullable(stateChange)
    }

    private enum CodingKeys: String, CodingKey {
      case message
      case stateChange = "state_change"
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      message = try container.decode(String.self, forKey: .message)
      _stateChange = try container.decodeNullable(String.self, forKey: .stateChange)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(message, forKey: .message)
      try container.encodeNullable(_stateChange, forKey: .stateChange)
    }
  }
}

extension LogEntry.Payload {
  /// How the calls of a batch ended.
  public struct Complete: APIValue, Codable {
    /// How many calls there were.
    public let callsTotal: Int
    /// How many went wrong.
    public let callsFailed: Int
    /// How many went well.
    public let callsSuccessful: Int

    /// Makes a value from its parts.
    public init(callsTotal: Int, callsFailed: Int, callsSuccessful: Int) {
      self.callsTotal = callsTotal
      self.callsFailed = callsFailed
      self.callsSuccessful = callsSuccessful
    }

    private enum CodingKeys: String, CodingKey {
      case callsTotal = "calls_total"
      case callsFailed = "calls_failed"
      case callsSuccessful = "calls_successful"
    }
  }
}
