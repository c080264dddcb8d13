// Made by docwright from kitchen-sink/api.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// What the body of a failed answer holds: one of the shapes that Kitchen Sink documents.
public enum KitchenSinkFailure: APIValue, Codable, CustomReflectable {
  /// Someone else is ordering it just now.
  case failure409(CreateOrder.Failure409)
  /// It is not for sale yet.
  case tooEarly(TooEarly)
  /// There is none left.
  case soldOut(SoldOut)
  /// | * /
  case teapot(Teapot)
  /// An error called so.
  case error(KitchenSinkError)
  /// Too much was asked for.
  case throttled(Throttled)
  /// The shop is closed for repairs.
  case maintenance(Maintenance)
  /// Too much is being imported.
  case busy(Busy)
  /// A failure as RFC 9457 has it, more or less.
  case problem(Problem)
  /// What some old parts of the shop send.
  case list([String])
  /// The card has no money on it.
  case paymentProblem(PaymentProblem)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the first variant that fits.
  public init(from decoder: any Decoder) throws {
    let decoder = decoder.strict
    if decoder.isAnswer(with: 409), let value = try? CreateOrder.Failure409(from: decoder) {
      self = .failure409(value)
      return
    }
    if decoder.isAnswer(with: 425), let value = try? TooEarly(from: decoder) {
      self = .tooEarly(value)
      return
    }
    if decoder.isAnswer(with: 409), let value = try? SoldOut(from: decoder) {
      self = .soldOut(value)
      return
    }
    if decoder.isAnswer(with: 418), let value = try? Teapot(from: decoder) {
      self = .teapot(value)
      return
    }
    if decoder.isAnswer(with: 400), let value = try? KitchenSinkError(from: decoder) {
      self = .error(value)
      return
    }
    if decoder.isAnswer(with: 429), let value = try? Throttled(from: decoder) {
      self = .throttled(value)
      return
    }
    if decoder.isAnswer(with: 503), let value = try? Maintenance(from: decoder) {
      self = .maintenance(value)
      return
    }
    if let value = try? Busy(from: decoder) {
      self = .busy(value)
      return
    }
    if let value = try? Problem(from: decoder) {
      self = .problem(value)
      return
    }
    if let value = try? [String](from: decoder) {
      self = .list(value)
      return
    }
    if decoder.isAnswer(with: 402), let value = try? PaymentProblem(from: decoder) {
      self = .paymentProblem(value)
      return
    }
    self = .unrecognized(try JSONValue(from: decoder))
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .failure409(let value): try value.encode(to: encoder)
    case .tooEarly(let value): try value.encode(to: encoder)
    case .soldOut(let value): try value.encode(to: encoder)
    case .teapot(let value): try value.encode(to: encoder)
    case .error(let value): try value.encode(to: encoder)
    case .throttled(let value): try value.encode(to: encoder)
    case .maintenance(let value): try value.encode(to: encoder)
    case .busy(let value): try value.encode(to: encoder)
    case .problem(let value): try value.encode(to: encoder)
    case .list(let value): try value.encode(to: encoder)
    case .paymentProblem(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }

  /// What is printed and dumped: JSON that isn't described may be sensitive, and is left out.
  public var customMirror: Mirror {
    let child: Mirror.Child =
      switch self {
      case .failure409(let value): ("failure409", value)
      case .tooEarly(let value): ("tooEarly", value)
      case .soldOut(let value): ("soldOut", value)
      case .teapot(let value): ("teapot", value)
      case .error(let value): ("error", value)
      case .throttled(let value): ("throttled", value)
      case .maintenance(let value): ("maintenance", value)
      case .busy(let value): ("busy", value)
      case .problem(let value): ("problem", value)
      case .list(let value): ("list", value)
      case .paymentProblem(let value): ("paymentProblem", value)
      case .unrecognized: ("unrecognized", Redacted.value)
      }
    return Mirror(self, children: [child], displayStyle: .enum)
  }
}

extension KitchenSinkFailure: FailureBody {
  /// What the documentation says of sending a request again once it has failed.
  public static func retryAdvice(status: Int, failure: Self?) -> RetryAdvice {
    switch (status, failure) {
    case (429, .throttled(let failure)?): .after(failure.limit.resetsIn)
    case (503, .maintenance(let failure)?): .at(failure.until)
    case (500, _): .never
    default: .byStatus
    }
  }
}

extension APIError {
  /// What Kitchen Sink said went wrong, when the answer had a body.
  public var kitchenSinkFailure: KitchenSinkFailure? { failure as? KitchenSinkFailure }
}

/// A place where data is kept.
public enum Region: OpenEnum {
  /// Somewhere in Europe.
  case eu
  /// In Virginia.
  case virginia
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "eu": self = .eu
    case "us-east-1": self = .virginia
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .eu: "eu"
    case .virginia: "us-east-1"
    case .unrecognized(let value): value
    }
  }
}

