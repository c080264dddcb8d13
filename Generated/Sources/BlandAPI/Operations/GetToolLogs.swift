// Made by docwright from bland/get-tool-logs.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Searches the runs of tools. Every filter that is given narrows the result.
///
/// `GET /v2/tools/logs`, documented at
/// <https://docs.bland.ai/api-v2/get/tools-logs>.
public struct GetToolLogs: PagedRequest, Hashable {
  /// Which page. Default: `1`.
  public var page: Int?
  /// How many runs make a page. Default: `50`. Value at most 100.
  public var pageSize: Int?
  /// Runs of this tool.
  public var toolID: String?
  /// Runs that used this resource.
  public var resourceID: String?
  /// Runs of tools of this integration, such as `slack`.
  public var integration: String?
  /// Runs that did this, such as `send_message`.
  public var action: String?
  /// Runs that ended so.
  public var status: ToolStatus?
  /// Runs that this call set off.
  public var callID: String?
  /// Runs that failed in this way.
  public var errorType: String?
  /// Runs later than this.
  public var createdAfter: Date?
  /// Runs earlier than this.
  public var createdBefore: Date?
  /// Runs that took longer.
  public var executionTimeOver: Duration?
  /// Runs that took less time.
  public var executionTimeUnder: Duration?
  /// Runs that were given more kilobytes.
  public var inputKilobytesOver: Double?
  /// Runs that were given fewer kilobytes.
  public var inputKilobytesUnder: Double?
  /// Runs that gave back more kilobytes.
  public var outputKilobytesOver: Double?
  /// Runs that gave back fewer kilobytes.
  public var outputKilobytesUnder: Double?

  /// Makes the request; nothing is sent yet.
  public init(
    page: Int? = nil,
    pageSize: Int? = nil,
    toolID: String? = nil,
    resourceID: String? = nil,
    integration: String? = nil,
    action: String? = nil,
    status: ToolStatus? = nil,
    callID: String? = nil,
    errorType: String? = nil,
    createdAfter: Date? = nil,
    createdBefore: Date? = nil,
    executionTimeOver: Duration? = nil,
    executionTimeUnder: Duration? = nil,
    inputKilobytesOver: Double? = nil,
    inputKilobytesUnder: Double? = nil,
    outputKilobytesOver: Double? = nil,
    outputKilobytesUnder: Double? = nil
  ) {
    self.page = page
    self.pageSize = pageSize
    self.toolID = toolID
    self.resourceID = resourceID
    self.integration = integration
    self.action = action
    self.status = status
    self.callID = callID
    self.errorType = errorType
    self.createdAfter = createdAfter
    self.createdBefore = createdBefore
    self.executionTimeOver = executionTimeOver
    self.executionTimeUnder = executionTimeUnder
    self.inputKilobytesOver = inputKilobytesOver
    self.inputKilobytesUnder = inputKilobytesUnder
    self.outputKilobytesOver = outputKilobytesOver
    self.outputKilobytesUnder = outputKilobytesUnder
  }

  /// What a failed answer holds.
  public typealias Failure = BlandFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "tools.logs",
    method: .get,
    path: "/v2/tools/logs"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/v2/tools/logs")
    request.query("page", page)
    request.query("pageSize", pageSize)
    request.query("tool_id", toolID)
    request.query("resource_id", resourceID)
    request.query("integration", integration)
    request.query("action", action)
    request.query("status", status)
    request.query("call_id", callID)
    request.query("error_type", errorType)
    request.query("created_after", createdAfter, as: .timestamp)
    request.query("created_before", createdBefore, as: .timestamp)
    request.query("execution_time_ms_gt", executionTimeOver, as: .milliseconds)
    request.query("execution_time_ms_lt", executionTimeUnder, as: .milliseconds)
    request.query("input_size_kb_gt", inputKilobytesOver)
    request.query("input_size_kb_lt", inputKilobytesUnder)
    request.query("output_size_kb_gt", outputKilobytesOver)
    request.query("output_size_kb_lt", outputKilobytesUnder)
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = ToolLogEntry

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .number(\.page, items: \.logs, totalPages: \.totalPages, total: \.totalLogs)
  }
}

