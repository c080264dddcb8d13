// Made by docwright from kitchen-sink/create-order.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Orders something. Sending the order twice makes one order as long as the key stays the
/// same.
///
/// The money is taken at once.
///
/// `POST /orders`, documented at
/// <https://example.com/docs/orders/create>.
public struct CreateOrder: APIRequest, Hashable {
  /// Whether only to pretend. Default: `false`.
  public var dryRun: Bool?
  /// What to send.
  public var body: Body

  /// Makes the request; nothing is sent yet.
  public init(
    product: UUID,
    quantity: Int,
    address: Body.Address,
    card: Body.Card,
    dryRun: Bool? = nil,
    deliverBy: Date? = nil,
    giftWrap: Bool? = nil,
    notes: [Body.Note]? = nil,
    patience: Duration? = nil
  ) {
    self.dryRun = dryRun
    body = Body(
      product: product,
      quantity: quantity,
      deliverBy: deliverBy,
      giftWrap: giftWrap,
      address: address,
      card: card,
      notes: notes,
      patience: patience
    )
  }

  /// What a successful answer holds.
  public typealias Response = Order

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "orders.create",
    method: .post,
    path: "/orders",
    repetition: .withKey(header: "Idempotency-Key"),
    sensitiveFields: ["card", "cvc", "number"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/orders")
    request.query("dry_run", dryRun)
    try request.json(body)
    return try request.encoded()
  }

  /// What the documentation says of sending the request again once it has failed.
  public static func retryAdvice(status: Int, failure: Failure?) -> RetryAdvice {
    switch (status, failure) {
    case (402, .paymentProblem?): .never
    case (409, .failure409?): .again
    case (425, .tooEarly(let failure)?): .after(.seconds(failure.wait))
    case (409, .soldOut(let failure)?): failure.expected.map { .at($0) } ?? .again
    default: KitchenSinkFailure.retryAdvice(status: status, failure: failure)
    }
  }
}

extension KitchenSinkClient.Orders {
  /// Orders something. Sending the order twice makes one order as long as the key stays the
  /// same.
  ///
  /// The money is taken at once.
  ///
  /// - Parameters:
  ///   - product: What to order.
  ///   - quantity: How many of it. Default: `1`. Value from 1 to 100.
  ///   - address: Where it goes.
  ///   - card: Who pays. Sensitive: what is printed leaves it out.
  ///   - dryRun: Whether only to pretend. Default: `false`.
  ///   - deliverBy: When it is needed; null if it never is.
  ///   - giftWrap: Whether to wrap it up.
  ///   - notes: What else there is to say.
  ///   - patience: How long it may take. May be missing; the documentation doesn't say.
  /// - Returns: The order as it was taken down.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func create(
    product: UUID,
    quantity: Int,
    address: CreateOrder.Body.Address,
    card: CreateOrder.Body.Card,
    dryRun: Bool? = nil,
    deliverBy: Date? = nil,
    giftWrap: Bool? = nil,
    notes: [CreateOrder.Body.Note]? = nil,
    patience: Duration? = nil
  ) async throws -> Order {
    try await client.send(
      CreateOrder(
        product: product,
        quantity: quantity,
        address: address,
        card: card,
        dryRun: dryRun,
        deliverBy: deliverBy,
        giftWrap: giftWrap,
        notes: notes,
        patience: patience
      )
    )
  }
}

extension CreateOrder {
  /// What `orders.create` is sent.
  public struct Body: APIValue, Codable, CustomReflectable {
    /// What to order.
    public var product: UUID
    /// How many of it. Default: `1`. Value from 1 to 100.
    public var quantity: Int
    /// When it is needed; null if it never is.
    @Nullable public var deliverBy: Date?
    /// Whether to wrap it up.
    public var giftWrap: Bool?
    /// Where it goes.
    public var address: Address
    /// Who pays. Sensitive: what is printed leaves it out.
    public var card: Card
    /// What else there is to say.
    public var notes: [Note]?
    /// How long it may take. May be missing; the documentation doesn't say.
    @Nullable public var patience: Duration?

