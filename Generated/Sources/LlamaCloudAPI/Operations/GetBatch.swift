// Made by docwright from llamacloud/get-batch.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads how far a batch has come and, if asked to, what became of each file.
///
/// `GET /api/v2/batches/{batch_id}`, documented at
/// <https://developers.llamaindex.ai/reference/resources/batches/methods/get>.
public struct GetBatch: WaitableRequest, Hashable {
  /// Which batch.
  public var batchID: String
  /// What to tell beyond the usual.
  public var expand: [BatchExpansion]?
  /// The organisation to look in.
  public var organizationID: String?
  /// The project to look in.
  public var projectID: String?

  /// Makes the request; nothing is sent yet.
  public init(
    batchID: String,
    expand: [BatchExpansion]? = nil,
    organizationID: String? = nil,
    projectID: String? = nil
  ) {
    self.batchID = batchID
    self.expand = expand
    self.organizationID = organizationID
    self.projectID = projectID
  }

  /// What a successful answer holds.
  public typealias Response = Batch

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "batches.get",
    method: .get,
    path: "/api/v2/batches/{batch_id}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/api/v2/batches/\(batchID)")
    request.query("expand", expand)
    request.query("organization_id", organizationID)
    request.query("project_id", projectID)
    return try request.encoded()
  }

  /// How it is waited for.
  public static var waiting: Waiting<Response> {
    Waiting(every: .seconds(1), atMost: .seconds(5)) { answer in
      switch answer.status {
      case .completed: .done
      case .failed, .cancelled: .failed(answer.status.rawValue)
      default: .pending
      }
    }
  }
}

extension LlamaCloudClient.Batches {
  /// Reads how far a batch has come and, if asked to, what became of each file.
  ///
  /// - Parameters:
  ///   - batchID: Which batch.
  ///   - expand: What to tell beyond the usual.
  ///   - organizationID: The organisation to look in.
  ///   - projectID: The project to look in.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func get(
    _ batchID: String,
    expand: [BatchExpansion]? = nil,
    organizationID: String? = nil,
    projectID: String? = nil
  ) async throws -> Batch {
    try await client.send(
      GetBatch(
        batchID: batchID,
        expand: expand,
        organizationID: organizationID,
        projectID: projectID
      )
    )
  }

  /// Reads how far a batch has come and, if asked to, what became of each file.
  ///
  /// Asks until `status` is `COMPLETED`, after 1 s at first and ever more slowly, up to every
  /// 5 s.
  ///
  /// - Parameters:
  ///   - batchID: Which batch.
  ///   - expand: What to tell beyond the usual.
  ///   - organizationID: The organisation to look in.
  ///   - projectID: The project to look in.
  ///   - timeout: How long to wait at most; `nil` for as long as it takes.
  /// - Throws: `APIError` when `status` is `FAILED` or `CANCELLED`, with the reason `ended`;
  ///   when time is up, with the reason `timeout`; the last answer is in its `answer`.
  ///   Otherwise as a single call.
  public func waitUntilComplete(
    _ batchID: String,
    expand: [BatchExpansion]? = nil,
    organizationID: String? = nil,
    projectID: String? = nil,
    timeout: Duration? = nil
  ) async throws -> Batch {
    try await client.wait(
      for: GetBatch(
        batchID: batchID,
        expand: expand,
        organizationID: organizationID,
        projectID: projectID
      ),
      timeout: timeout
    )
  }
}

/// Something that is told on request only.
public enum BatchExpansion: OpenEnum {
  /// What became of each file.
  case results
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "results": self = .results
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .results: "results"
    case .unrecognized(let value): value
    }
  }
}

/// One job for every file of a directory.
public struct Batch: APIValue, Codable {
  /// What the batch goes by.
  public let id: String
  /// The settings as they were when the batch was made.
  public let config: Config
  /// The project it counts towards.
  public let projectID: String
  /// Where the files come from.
  public let sourceDirectoryID: String
  /// Where the batch stands. After `FAILED` no file's result can be relied on.
  public let status: Status
  /// When it was made.
  @Nullable public var createdAt: Date?
  /// One per file, if `expand` asks and they exist.
  @Nullable public var results: [FileResult]?
  /// When it last changed.
  @Nullable public var updatedAt: Date?

