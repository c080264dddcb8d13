// Made by docwright from kitchen-sink/list-changes.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Lists what has changed.
///
/// `GET /changes`, documented at
/// <https://example.com/docs/changes/list>.
public struct ListChanges: PagedRequest, Hashable {
  /// The `next_cursor` of the page before.
  public var after: String?
  /// How many to read. Default: `10`.
  public var limit: Int?
  /// Only later changes.
  public var since: Date

  /// Makes the request; nothing is sent yet.
  public init(since: Date, after: String? = nil, limit: Int? = nil) {
    self.after = after
    self.limit = limit
    self.since = since
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(id: "changes.list", method: .get, path: "/changes")

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/changes")
    request.query("after", after)
    request.query("limit", limit)
    request.query("since", since, as: .timestamp)
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = Response.ResponseData.Item

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .cursor(\.after, next: \.meta.nextCursor, items: \.data.items)
  }
}

extension KitchenSinkClient.Changes {
  /// Lists what has changed.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - Parameters:
  ///   - since: Only later changes.
  ///   - after: The `next_cursor` of the page before.
  ///   - limit: How many to read. Default: `10`.
  /// - Returns: Changes.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func list(
    since: Date,
    after: String? = nil,
    limit: Int? = nil
  ) async throws -> [ListChanges.Response.ResponseData.Item] {
    try await client.send(ListChanges(since: since, after: after, limit: limit)).data.items
  }

  /// Lists what has changed.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - Parameters:
  ///   - since: Only later changes.
  ///   - after: The `next_cursor` of the page before.
  ///   - limit: How many to read. Default: `10`.
  /// - Returns: The pages, of which none has been asked for.
  public func list(
    since: Date,
    after: String? = nil,
    limit: Int? = nil
  ) -> PagedCall<ListChanges> {
    client.pages(of: ListChanges(since: since, after: after, limit: limit))
  }
}

extension ListChanges {
  /// All that `changes.list` answers.
  public struct Response: APIValue, Codable {
    /// What was found.
    public let data: ResponseData
    /// What to ask for next.
    public let meta: Meta

    /// Makes a value from its parts.
    public init(data: ResponseData, meta: Meta) {
      self.data = data
      self.meta = meta
    }
  }
}

extension ListChanges.Response {
  /// What was found.
  public struct ResponseData: APIValue, Codable {
    /// Changes.
    public let items: [Item]

    /// Makes a value from its parts.
    public init(items: [Item]) {
      self.items = items
    }
  }
}

extension ListChanges.Response.ResponseData {
  /// `items`
  public struct Item: APIValue, Codable {
    /// `at`
    public let at: Date
    /// `what`
    public let what: What

    /// Makes a value from its parts.
    public init(at: Date, what: What) {
      self.at = at
      self.what = what
    }

    private enum CodingKeys: String, CodingKey {
      case at
      case what
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      at = try container.decode(.timestamp, forKey: .at)
      what = try container.decode(What.self, forKey: .what)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(at, as: .timestamp, forKey: .at)
      try container.encode(what, forKey: .what)
    }
  }
}

extension ListChanges.Response.ResponseData.Item {
  /// `what`
  public enum What: OpenEnum {
    /// `"made"`
    case made
    /// `"unmade"`
    case unmade
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "made": self = .made
      case "unmade": self = .unmade
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .made: "made"
      case .unmade: "unmade"
      case .unrecognized(let value): value
      }
    }
  }
}

extension ListChanges.Response {
  /// What to ask for next.
  public struct Meta: APIValue, Codable {
    /// Where the next page starts.
    @Nullable public var nextCursor: String?

    /// Makes a value from its parts.
    public init(nextCursor: String? = nil) {
      _nextCursor = Nullable(nextCursor)
    }

    private enum CodingKeys: String, CodingKey {
      case nextCursor = "next_cursor"
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      _nextCursor = try container.decodeNullable(String.self, forKey: .nextCursor)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeNullable(_nextCursor, forKey: .nextCursor)
    }
  }
}
