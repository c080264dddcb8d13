// Made by docwright from kitchen-sink/list-visits.yaml: edit that file, not this one.

import ClientRuntime

/// Lists who was there. It is done when all have left.
///
/// `POST /admin/visits`, documented at
/// <https://example.com/docs/admin/visits/list>.
///
/// - *Warning*: Deprecated. Nobody counts any more.
public struct ListVisits: PagedRequest, WaitableRequest, Hashable {
  /// The number of the last one on the page before.
  public var after: Int64?
  /// What to send.
  public var body: Body

  /// Makes the request; nothing is sent yet.
  public init(range: Period, after: Int64? = nil, who: String? = nil) {
    self.after = after
    body = Body(who: who, range: range)
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "admin.visits.list",
    method: .post,
    path: "/admin/visits",
    repetition: .safe,
    sensitiveFields: ["who"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/admin/visits")
    request.query("after", after)
    try request.json(body)
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = String

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .cursor(\.after, next: \.page?.last, items: \.visits)
  }

  /// How it is waited for.
  public static var waiting: Waiting<Response> {
    Waiting(every: .seconds(60), atMost: .seconds(60)) { answer in
      switch answer.open {
      case false: .done
      case true: .failed("true")
      }
    }
  }
}

extension KitchenSinkClient.Admin.Visits {
  /// Lists who was there. It is done when all have left.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - *Warning*: Deprecated. Nobody counts any more.
  ///
  /// - Parameters:
  ///   - range: Only visits then.
  ///   - after: The number of the last one on the page before.
  ///   - who: Only their visits. Sensitive: what is printed leaves it out.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  @available(*, deprecated, message: "Nobody counts any more.")
  public func list(
    range: Period,
    after: Int64? = nil,
    who: String? = nil
  ) async throws -> ListVisits.Response {
    try await client.send(ListVisits(range: range, after: after, who: who))
  }

  /// Lists who was there. It is done when all have left.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - *Warning*: Deprecated. Nobody counts any more.
  ///
  /// - Parameters:
  ///   - range: Only visits then.
  ///   - after: The number of the last one on the page before.
  ///   - who: Only their visits. Sensitive: what is printed leaves it out.
  /// - Returns: The pages, of which none has been asked for.
  @available(*, deprecated, message: "Nobody counts any more.")
  public func list(
    range: Period,
    after: Int64? = nil,
    who: String? = nil
  ) -> PagedCall<ListVisits> {
    client.pages(of: ListVisits(range: range, after: after, who: who))
  }

  /// Lists who was there. It is done when all have left.
  ///
  /// Asks until `open` is `false`, every 60 s.
  ///
  /// - *Warning*: Deprecated. Nobody counts any more.
  ///
  /// - Parameters:
  ///   - range: Only visits then.
  ///   - after: The number of the last one on the page before.
  ///   - who: Only their visits. Sensitive: what is printed leaves it out.
  ///   - timeout: How long to wait at most; `nil` for as long as it takes.
  /// - Throws: `APIError` when `open` is `true`, with the reason `ended`; when time is up,
  ///   with the reason `timeout`; the last answer is in its `answer`. Otherwise as a single
  ///   call.
  @available(*, deprecated, message: "Nobody counts any more.")
  public func waitUntilClosed(
    range: Period,
    after: Int64? = nil,
    who: String? = nil,
    timeout: Duration? = nil
  ) async throws -> ListVisits.Response {
    try await client.wait(for: ListVisits(range: range, after: after, who: who), timeout: timeout)
  }
}

extension ListVisits {
  /// What `admin.visits.list` is sent.
  public struct Body: APIValue, Codable, CustomReflectable {
    /// Only their visits. Sensitive: what is printed leaves it out.
    public var who: String?
    /// Only visits then.
    public var range: Period

    /// Makes a value from its parts.
    public init(who: String? = nil, range: Period) {
      self.who = who
      self.range = range
    }

    /// What is printed and dumped: all but what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["who": Redacted.value, "range": range], displayStyle: .struct)
    }

    private enum CodingKeys: String, CodingKey {
      case who
      case range
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      who = try container.decodeIfPresent(String.self, forKey: .who)
      range = try container.decode(.json(Period.self), forKey: .range)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(who, forKey: .who)
      try container.encode(range, as: .json(Period.self), forKey: .range)
    }
  }
}

extension ListVisits {
  /// All that `admin.visits.list` answers.
  public struct Response: APIValue, Codable {
    /// Names.
    public let visits: [String]?
    /// Whether anyone is still there.
    public let open: Bool
    /// Where to go on.
    public let page: ResponsePage?

    /// Makes a value from its parts.
    public init(visits: [String]?, open: Bool, page: ResponsePage? = nil) {
      self.visits = visits
      self.open = open
      self.page = page
    }

    private enum CodingKeys: String, CodingKey {
      case visits
      case open
      case page
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      visits = try container.decode([String]?.self, forKey: .visits)
      open = try container.decode(Bool.self, forKey: .open)
      page = try container.decodeIfPresent(ResponsePage.self, forKey: .page)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(visits, forKey: .visits)
      try container.encode(open, forKey: .open)
      try container.encodeIfPresent(page, forKey: .page)
    }
  }
}

extension ListVisits.Response {
  /// Where to go on.
  public struct ResponsePage: APIValue, Codable {
    /// `last`
    public let last: Int64

    /// Makes a value from its parts.
    public init(last: Int64) {
      self.last = last
    }
  }
}

/// `Period` of the Kitchen Sink API.
public struct Period: APIValue, Codable {
  /// `from`
  public var from: CalendarDate
  /// `to`
  public var to: CalendarDate?

  /// Makes a value from its parts.
  public init(from: CalendarDate, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }
}