  /// Makes a value from its parts.
  public init(
    id: String,
    config: Config,
    projectID: String,
    sourceDirectoryID: String,
    status: Status,
    createdAt: Date? = nil,
    results: [FileResult]? = nil,
    updatedAt: Date? = nil
  ) {
    self.id = id
    self.config = config
    self.projectID = projectID
    self.sourceDirectoryID = sourceDirectoryID
    self.status = status
    _createdAt = Nullable(createdAt)
    _results = Nullable(results)
    _updatedAt = Nullable(updatedAt)
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case config
    case projectID = "project_id"
    case sourceDirectoryID = "source_directory_id"
    case status
    case createdAt = "created_at"
    case results
    case updatedAt = "updated_at"
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    config = try container.decode(Config.self, forKey: .config)
    projectID = try container.decode(String.self, forKey: .projectID)
    sourceDirectoryID = try container.decode(String.self, forKey: .sourceDirectoryID)
    status = try container.decode(Status.self, forKey: .status)
    _createdAt = try container.decodeNullable(.timestamp, forKey: .createdAt)
    _results = try container.decodeNullable([FileResult].self, forKey: .results)
    _updatedAt = try container.decodeNullable(.timestamp, forKey: .updatedAt)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(config, forKey: .config)
    try container.encode(projectID, forKey: .projectID)
    try container.encode(sourceDirectoryID, forKey: .sourceDirectoryID)
    try container.encode(status, forKey: .status)
    try container.encodeNullable(_createdAt, as: .timestamp, forKey: .createdAt)
    try container.encodeNullable(_results, forKey: .results)
    try container.encodeNullable(_updatedAt, as: .timestamp, forKey: .updatedAt)
  }
}

extension Batch {
  /// The settings as they were when the batch was made.
  public struct Config: APIValue, Codable {
    /// What is done with every file.
    public let job: Job

    /// Makes a value from its parts.
    public init(job: Job) {
      self.job = job
    }
  }
}

extension Batch.Config {
  /// What is done with every file.
  public struct Job: APIValue, Codable {
    /// A saved configuration for that type of job.
    public let configurationID: String
    /// Which product does the work.
    public let type: JobType

    /// Makes a value from its parts.
    public init(configurationID: String, type: JobType) {
      self.configurationID = configurationID
      self.type = type
    }

    private enum CodingKeys: String, CodingKey {
      case configurationID = "configuration_id"
      case type
    }
  }
}

extension Batch {
  /// Where the batch stands. After `FAILED` no file's result can be relied on.
  public enum Status: OpenEnum {
    /// `"PENDING"`
    case pending
    /// `"THROTTLED"`
    case throttled
    /// `"RUNNING"`
    case running
    /// `"COMPLETED"`
    case completed
    /// `"FAILED"`
    case failed
    /// `"CANCELLED"`
    case cancelled
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "PENDING": self = .pending
      case "THROTTLED": self = .throttled
      case "RUNNING": self = .running
      case "COMPLETED": self = .completed
      case "FAILED": self = .failed
      case "CANCELLED": self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .pending: "PENDING"
      case .throttled: "THROTTLED"
      case .running: "RUNNING"
      case .completed: "COMPLETED"
      case .failed: "FAILED"
      case .cancelled: "CANCELLED"
      case .unrecognized(let value): value
      }
    }
  }
}

/// What became of one file.
public struct FileResult: APIValue, Codable {
  /// Which file.
  public let sourceDirectoryFileID: String
  /// Why the file got no job or could not be tied to it.
  @Nullable public var errorMessage: String?
  /// The job that took care of it.
  @Nullable public var jobReference: JobReference?

  /// Makes a value from its parts.
  public init(
    sourceDirectoryFileID: String,
    errorMessage: String? = nil,
    jobReference: JobReference? = nil
  ) {
    self.sourceDirectoryFileID = sourceDirectoryFileID
    _errorMessage = Nullable(errorMessage)
    _jobReference = Nullable(jobReference)
  }

  private enum CodingKeys: String, CodingKey {
    case sourceDirectoryFileID = "source_directory_file_id"
    case errorMessage = "error_message"
    case jobReference = "job_reference"
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    sourceDirectoryFileID = try container.decode(String.self, forKey: .sourceDirectoryFileID)
    _errorMessage = try container.decodeNullable(String.self, forKey: .errorMessage)
    _jobReference = try container.decodeNullable(JobReference.self, forKey: .jobReference)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sourceDirectoryFileID, forKey: .sourceDirectoryFileID)
    try container.encodeNullable(_errorMessage, forKey: .errorMessage)
    try container.encodeNullable(_jobReference, forKey: .jobReference)
  }
}

/// Points to a job.
public struct JobReference: APIValue, Codable {
  /// What the job goes by, for instance among parse jobs.
  public let id: String
  /// Which product did the work.
  public let type: JobType

  /// Makes a value from its parts.
  public init(id: String, type: JobType) {
    self.id = id
    self.type = type
  }
}

/// A product that works on files.
public enum JobType: OpenEnum {
  /// Parses documents.
  case parseV2
  /// Extracts data from documents.
  case extractV2
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "parse_v2": self = .parseV2
    case "extract_v2": self = .extractV2
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .parseV2: "parse_v2"
    case .extractV2: "extract_v2"
    case .unrecognized(let value): value
    }
  }
}
