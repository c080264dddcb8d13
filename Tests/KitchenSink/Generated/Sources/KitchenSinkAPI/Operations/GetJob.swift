// Made by docwright from kitchen-sink/get-job.yaml: edit that file, not this one.

import ClientRuntime

/// Reads how far a job has come. The group is called `task` on purpose.
///
/// `GET /jobs/{job_id}`, documented at
/// <https://example.com/docs/jobs/get>.
public struct GetJob: WaitableRequest, Hashable {
  /// Which job.
  public var jobID: Ident

  /// Makes the request; nothing is sent yet.
  public init(jobID: Ident) {
    self.jobID = jobID
  }

  /// What a successful answer holds.
  public typealias Response = Job

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "task.get",
    method: .get,
    path: "/jobs/{job_id}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/jobs/\(jobID)")
    return try request.encoded()
  }

  /// How it is waited for.
  public static var waiting: Waiting<Response> {
    Waiting(every: .milliseconds(500), atMost: .seconds(120)) { answer in
      switch answer.status {
      case .done, .partlyDone: .done
      case .failed, .empty: .failed(answer.status.rawValue)
      default: .pending
      }
    }
  }
}

extension KitchenSinkClient.TaskCalls {
  /// Reads how far a job has come. The group is called `task` on purpose.
  ///
  /// - Parameters:
  ///   - jobID: Which job.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func get(_ jobID: Ident) async throws -> Job {
    try await client.send(GetJob(jobID: jobID))
  }

  /// Reads how far a job has come. The group is called `task` on purpose.
  ///
  /// Asks until `status` is `done` or `partly-done`, after 0.5 s at first and ever more
  /// slowly, up to every 120 s.
  ///
  /// - Parameters:
  ///   - jobID: Which job.
  ///   - timeout: How long to wait at most; `nil` for as long as it takes.
  /// - Throws: `APIError` when `status` is `failed` or `""`, with the reason `ended`; when
  ///   time is up, with the reason `timeout`; the last answer is in its `answer`. Otherwise
  ///   as a single call.
  public func waitUntilDone(_ jobID: Ident, timeout: Duration? = nil) async throws -> Job {
    try await client.wait(for: GetJob(jobID: jobID), timeout: timeout)
  }
}

/// Work under way.
public struct Job: APIValue, Codable {
  /// What it goes by.
  public let id: Ident
  /// How far it has come.
  public let status: Status

  /// Makes a value from its parts.
  public init(id: Ident, status: Status) {
    self.id = id
    self.status = status
  }
}

extension Job {
  /// How far it has come.
  public enum Status: OpenEnum {
    /// It has not started.
    case waiting
    /// Some of it is done.
    case partlyDone
    /// All of it is done.
    case done
    /// It went wrong.
    case failed
    /// Nobody knows.
    case empty
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "waiting": self = .waiting
      case "partly-done": self = .partlyDone
      case "done": self = .done
      case "failed": self = .failed
      case "": self = .empty
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .waiting: "waiting"
      case .partlyDone: "partly-done"
      case .done: "done"
      case .failed: "failed"
      case .empty: ""
      case .unrecognized(let value): value
      }
    }
  }
}
