// Made by docwright from bland/api.yaml: edit that file, not this one.

import ClientRuntime

/// What the body of a failed answer holds: one of the shapes that Bland documents.
public enum BlandFailure: APIValue, Codable, CustomReflectable {
  /// Too many requests; `Retry-After` has the seconds to wait.
  case rateLimit(RateLimit)
  /// A request that was turned down.
  case refusal(Refusal)
  /// A failure that may have several reasons.
  case errorEnvelope(ErrorEnvelope)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the first variant that fits.
  public init(from decoder: any Decoder) throws {
    let decoder = decoder.strict
    if decoder.isAnswer(with: 429), let value = try? RateLimit(from: decoder) {
      self = .rateLimit(value)
      return
    }
    if let value = try? Refusal(from: decoder) {
      self = .refusal(value)
      return
    }
    if let value = try? ErrorEnvelope(from: decoder) {
      self = .errorEnvelope(value)
      return
    }
    self = .unrecognized(try JSONValue(from: decoder))
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .rateLimit(let value): try value.encode(to: encoder)
    case .refusal(let value): try value.encode(to: encoder)
    case .errorEnvelope(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }

  /// What is printed and dumped: JSON that isn't described may be sensitive, and is left out.
  public var customMirror: Mirror {
    let child: Mirror.Child =
      switch self {
      case .rateLimit(let value): ("rateLimit", value)
      case .refusal(let value): ("refusal", value)
      case .errorEnvelope(let value): ("errorEnvelope", value)
      case .unrecognized: ("unrecognized", Redacted.value)
      }
    return Mirror(self, children: [child], displayStyle: .enum)
  }
}

extension BlandFailure: FailureBody {
  /// What the documentation says of sending a request again once it has failed.
  public static func retryAdvice(status: Int, failure: Self?) -> RetryAdvice {
    switch (status, failure) {
    case (429, .rateLimit?): .again
    case (429, .refusal?): .never
    default: .byStatus
    }
  }
}

extension APIError {
  /// What Bland said went wrong, when the answer had a body.
  public var blandFailure: BlandFailure? { failure as? BlandFailure }
}

/// Too much was asked for in too short a time.
public struct RateLimit: APIValue, Codable {
  /// What kind of failure it is.
  public let error: String
  /// How much is allowed.
  public let limit: JSONValue
  /// The same for people.
  public let message: String
  /// Where the limits are written down. May be missing; the documentation doesn't say.
  @Nullable public var docs: String?

  /// Makes a value from its parts.
  public init(error: String, limit: JSONValue, message: String, docs: String? = nil) {
    self.error = error
    self.limit = limit
    self.message = message
    _docs = Nullable(docs)
  }

  private enum CodingKeys: String, CodingKey {
    case error
    case limit
    case message
    case docs
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    error = try container.decode(String.self, forKey: .error)
    limit = try container.decode(JSONValue.self, forKey: .limit)
    message = try container.decode(String.self, forKey: .message)
    _docs = try container.decodeNullable(String.self, forKey: .docs)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(error, forKey: .error)
    try container.encode(limit, forKey: .limit)
    try container.encode(message, forKey: .message)
    try container.encodeNullable(_docs, forKey: .docs)
  }
}

/// A failure that may have several reasons.
public struct ErrorEnvelope: APIValue, Codable {
  /// Nothing; successful answers have their value here.
  public let data: JSONNull
  /// Every reason there was.
  public let errors: [ErrorDetail]

  /// Makes a value from its parts.
  public init(data: JSONNull = nil, errors: [ErrorDetail]) {
    self.data = data
    self.errors = errors
  }
}

/// One reason why a request failed.
public struct ErrorDetail: APIValue, Codable {
  /// A word for programs, such as `AUTH_FAILURE`. May be missing; the documentation doesn't
  /// say.
  @Nullable public var error: String?
  /// What the operations on tools send instead of `error`. May be missing; the documentation
  /// doesn't say.
  @Nullable public var code: String?
  /// The reason for people.
  public let message: String

  /// Makes a value from its parts.
  public init(error: String? = nil, code: String? = nil, message: String) {
    _error = Nullable(error)
    _code = Nullable(code)
    self.message = message
  }

  private enum CodingKeys: String, CodingKey {
    case error
    case code
    case message
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _error = try container.decodeNullable(String.self, forKey: .error)
    _code = try container.decodeNullable(String.self, forKey: .code)
    message = try container.decode(String.self, forKey: .message)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeNullable(_error, forKey: .error)
    try container.encodeNullable(_code, forKey: .code)
    try container.encode(message, forKey: .message)
  }
}

/// A request that was turned down.
public struct Refusal: APIValue, Codable {
  /// Says `error`.
  public let status: String
  /// Why it was turned down.
  public let message: String
  /// What is wrong with the request, point by point.
  public let errors: [String]?

  /// Makes a value from its parts.
  public init(status: String, message: String, errors: [String]? = nil) {
    self.status = status
    self.message = message
    self.errors = errors
  }
}
