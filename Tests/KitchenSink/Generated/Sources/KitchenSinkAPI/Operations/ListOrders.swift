// Made by docwright from kitchen-sink/list-orders.yaml: edit that file, not this one.

import ClientRuntime

/// Lists orders, the latest first.
///
/// `GET /orders`, documented at
/// <https://example.com/docs/orders/list>.
public struct ListOrders: APIRequest, Hashable {
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
}

extension KitchenSinkClient.Orders {
  /// Lists orders, the latest first.
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
}

extension ListOrders {
  /// All that `orders.list` answers.
  public struct Response: Codable, Hashable, Sendable {
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
  public struct Meta: Codable, Hashable, Sendable {
    /// `total`
    public let total: Int

    /// Makes a value from its parts.
    public init(total: Int) {
      self.total = total
    }
  }
}
