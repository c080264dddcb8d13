// Made by docwright from trillet/get-batch-status.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads how far a batch of calls has come. Ask again from time to time to watch it.
///
/// `GET /v1/api/batch-calls/{batchId}`, documented at
/// <https://docs.trillet.ai/api-reference/calls/batch/get-status.md>.
public struct GetBatchStatus: WaitableRequest, Hashable {
  /// Which batch of calls.
  public var batchID: String

  /// Makes the request; nothing is sent yet.
  public init(batchID: String) {
    self.batchID = batchID
  }

  /// What a successful answer holds.
  public typealias Response = BatchCall

  /// What a failed answer holds.
  public typealias Failure = TrilletFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "batchCalls.get",
    method: .get,
    path: "/v1/api/batch-calls/{batchId}",
    sensitiveFields: ["phone_number"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/v1/api/batch-calls/\(batchID)")
    return try request.encoded()
  }

  /// How it is waited for.
  public static var waiting: Waiting<Response> {
    Waiting(every: .seconds(2), atMost: .seconds(10)) { answer in
      switch answer.status {
      case .completed: .done
      case .cancelled, .failed: .failed(answer.status.rawValue)
      default: .pending
      }
    }
  }
}

extension TrilletClient.BatchCalls {
  /// Reads how far a batch of calls has come. Ask again from time to time to watch it.
  ///
  /// - Parameters:
  ///   - batchID: Which batch of calls.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func get(_ batchID: String) async throws -> BatchCall {
    try await client.send(GetBatchStatus(batchID: batchID))
  }

  /// Reads how far a batch of calls has come. Ask again from time to time to watch it.
  ///
  /// Asks until `status` is `completed`, after 2 s at first and ever more slowly, up to every
  /// 10 s.
  ///
  /// - Parameters:
  ///   - batchID: Which batch of calls.
  ///   - timeout: How long to wait at most; `nil` for as long as it takes.
  /// - Throws: `APIError` when `status` is `cancelled` or `failed`, with the reason `ended`;
  ///   when time is up, with the reason `timeout`; the last answer is in its `answer`.
  ///   Otherwise as a single call.
  public func waitUntilComplete(
    _ batchID: String,
    timeout: Duration? = nil
  ) async throws -> BatchCall {
    try await client.wait(for: GetBatchStatus(batchID: batchID), timeout: timeout)
  }
}

/// A batch of calls and how far it has come.
public struct BatchCall: APIValue, Codable {
  /// What the batch goes by.
  public let id: String
  /// Where the batch stands.
  public let status: Status
  /// True once nothing more will happen, however it ended.
  public let isComplete: Bool
  /// How many calls were ordered.
  public let totalCalls: Int
  /// The same in figures.
  public let progress: Progress
  /// When these figures were taken.
  public let timestamp: Date

  /// Makes a value from its parts.
  public init(
    id: String,
    status: Status,
    isComplete: Bool,
    totalCalls: Int,
    progress: Progress,
    timestamp: Date
  ) {
    self.id = id
    self.status = status
    self.isComplete = isComplete
    self.totalCalls = totalCalls
    self.progress = progress
    self.timestamp = timestamp
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case status
    case isComplete
    case totalCalls
    case progress
    case timestamp
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    status = try container.decode(Status.self, forKey: .status)
    isComplete = try container.decode(Bool.self, forKey: .isComplete)
    totalCalls = try container.decode(Int.self, forKey: .totalCalls)
    progress = try container.decode(Progress.self, forKey: .progress)
    timestamp = try container.decode(.epochMilliseconds, forKey: .timestamp)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(status, forKey: .status)
    try container.encode(isComplete, forKey: .isComplete)
    try container.encode(totalCalls, forKey: .totalCalls)
    try container.encode(progress, forKey: .progress)
    try container.encode(timestamp, as: .epochMilliseconds, forKey: .timestamp)
  }
}

extension BatchCall {
  /// Where the batch stands.
  public enum Status: OpenEnum {
    /// Has yet to start.
    case queued
    /// Under way.
    case processing
    /// Through with every call.
    case completed
    /// Called off.
    case cancelled
    /// Ended by an error.
    case failed
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "queued": self = .queued
      case "processing": self = .processing
      case "completed": self = .completed
      case "cancelled": self = .cancelled
      case "failed": self = .failed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .queued: "queued"
      case .processing: "processing"
      case .completed: "completed"
      case .cancelled: "cancelled"
      case .failed: "failed"
      case .unrecognized(let value): value
      }
    }
  }
}

extension BatchCall {
  /// The same in figures.
  public struct Progress: APIValue, Codable {
    /// Calls that have yet to start.
    public let waiting: Int
    /// Calls under way.
    public let active: Int
    /// Calls that went well.
    public let completed: Int
    /// Calls that went wrong.
    public let failed: Int
    /// All calls.
    public let total: Int
    /// When work on the batch began. May be missing; the documentation doesn't say.
    @Nullable public var startTime: Date?
    /// When a call last came to its end. May be missing; the documentation doesn't say.
    @Nullable public var lastCompletedTime: Date?
    /// When the whole batch came to its end; null until then.
    public let completedTime: Date?
    /// How long a finished call took on average. May be missing; the documentation doesn't say.
    @Nullable public var averageCallDuration: Duration?
    /// The latest calls to end.
    public let recentCalls: [RecentCall]

