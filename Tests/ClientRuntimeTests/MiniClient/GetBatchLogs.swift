import ClientRuntime
import Foundation

struct GetBatchLogs: APIRequest, Hashable {
  let batchID: String
  let take: Int?
  let direction: SortDirection?
  let createdAfter: Date?
  let executionTimeOver: Duration?
  let expand: [String]?
  let ids: [Int]?
  let org: String?
  let session: String?

  init(
    batchID: String,
    take: Int? = nil,
    direction: SortDirection? = nil,
    createdAfter: Date? = nil,
    executionTimeOver: Duration? = nil,
    expand: [String]? = nil,
    ids: [Int]? = nil,
    org: String? = nil,
    session: String? = nil
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

  typealias Failure = MiniFailure

  struct Response: Codable, Hashable, Sendable {
    let data: [LogEntry]
    let errors: JSONNull
  }

  static let operation = OperationInfo(
    id: "batches.logs",
    method: .get,
    path: "/v2/batches/{batch_id}/logs"
  )

  func encoded() throws -> EncodedRequest {
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
  func logs(
    _ batchID: String,
    take: Int? = nil,
    direction: SortDirection? = nil
  ) async throws -> [LogEntry] {
    try await client.send(GetBatchLogs(batchID: batchID, take: take, direction: direction)).data
  }
}

enum SortDirection: OpenEnum {
  case asc
  case desc
  case unrecognized(String)

  init(rawValue: String) {
    switch rawValue {
    case "asc": self = .asc
    case "desc": self = .desc
    default: self = .unrecognized(rawValue)
    }
  }

  var rawValue: String {
    switch self {
    case .asc: "asc"
    case .desc: "desc"
    case .unrecognized(let value): value
    }
  }
}