/// Too much was asked for in too short a time.
public struct Throttled: APIValue, Codable {
  /// The same for people.
  public let message: String
  /// How much is allowed.
  public let limit: Limit

  /// Makes a value from its parts.
  public init(message: String, limit: Limit) {
    self.message = message
    self.limit = limit
  }
}

extension Throttled {
  /// How much is allowed.
  public struct Limit: APIValue, Codable {
    /// How many calls, in a minute.
    public let calls: Int
    /// When calls are answered again.
    public let resetsIn: Duration

    /// Makes a value from its parts.
    public init(calls: Int, resetsIn: Duration) {
      self.calls = calls
      self.resetsIn = resetsIn
    }

    private enum CodingKeys: String, CodingKey {
      case calls
      case resetsIn = "resets_in"
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      calls = try container.decode(Int.self, forKey: .calls)
      resetsIn = try container.decode(.milliseconds, forKey: .resetsIn)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(calls, forKey: .calls)
      try container.encode(resetsIn, as: .milliseconds, forKey: .resetsIn)
    }
  }
}

/// The shop is closed.
public struct Maintenance: APIValue, Codable {
  /// When it opens again.
  public let until: Date
  /// What the sign on the door says.
  @Nullable public var notice: String?

  /// Makes a value from its parts.
  public init(until: Date, notice: String? = nil) {
    self.until = until
    _notice = Nullable(notice)
  }

  private enum CodingKeys: String, CodingKey {
    case until
    case notice
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    until = try container.decode(.epochSeconds, forKey: .until)
    _notice = try container.decodeNullable(String.self, forKey: .notice)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(until, as: .epochSeconds, forKey: .until)
    try container.encodeNullable(_notice, forKey: .notice)
  }
}

/// A failure as RFC 9457 has it, more or less.
public struct Problem: APIValue, Codable {
  /// What kind of failure it is.
  public let type: URL
  /// The same for people.
  public let title: String
  /// The status of the answer once more. Value from 400 to 599.
  public let status: Int?
  /// Which failure it is.
  @Nullable public var instance: UUID?

  /// Makes a value from its parts.
  public init(type: URL, title: String, status: Int? = nil, instance: UUID? = nil) {
    self.type = type
    self.title = title
    self.status = status
    _instance = Nullable(instance)
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case title
    case status
    case instance
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    type = try container.decode(.url, forKey: .type)
    title = try container.decode(String.self, forKey: .title)
    status = try container.decodeIfPresent(Int.self, forKey: .status)
    _instance = try container.decodeNullable(.uuid, forKey: .instance)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(type, as: .url, forKey: .type)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(status, forKey: .status)
    try container.encodeNullable(_instance, as: .uuid, forKey: .instance)
  }
}

/// An amount of money.
public struct Money: APIValue, Codable {
  /// How much. Value at least 0.
  public var amount: Double
  /// In which currency, by ISO 4217. Default: `EUR`. Length from 3 to 3. Matches
  /// `^[A-Z]{3}$`.
  public var currency: String

  /// Makes a value from its parts.
  public init(amount: Double, currency: String) {
    self.amount = amount
    self.currency = currency
  }
}

/// What the shop calls things by.
public typealias Ident = String

/// Points in time.
public typealias Moments = [Date]
