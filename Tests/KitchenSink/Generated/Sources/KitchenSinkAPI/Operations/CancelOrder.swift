// Made by docwright from kitchen-sink/cancel-order.yaml: edit that file, not this one.

import ClientRuntime

/// Cancels an order that has not been sent.
///
/// `DELETE /orders/{order_id}`, documented at
/// <https://example.com/docs/orders/cancel>.
///
/// - *Warning*: Deprecated. Nobody reads cancellations any more; send the parcel back
/// instead. See `orders.create`.
public struct CancelOrder: APIRequest, Hashable {
  /// Which order.
  public var orderID: Ident
  /// Which version of the order is meant.
  public var ifMatch: String?

  /// Makes the request; nothing is sent yet.
  public init(orderID: Ident, ifMatch: String? = nil) {
    self.orderID = orderID
    self.ifMatch = ifMatch
  }

  /// What a successful answer holds.
  public typealias Response = NoContent

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "orders.cancel",
    method: .delete,
    path: "/orders/{order_id}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.delete, "/orders/\(orderID)")
    request.header("If-Match", ifMatch)
    return try request.encoded()
  }
}

extension KitchenSinkClient.Orders {
  /// Cancels an order that has not been sent.
  ///
  /// - *Warning*: Deprecated. Nobody reads cancellations any more; send the parcel back
  /// instead. See `orders.create`.
  ///
  /// - Parameters:
  ///   - orderID: Which order.
  ///   - ifMatch: Which version of the order is meant.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  @available(*, deprecated, message: "Nobody reads cancellations any more; send the parcel …")
  public func cancel(_ orderID: Ident, ifMatch: String? = nil) async throws {
    _ = try await client.send(CancelOrder(orderID: orderID, ifMatch: ifMatch))
  }
}
