// Made by docwright from kitchen-sink/list-users.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Lists who may do what. Pages are counted from 0.
///
/// `GET /admin/users`, documented at
/// <https://example.com/docs/admin/users/list>.
public struct ListUsers: PagedRequest, Hashable {
  /// Which page. Default: `0`.
  public var page: Int?
  /// How many a page has. Default: `20`. Value at most 100.
  public var perPage: Int?
  /// Only those.
  public var role: Role?

  /// Makes the request; nothing is sent yet.
  public init(page: Int? = nil, perPage: Int? = nil, role: Role? = nil) {
    self.page = page
    self.perPage = perPage
    self.role = role
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "admin.users.list",
    method: .get,
    path: "/admin/users",
    sensitiveFields: ["name"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/admin/users")
    request.query("page", page)
    request.query("per_page", perPage)
    request.query("role", role)
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = User

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .number(\.page, first: 0, items: \.users, totalPages: \.totalPages, total: \.total)
  }
}

extension KitchenSinkClient.Admin.Users {
  /// Lists who may do what. Pages are counted from 0.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - Parameters:
  ///   - page: Which page. Default: `0`.
  ///   - perPage: How many a page has. Default: `20`. Value at most 100.
  ///   - role: Only those.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func list(
    page: Int? = nil,
    perPage: Int? = nil,
    role: ListUsers.Role? = nil
  ) async throws -> ListUsers.Response {
    try await client.send(ListUsers(page: page, perPage: perPage, role: role))
  }

  /// Lists who may do what. Pages are counted from 0.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - Parameters:
  ///   - page: Which page. Default: `0`.
  ///   - perPage: How many a page has. Default: `20`. Value at most 100.
  ///   - role: Only those.
  /// - Returns: The pages, of which none has been asked for.
  public func list(
    page: Int? = nil,
    perPage: Int? = nil,
    role: ListUsers.Role? = nil
  ) -> PagedCall<ListUsers> {
    client.pages(of: ListUsers(page: page, perPage: perPage, role: role))
  }
}

extension ListUsers {
  /// Only those.
  public enum Role: OpenEnum {
    /// `"admin"`
    case admin
    /// `"guest"`
    case guest
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "admin": self = .admin
      case "guest": self = .guest
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .admin: "admin"
      case .guest: "guest"
      case .unrecognized(let value): value
      }
    }
  }
}

extension ListUsers {
  /// All that `admin.users.list` answers.
  public struct Response: APIValue, Codable {
    /// People.
    public let users: [User]
    /// How many there are. May be missing; the documentation doesn't say.
    @Nullable public var total: Int?
    /// How many pages they fill.
    public let totalPages: Int

    /// Makes a value from its parts.
    public init(users: [User], total: Int? = nil, totalPages: Int) {
      self.users = users
      _total = Nullable(total)
      self.totalPages = totalPages
    }

    private enum CodingKeys: String, CodingKey {
      case users
      case total
      case totalPages = "total_pages"
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      users = try container.decode([User].self, forKey: .users)
      _total = try container.decodeNullable(Int.self, forKey: .total)
      totalPages = try container.decode(Int.self, forKey: .totalPages)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(users, forKey: .users)
      try container.encodeNullable(_total, forKey: .total)
      try container.encode(totalPages, forKey: .totalPages)
    }
  }
}

/// Someone.
public struct User: APIValue, Codable, CustomReflectable {
  /// Who.
  public let id: UUID
  /// What they are called. Sensitive: what is printed leaves it out.
  public let name: String?
  /// Since when.
  public let joined: CalendarDate

  /// Makes a value from its parts.
  public init(id: UUID, name: String? = nil, joined: CalendarDate) {
    self.id = id
    self.name = name
    self.joined = joined
  }

  /// What is printed and dumped: all but what is sensitive.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: ["id": id, "name": Redacted.value, "joined": joined],
      displayStyle: .struct
    )
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case joined
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(.uuid, forKey: .id)
    name = try container.decodeIfPresent(String.self, forKey: .name)
    joined = try container.decode(CalendarDate.self, forKey: .joined)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, as: .uuid, forKey: .id)
    try container.encodeIfPresent(name, forKey: .name)
    try container.encode(joined, forKey: .joined)
  }
}