extension BlandClient.Tools {
  /// Searches the runs of tools. Every filter that is given narrows the result.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - Parameters:
  ///   - page: Which page. Default: `1`.
  ///   - pageSize: How many runs make a page. Default: `50`. Value at most 100.
  ///   - toolID: Runs of this tool.
  ///   - resourceID: Runs that used this resource.
  ///   - integration: Runs of tools of this integration, such as `slack`.
  ///   - action: Runs that did this, such as `send_message`.
  ///   - status: Runs that ended so.
  ///   - callID: Runs that this call set off.
  ///   - errorType: Runs that failed in this way.
  ///   - createdAfter: Runs later than this.
  ///   - createdBefore: Runs earlier than this.
  ///   - executionTimeOver: Runs that took longer.
  ///   - executionTimeUnder: Runs that took less time.
  ///   - inputKilobytesOver: Runs that were given more kilobytes.
  ///   - inputKilobytesUnder: Runs that were given fewer kilobytes.
  ///   - outputKilobytesOver: Runs that gave back more kilobytes.
  ///   - outputKilobytesUnder: Runs that gave back fewer kilobytes.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func logs(
    page: Int? = nil,
    pageSize: Int? = nil,
    toolID: String? = nil,
    resourceID: String? = nil,
    integration: String? = nil,
    action: String? = nil,
    status: ToolStatus? = nil,
    callID: String? = nil,
    errorType: String? = nil,
    createdAfter: Date? = nil,
    createdBefore: Date? = nil,
    executionTimeOver: Duration? = nil,
    executionTimeUnder: Duration? = nil,
    inputKilobytesOver: Double? = nil,
    inputKilobytesUnder: Double? = nil,
    outputKilobytesOver: Double? = nil,
    outputKilobytesUnder: Double? = nil
  ) async throws -> GetToolLogs.Response {
    try await client.send(
      GetToolLogs(
        page: page,
        pageSize: pageSize,
        toolID: toolID,
        resourceID: resourceID,
        integration: integration,
        action: action,
        status: status,
        callID: callID,
        errorType: errorType,
        createdAfter: createdAfter,
        createdBefore: createdBefore,
        executionTimeOver: executionTimeOver,
        executionTimeUnder: executionTimeUnder,
        inputKilobytesOver: inputKilobytesOver,
        inputKilobytesUnder: inputKilobytesUnder,
        outputKilobytesOver: outputKilobytesOver,
        outputKilobytesUnder: outputKilobytesUnder
      )
    )
  }

  /// Searches the runs of tools. Every filter that is given narrows the result.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - Parameters:
  ///   - page: Which page. Default: `1`.
  ///   - pageSize: How many runs make a page. Default: `50`. Value at most 100.
  ///   - toolID: Runs of this tool.
  ///   - resourceID: Runs that used this resource.
  ///   - integration: Runs of tools of this integration, such as `slack`.
  ///   - action: Runs that did this, such as `send_message`.
  ///   - status: Runs that ended so.
  ///   - callID: Runs that this call set off.
  ///   - errorType: Runs that failed in this way.
  ///   - createdAfter: Runs later than this.
  ///   - createdBefore: Runs earlier than this.
  ///   - executionTimeOver: Runs that took longer.
  ///   - executionTimeUnder: Runs that took less time.
  ///   - inputKilobytesOver: Runs that were given more kilobytes.
  ///   - inputKilobytesUnder: Runs that were given fewer kilobytes.
  ///   - outputKilobytesOver: Runs that gave back more kilobytes.
  ///   - outputKilobytesUnder: Runs that gave back fewer kilobytes.
  /// - Returns: The pages, of which none has been asked for.
  public func logs(
    page: Int? = nil,
    pageSize: Int? = nil,
    toolID: String? = nil,
    resourceID: String? = nil,
    integration: String? = nil,
    action: String? = nil,
    status: ToolStatus? = nil,
    callID: String? = nil,
    errorType: String? = nil,
    createdAfter: Date? = nil,
    createdBefore: Date? = nil,
    executionTimeOver: Duration? = nil,
    executionTimeUnder: Duration? = nil,
    inputKilobytesOver: Double? = nil,
    inputKilobytesUnder: Double? = nil,
    outputKilobytesOver: Double? = nil,
    outputKilobytesUnder: Double? = nil
  ) -> PagedCall<GetToolLogs> {
    client.pages(
      of: GetToolLogs(
        page: page,
        pageSize: pageSize,
        toolID: toolID,
        resourceID: resourceID,
        integration: integration,
        action: action,
        status: status,
        callID: callID,
        errorType: errorType,
        createdAfter: createdAfter,
        createdBefore: createdBefore,
        executionTimeOver: executionTimeOver,
        executionTimeUnder: executionTimeUnder,
        inputKilobytesOver: inputKilobytesOver,
        inputKilobytesUnder: inputKilobytesUnder,
        outputKilobytesOver: outputKilobytesOver,
        outputKilobytesUnder: outputKilobytesUnder
      )
    )
  }
}

