// Made by docwright from kitchen-sink/list-orders.yaml: edit that file, not this one.

import ClientRuntime

/// Lists orders, the latest first.
///
/// `GET /orders`, documented at
/// <https://example.com/docs/orders/list>.
public struct ListOrders: PagedRequest, Hashable {
  /// How many to pass over. Default: `0`. Value at least 0.
  public var offset: Int?
  /// How many to read. Default: `20`. Value from 1 to 50.
  public var limit: Int?
  /// Only those.
  public var status: [OrderStatus]?

  /// Makes the request; nothing is sent yet.
  public init(offset: Int? = nil, limit: Int? = nil, status: [OrderStatus]? = nil) {
    self.offset = offset
    self.limit = limit
    self.status = status
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(id: "orders.list", method: .get, path: "/orders")

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/orders")
    request.query("offset", offset)
    request.query("limit", limit)
    request.query("status", status)
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = Order

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .offset(\.offset, items: \.data, total: \.meta.total)
  }
}

extension KitchenSinkClient.Orders {
  /// Lists orders, the latest first.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - Parameters:
  ///   - offset: How many to pass over. Default: `0`. Value at least 0.
  ///   - limit: How many to read. Default: `20`. Value from 1 to 50.
  ///   - status: Only those.
  /// - Returns: Orders.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func list(
    offset: Int? = nil,
    limit: Int? = nil,
    status: [OrderStatus]? = nil
  ) async throws -> [Order] {
    try await client.send(ListOrders(offset: offset, limit: limit, status: status)).data
  }

  /// Lists orders, the latest first.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - Parameters:
  ///   - offset: How many to pass over. Default: `0`. Value at least 0.
  ///   - limit: How many to read. Default: `20`. Value from 1 to 50.
  ///   - status: Only those.
  /// - Returns: The pages, of which none has been asked for.
  public func list(
    offset: Int? = nil,
    limit: Int? = nil,
    status: [OrderStatus]? = nil
  ) -> PagedCall<ListOrders> {
    client.pages(of: ListOrders(offset: offset, limit: limit, status: status))
  }
}

extension ListOrders {
  /// All that `orders.list` answers.
  public struct Response: APIValue, Codable {
    /// Orders.
    public let data: [Order]
    /// `meta`
    public let meta: Meta

    /// Makes a value from its parts.
    public init(data: [Order], meta: Meta) {
      self.data = data
      self.meta = meta
    }
  }
}

extension ListOrders.Response {
  /// `meta`
  public struct Meta: APIValue, Codable {
    /// `total`
    public let total: Int

    /// Makes a value from its parts.
    public init(total: Int) {
      self.total = total
    }
  }
}
