import ClientRuntime
import Foundation

public struct GetBatchLogs: APIRequest, Hashable {
  public let batchID: String
  public let take: Int?
  public let direction: SortDirection?
  public let createdAfter: Date?
  public let executionTimeOver: Duration?
  public let expand: [String]?
  public let ids: [Int]?
  public let org: String?
  public let session: String?

  public init(
    batchID: String, take: Int? = nil, direction: SortDirection? = nil, createdAfter: Date? = nil,
    executionTimeOver: Duration? = nil, expand: [String]? = nil, ids: [Int]? = nil,
    org: String? = nil, session: String? = nil
  ) {
    self.batchID = batchID
    self.take = take
    self.direction = direction
    self.createdAfter = createdAfter
    self.executionTimeOver = executionTimeOver
    self.expand = expand
    self.ids = ids
    self.org = org
    self.session = session
  }

  public typealias Failure = MiniFailure

  public struct Response: Codable, Hashable, Sendable {
    public let data: [LogEntry]
    public let errors: JSONNull
  }

  public static let operation = OperationInfo(
    id: "batches.logs", method: .get, path: "/v2/batches/{batch_id}/logs")

  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/v2/batches/\(batchID)/logs")
    request.query("take", take)
    request.query("direction", direction)
    request.query("created_after", createdAfter, as: .timestamp)
    request.query("execution_time_ms_gt", executionTimeOver, as: .milliseconds)
    request.query("expand", expand)
    request.query("ids", ids, joinedBy: ",")
    request.header("x-org", org)
    request.cookie("session", session)
    return try request.encoded()
  }
}

extension MiniClient.Batches {
  public func logs(
    _ batchID: String, take: Int? = nil, direction: SortDirection? = nil
  ) async throws -> [LogEntry] {
    try await client.send(GetBatchLogs(batchID: batchID, take: take, direction: direction)).data
  }
}

public enum SortDirection: OpenEnum {
  case asc
  case desc
  case unrecognized(String)

  public init(rawValue: String) {
    switch rawValue {
    case "asc": self = .asc
    case "desc": self = .desc
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .asc: "asc"
    case .desc: "desc"
    case .unrecognized(let value): value
    }
  }
}