    /// Makes a value from its parts.
    public init(
      waiting: Int,
      active: Int,
      completed: Int,
      failed: Int,
      total: Int,
      startTime: Date? = nil,
      lastCompletedTime: Date? = nil,
      completedTime: Date?,
      averageCallDuration: Duration? = nil,
      recentCalls: [RecentCall]
    ) {
      self.waiting = waiting
      self.active = active
      self.completed = completed
      self.failed = failed
      self.total = total
      _startTime = Nullable(startTime)
      _lastCompletedTime = Nullable(lastCompletedTime)
      self.completedTime = completedTime
      _averageCallDuration = Nullable(averageCallDuration)
      self.recentCalls = recentCalls
    }

    private enum CodingKeys: String, CodingKey {
      case waiting
      case active
      case completed
      case failed
      case total
      case startTime
      case lastCompletedTime
      case completedTime
      case averageCallDuration
      case recentCalls = "recent_calls"
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      waiting = try container.decode(Int.self, forKey: .waiting)
      active = try container.decode(Int.self, forKey: .active)
      completed = try container.decode(Int.self, forKey: .completed)
      failed = try container.decode(Int.self, forKey: .failed)
      total = try container.decode(Int.self, forKey: .total)
      _startTime = try container.decodeNullable(.epochMilliseconds, forKey: .startTime)
      _lastCompletedTime = try container.decodeNullable(
        .epochMilliseconds,
        forKey: .lastCompletedTime
      )
      completedTime = try container.decode(.nullable(.epochMilliseconds), forKey: .completedTime)
      _averageCallDuration = try container.decodeNullable(.seconds, forKey: .averageCallDuration)
      recentCalls = try container.decode([RecentCall].self, forKey: .recentCalls)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(waiting, forKey: .waiting)
      try container.encode(active, forKey: .active)
      try container.encode(completed, forKey: .completed)
      try container.encode(failed, forKey: .failed)
      try container.encode(total, forKey: .total)
      try container.encodeNullable(_startTime, as: .epochMilliseconds, forKey: .startTime)
      try container.encodeNullable(
        _lastCompletedTime,
        as: .epochMilliseconds,
        forKey: .lastCompletedTime
      )
      try container.encode(completedTime, as: .nullable(.epochMilliseconds), forKey: .completedTime)
      try container.encodeNullable(_averageCallDuration, as: .seconds, forKey: .averageCallDuration)
      try container.encode(recentCalls, forKey: .recentCalls)
    }
  }
}

extension BatchCall.Progress {
  /// A call that has ended.
  ///
  /// The documentation doesn't say of most fields whether they may be missing.
  public struct RecentCall: APIValue, Codable, CustomReflectable {
    /// What the call goes by.
    public let jobID: String
    /// How it ended.
    public let status: Status
    /// With the country code. Sensitive: what is printed leaves it out.
    @Nullable public var phoneNumber: String?
    /// When it ended, if it went well.
    @Nullable public var completedAt: Date?
    /// Its length if it went well; no unit is documented.
    @Nullable public var duration: Double?
    /// When it ended, if it went wrong.
    @Nullable public var failedAt: Date?
    /// What went wrong, if anything did.
    @Nullable public var error: String?

    /// Makes a value from its parts.
    public init(
      jobID: String,
      status: Status,
      phoneNumber: String? = nil,
      completedAt: Date? = nil,
      duration: Double? = nil,
      failedAt: Date? = nil,
      error: String? = nil
    ) {
      self.jobID = jobID
      self.status = status
      _phoneNumber = Nullable(phoneNumber)
      _completedAt = Nullable(completedAt)
      _duration = Nullable(duration)
      _failedAt = Nullable(failedAt)
      _error = Nullable(error)
    }

    /// What is printed and dumped: all but what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: [
          "jobID": jobID,
          "status": status,
          "phoneNumber": Redacted.value,
          "completedAt": completedAt as Any,
          "duration": duration as Any,
          "failedAt": failedAt as Any,
          "error": error as Any,
        ],
        displayStyle: .struct
      )
    }

    private enum CodingKeys: String, CodingKey {
      case jobID = "jobId"
      case status
      case phoneNumber = "phone_number"
      case completedAt
      case duration
      case failedAt
      case error
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      jobID = try container.decode(String.self, forKey: .jobID)
      status = try container.decode(Status.self, forKey: .status)
      _phoneNumber = try container.decodeNullable(String.self, forKey: .phoneNumber)
      _completedAt = try container.decodeNullable(.epochMilliseconds, forKey: .completedAt)
      _duration = try container.decodeNullable(Double.self, forKey: .duration)
      _failedAt = try container.decodeNullable(.epochMilliseconds, forKey: .failedAt)
      _error = try container.decodeNullable(String.self, forKey: .error)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(jobID, forKey: .jobID)
      try container.encode(status, forKey: .status)
      try container.encodeNullable(_phoneNumber, forKey: .phoneNumber)
      try container.encodeNullable(_completedAt, as: .epochMilliseconds, forKey: .completedAt)
      try container.encodeNullable(_duration, forKey: .duration)
      try container.encodeNullable(_failedAt, as: .epochMilliseconds, forKey: .failedAt)
      try container.encodeNullable(_error, forKey: .error)
    }
  }
}

extension BatchCall.Progress.RecentCall {
  /// How it ended.
  public enum Status: OpenEnum {
    /// `"completed"`
    case completed
    /// `"failed"`
    case failed
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "completed": self = .completed
      case "failed": self = .failed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .completed: "completed"
      case .failed: "failed"
      case .unrecognized(let value): value
      }
    }
  }
}