    /// Makes a value from its parts.
    public init(
      product: UUID,
      quantity: Int,
      deliverBy: Date? = nil,
      giftWrap: Bool? = nil,
      address: Address,
      card: Card,
      notes: [Note]? = nil,
      patience: Duration? = nil
    ) {
      self.product = product
      self.quantity = quantity
      _deliverBy = Nullable(deliverBy)
      self.giftWrap = giftWrap
      self.address = address
      self.card = card
      self.notes = notes
      _patience = Nullable(patience)
    }

    /// What is printed and dumped: all but what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: [
          "product": product,
          "quantity": quantity,
          "deliverBy": deliverBy as Any,
          "giftWrap": giftWrap as Any,
          "address": address,
          "card": Redacted.value,
          "notes": notes as Any,
          "patience": patience as Any,
        ],
        displayStyle: .struct
      )
    }

    private enum CodingKeys: String, CodingKey {
      case product
      case quantity
      case deliverBy = "deliver_by"
      case giftWrap = "gift_wrap"
      case address
      case card
      case notes
      case patience
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      product = try container.decode(.uuid, forKey: .product)
      quantity = try container.decode(Int.self, forKey: .quantity)
      _deliverBy = try container.decodeNullable(.timestamp, forKey: .deliverBy)
      giftWrap = try container.decodeIfPresent(Bool.self, forKey: .giftWrap)
      address = try container.decode(Address.self, forKey: .address)
      card = try container.decode(Card.self, forKey: .card)
      notes = try container.decodeIfPresent([Note].self, forKey: .notes)
      _patience = try container.decodeNullable(.hours, forKey: .patience)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(product, as: .uuid, forKey: .product)
      try container.encode(quantity, forKey: .quantity)
      try container.encodeNullable(_deliverBy, as: .timestamp, forKey: .deliverBy)
      try container.encodeIfPresent(giftWrap, forKey: .giftWrap)
      try container.encode(address, forKey: .address)
      try container.encode(card, forKey: .card)
      try container.encodeIfPresent(notes, forKey: .notes)
      try container.encodeNullable(_patience, as: .hours, forKey: .patience)
    }
  }
}

extension CreateOrder.Body {
  /// Where it goes.
  public struct Address: APIValue, Codable {
    /// As on an envelope. Count at least 1.
    public var lines: [String]
    /// Which country, by ISO 3166. Default: `DE`.
    public var country: String?

    /// Makes a value from its parts.
    public init(lines: [String], country: String? = nil) {
      self.lines = lines
      self.country = country
    }
  }
}

extension CreateOrder.Body {
  /// Who pays.
  public struct Card: APIValue, Codable, CustomReflectable {
    /// The number on the front. Sensitive: what is printed leaves it out.
    public var number: String
    /// The number on the back. Sensitive: what is printed leaves it out.
    public var cvc: String

    /// Makes a value from its parts.
    public init(number: String, cvc: String) {
      self.number = number
      self.cvc = cvc
    }

    /// What is printed and dumped: all but what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: ["number": Redacted.value, "cvc": Redacted.value],
        displayStyle: .struct
      )
    }
  }
}

extension CreateOrder.Body {
  /// A word about something.
  public struct Note: APIValue, Codable {
    /// `text`
    public var text: String
    /// `at`
    public var at: Date?

    /// Makes a value from its parts.
    public init(text: String, at: Date? = nil) {
      self.text = text
      self.at = at
    }

    private enum CodingKeys: String, CodingKey {
      case text
      case at
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      text = try container.decode(String.self, forKey: .text)
      at = try container.decodeIfPresent(.timestamp, forKey: .at)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(text, forKey: .text)
      try container.encodeIfPresent(at, as: .timestamp, forKey: .at)
    }
  }
}