extension GetToolLogs {
  /// All that `tools.logs` answers.
  public struct Response: APIValue, Codable {
    /// The runs on this page.
    public let logs: [ToolLogEntry]
    /// How many runs pass the filters.
    public let totalLogs: Int
    /// How many pages they fill.
    public let totalPages: Int
    /// Which page this is.
    public let currentPage: Int
    /// How many runs a full page has.
    public let pageSize: Int

    /// Makes a value from its parts.
    public init(
      logs: [ToolLogEntry],
      totalLogs: Int,
      totalPages: Int,
      currentPage: Int,
      pageSize: Int
    ) {
      self.logs = logs
      self.totalLogs = totalLogs
      self.totalPages = totalPages
      self.currentPage = currentPage
      self.pageSize = pageSize
    }
  }
}

/// How a run ended.
public enum ToolStatus: OpenEnum {
  /// The tool did its work.
  case success
  /// The tool failed; `error_type` may say how.
  case error
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "success": self = .success
    case "error": self = .error
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .success: "success"
    case .error: "error"
    case .unrecognized(let value): value
    }
  }
}

/// One use of a tool by an agent.
public struct ToolLogEntry: APIValue, Codable {
  /// Tells this run from all others.
  public let id: String
  /// The tool that ran.
  public let toolID: String
  /// The resource it used, if any.
  public let resourceID: String?
  /// The integration that the tool is part of, such as `slack`.
  public let integration: String
  /// What the tool did, such as `send_message`.
  public let action: String
  /// How it ended.
  public let status: ToolStatus
  /// The call in which it ran. May be missing; the documentation doesn't say.
  @Nullable public var callID: String?
  /// How long it took.
  public let executionTime: Duration
  /// Kilobytes it was given. May be missing; the documentation doesn't say.
  @Nullable public var inputKilobytes: Double?
  /// Kilobytes it gave back. May be missing; the documentation doesn't say.
  @Nullable public var outputKilobytes: Double?
  /// How it failed, if it did.
  public let errorType: String?
  /// When it was written down.
  public let createdAt: Date

  /// Makes a value from its parts.
  public init(
    id: String,
    toolID: String,
    resourceID: String?,
    integration: String,
    action: String,
    status: ToolStatus,
    callID: String? = nil,
    executionTime: Duration,
    inputKilobytes: Double? = nil,
    outputKilobytes: Double? = nil,
    errorType: String?,
    createdAt: Date
  ) {
    self.id = id
    self.toolID = toolID
    self.resourceID = resourceID
    self.integration = integration
    self.action = action
    self.status = status
    _callID = Nullable(callID)
    self.executionTime = executionTime
    _inputKilobytes = Nullable(inputKilobytes)
    _outputKilobytes = Nullable(outputKilobytes)
    self.errorType = errorType
    self.createdAt = createdAt
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case toolID = "tool_id"
    case resourceID = "resource_id"
    case integration
    case action
    case status
    case callID = "call_id"
    case executionTime = "execution_time_ms"
    case inputKilobytes = "input_size_kb"
    case outputKilobytes = "output_size_kb"
    case errorType = "error_type"
    case createdAt = "created_at"
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    toolID = try container.decode(String.self, forKey: .toolID)
    resourceID = try container.decode(String?.self, forKey: .resourceID)
    integration = try container.decode(String.self, forKey: .integration)
    action = try container.decode(String.self, forKey: .action)
    status = try container.decode(ToolStatus.self, forKey: .status)
    _callID = try container.decodeNullable(String.self, forKey: .callID)
    executionTime = try container.decode(.milliseconds, forKey: .executionTime)
    _inputKilobytes = try container.decodeNullable(Double.self, forKey: .inputKilobytes)
    _outputKilobytes = try container.decodeNullable(Double.self, forKey: .outputKilobytes)
    errorType = try container.decode(String?.self, forKey: .errorType)
    createdAt = try container.decode(.timestamp, forKey: .createdAt)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(toolID, forKey: .toolID)
    try container.encode(resourceID, forKey: .resourceID)
    try container.encode(integration, forKey: .integration)
    try container.encode(action, forKey: .action)
    try container.encode(status, forKey: .status)
    try container.encodeNullable(_callID, forKey: .callID)
    try container.encode(executionTime, as: .milliseconds, forKey: .executionTime)
    try container.encodeNullable(_inputKilobytes, forKey: .inputKilobytes)
    try container.encodeNullable(_outputKilobytes, forKey: .outputKilobytes)
    try container.encode(errorType, forKey: .errorType)
    try container.encode(createdAt, as: .timestamp, forKey: .createdAt)
  }
}
