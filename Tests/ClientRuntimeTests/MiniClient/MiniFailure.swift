import ClientRuntime

enum MiniFailure: FailureBody, Codable, Hashable {
  case errorEnvelope(ErrorEnvelope)
  case rateLimit(RateLimit)
  case unrecognized(JSONValue)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(ErrorEnvelope.self) {
      self = .errorEnvelope(value)
    } else if let value = try? container.decode(RateLimit.self) {
      self = .rateLimit(value)
    } else {
      self = .unrecognized(try container.decode(JSONValue.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .errorEnvelope(let value): try container.encode(value)
    case .rateLimit(let value): try container.encode(value)
    case .unrecognized(let value): try container.encode(value)
    }
  }
}

extension APIError {
  var miniFailure: MiniFailure? { failure as? MiniFailure }
}

struct ErrorEnvelope: Codable, Hashable, Sendable {
  let data: JSONNull
  let errors: [Detail]

  struct Detail: Codable, Hashable, Sendable {
    let error: String
    let message: String
  }
}

struct RateLimit: Codable, Hashable, Sendable {
  let error: String
  let limit: Int
}
