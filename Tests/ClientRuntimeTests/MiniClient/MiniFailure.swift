import ClientRuntime

public enum MiniFailure: Codable, Hashable, Sendable {
  case errorEnvelope(ErrorEnvelope)
  case rateLimit(RateLimit)
  case unrecognized(JSONValue)

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(ErrorEnvelope.self) {
      self = .errorEnvelope(value)
    } else if let value = try? container.decode(RateLimit.self) {
      self = .rateLimit(value)
    } else {
      self = .unrecognized(try container.decode(JSONValue.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .errorEnvelope(let value): try container.encode(value)
    case .rateLimit(let value): try container.encode(value)
    case .unrecognized(let value): try container.encode(value)
    }
  }
}

extension APIError {
  public var miniFailure: MiniFailure? { failure as? MiniFailure }
}

public struct ErrorEnvelope: Codable, Hashable, Sendable {
  public let data: JSONNull
  public let errors: [Detail]

  public struct Detail: Codable, Hashable, Sendable {
    public let error: String
    public let message: String
  }
}

public struct RateLimit: Codable, Hashable, Sendable {
  public let error: String
  public let limit: Int
}
