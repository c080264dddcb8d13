// Made by docwright from kitchen-sink/nasty-flows.yaml: edit that file, not this one.

import ClientRuntime

/// Searches everything. What it takes and gives is named like what clients have anyway.
///
/// `GET /search`, documented at
/// <https://example.com/docs/search>.
public struct NastyFlows: PagedRequest, WaitableRequest, Hashable {
  /// Which page.
  public var pages: Int?
  /// For how many seconds to search.
  public var timeout: Int?
  /// Whether to wait until then.
  public var wait: Bool?
  /// Where to send it.
  public var send: String?

  /// Makes the request; nothing is sent yet.
  public init(pages: Int? = nil, timeout: Int? = nil, wait: Bool? = nil, send: String? = nil) {
    self.pages = pages
    self.timeout = timeout
    self.wait = wait
    self.send = send
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(id: "search", method: .get, path: "/search")

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/search")
    request.query("pages", pages)
    request.query("timeout", timeout)
    request.query("wait", wait)
    request.query("send", send)
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = KitchenSinkItem

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .number(\.pages, items: \.all, totalPages: \.pages)
  }

  /// How it is waited for.
  public static var waiting: Waiting<Response> {
    Waiting(every: .milliseconds(250), atMost: .seconds(1)) { answer in
      switch answer.progress?.state {
      case "found"?, "found \"it\""?: .done
      case "lost"?: .failed("lost")
      default: .pending
      }
    }
  }
}

extension KitchenSinkClient {
  /// Searches everything. What it takes and gives is named like what clients have anyway.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - Parameters:
  ///   - pages: Which page.
  ///   - timeout: For how many seconds to search.
  ///   - wait: Whether to wait until then.
  ///   - send: Where to send it.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func search(
    pages: Int? = nil,
    timeout: Int? = nil,
    wait: Bool? = nil,
    send: String? = nil
  ) async throws -> NastyFlows.Response {
    try await self.send(NastyFlows(pages: pages, timeout: timeout, wait: wait, send: send))
  }

  /// Searches everything. What it takes and gives is named like what clients have anyway.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - Parameters:
  ///   - pages: Which page.
  ///   - timeout: For how many seconds to search.
  ///   - wait: Whether to wait until then.
  ///   - send: Where to send it.
  /// - Returns: The pages, of which none has been asked for.
  public func search(
    pages: Int? = nil,
    timeout: Int? = nil,
    wait: Bool? = nil,
    send: String? = nil
  ) -> PagedCall<NastyFlows> {
    self.pages(of: NastyFlows(pages: pages, timeout: timeout, wait: wait, send: send))
  }

  /// Searches everything. What it takes and gives is named like what clients have anyway.
  ///
  /// Asks until `progress.state` is `found` or `found "it"`, after 0.25 s at first and ever
  /// more slowly, up to every 1 s.
  ///
  /// - Parameters:
  ///   - pages: Which page.
  ///   - timeout: For how many seconds to search.
  ///   - wait: Whether to wait until then.
  ///   - send: Where to send it.
  ///   - waitingTimeout: How long to wait at most; `nil` for as long as it takes.
  /// - Throws: `APIError` when `progress.state` is `lost`, with the reason `ended`; when time
  ///   is up, with the reason `timeout`; the last answer is in its `answer`. Otherwise as a
  ///   single call.
  public func waitUntilFound(
    pages: Int? = nil,
    timeout: Int? = nil,
    wait: Bool? = nil,
    send: String? = nil,
    waitingTimeout: Duration? = nil
  ) async throws -> NastyFlows.Response {
    try await self.wait(
      for: NastyFlows(pages: pages, timeout: timeout, wait: wait, send: send),
      timeout: waitingTimeout
    )
  }
}

extension NastyFlows {
  /// All that `search` answers.
  public struct Response: APIValue, Codable {
    /// What was found.
    public let all: [KitchenSinkItem]
    /// How many pages there are.
    public let pages: Int
    /// How far the search has come.
    public let progress: Progress?

    /// Makes a value from its parts.
    public init(all: [KitchenSinkItem], pages: Int, progress: Progress? = nil) {
      self.all = all
      self.pages = pages
      self.progress = progress
    }
  }
}

extension NastyFlows.Response {
  /// How far the search has come.
  public struct Progress: APIValue, Codable {
    /// `state`
    @Nullable public var state: String?

    /// Makes a value from its parts.
    public init(state: String? = nil) {
      _state = Nullable(state)
    }

    private enum CodingKeys: String, CodingKey {
      case state
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      _state = try container.decodeNullable(String.self, forKey: .state)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeNullable(_state, forKey: .state)
    }
  }
}

/// Something.
public struct KitchenSinkItem: APIValue, Codable {
  /// `name`
  public let name: String

  /// Makes a value from its parts.
  public init(name: String) {
    self.name = name
  }
}