extension CreateOrder {
  /// `409`
  public struct Failure409: APIValue, Codable {
    /// Who.
    public let holder: UUID
    /// The same for people.
    public let message: String

    /// Makes a value from its parts.
    public init(holder: UUID, message: String) {
      self.holder = holder
      self.message = message
    }

    private enum CodingKeys: String, CodingKey {
      case holder
      case message
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      holder = try container.decode(.uuid, forKey: .holder)
      message = try container.decode(String.self, forKey: .message)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(holder, as: .uuid, forKey: .holder)
      try container.encode(message, forKey: .message)
    }
  }
}

/// What was ordered.
public struct Order: APIValue, Codable {
  /// What it goes by.
  public let id: Ident
  /// When it was ordered.
  public let placed: Date
  /// What it costs.
  public let total: Money
  /// How far it has come.
  public let status: OrderStatus
  /// Where to watch it come, once it does.
  public let tracking: URL?

  /// Makes a value from its parts.
  public init(id: Ident, placed: Date, total: Money, status: OrderStatus, tracking: URL?) {
    self.id = id
    self.placed = placed
    self.total = total
    self.status = status
    self.tracking = tracking
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case placed
    case total
    case status
    case tracking
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Ident.self, forKey: .id)
    placed = try container.decode(.timestamp, forKey: .placed)
    total = try container.decode(Money.self, forKey: .total)
    status = try container.decode(OrderStatus.self, forKey: .status)
    tracking = try container.decode(.nullable(.url), forKey: .tracking)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(placed, as: .timestamp, forKey: .placed)
    try container.encode(total, forKey: .total)
    try container.encode(status, forKey: .status)
    try container.encode(tracking, as: .nullable(.url), forKey: .tracking)
  }
}

/// How far an order has come.
public enum OrderStatus: OpenEnum {
  /// It was ordered.
  case placed
  /// It is on its way.
  case sent
  /// It never came.
  case missing
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "placed": self = .placed
    case "sent": self = .sent
    case "lost": self = .missing
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .placed: "placed"
    case .sent: "sent"
    case .missing: "lost"
    case .unrecognized(let value): value
    }
  }
}

/// Why there is no money.
public enum PaymentProblem: APIValue, Codable {
  /// `code`
  case code(PaymentProblemCode)
  /// `text`
  case text(String)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the first variant that fits.
  public init(from decoder: any Decoder) throws {
    let decoder = decoder.strict
    if let value = try? PaymentProblemCode(from: decoder) {
      self = .code(value)
      return
    }
    if let value = try? String(from: decoder) {
      self = .text(value)
      return
    }
    self = .unrecognized(try JSONValue(from: decoder))
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .code(let value): try value.encode(to: encoder)
    case .text(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

extension PaymentProblem {
  /// `code`
  public struct PaymentProblemCode: APIValue, Codable {
    /// `code`
    public let code: String
    /// `declined_by`
    public let declinedBy: String?

    /// Makes a value from its parts.
    public init(code: String, declinedBy: String? = nil) {
      self.code = code
      self.declinedBy = declinedBy
    }

    private enum CodingKeys: String, CodingKey {
      case code
      case declinedBy = "declined_by"
    }
  }
}

/// `TooEarly` of the Kitchen Sink API.
public struct TooEarly: APIValue, Codable {
  /// `wait`
  public let wait: Int
  /// `message`
  public let message: String

  /// Makes a value from its parts.
  public init(wait: Int, message: String) {
    self.wait = wait
    self.message = message
  }
}

/// `SoldOut` of the Kitchen Sink API.
public struct SoldOut: APIValue, Codable {
  /// `expected`
  public let expected: Date?

  /// Makes a value from its parts.
  public init(expected: Date?) {
    self.expected = expected
  }

  private enum CodingKeys: String, CodingKey {
    case expected
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    expected = try container.decode(.nullable(.timestamp), forKey: .expected)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(expected, as: .nullable(.timestamp), forKey: .expected)
  }
}
