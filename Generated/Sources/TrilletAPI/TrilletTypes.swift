// Made by docwright from trillet/api.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// What the body of a failed answer holds: one of the shapes that Trillet documents.
public enum TrilletFailure: APIValue, Codable, CustomReflectable {
  /// More than 60 requests were sent in a minute.
  case rateLimit(RateLimit)
  /// A failure in two pieces of text.
  case errorMessage(ErrorMessage)
  /// A failure with a code.
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
    if let value = try? ErrorMessage(from: decoder) {
      self = .errorMessage(value)
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
    case .errorMessage(let value): try value.encode(to: encoder)
    case .errorEnvelope(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }

  /// What is printed and dumped: JSON that isn't described may be sensitive, and is left out.
  public var customMirror: Mirror {
    let child: Mirror.Child =
      switch self {
      case .rateLimit(let value): ("rateLimit", value)
      case .errorMessage(let value): ("errorMessage", value)
      case .errorEnvelope(let value): ("errorEnvelope", value)
      case .unrecognized: ("unrecognized", Redacted.value)
      }
    return Mirror(self, children: [child], displayStyle: .enum)
  }
}

extension TrilletFailure: FailureBody {
  /// What the documentation says of sending a request again once it has failed.
  public static func retryAdvice(status: Int, failure: Self?) -> RetryAdvice {
    switch (status, failure) {
    case (429, .rateLimit(let failure)?): .at(failure.resetAt)
    default: .byStatus
    }
  }
}

extension APIError {
  /// What Trillet said went wrong, when the answer had a body.
  public var trilletFailure: TrilletFailure? { failure as? TrilletFailure }
}

/// The minute's 60 requests are used up.
public struct RateLimit: APIValue, Codable {
  /// What went wrong. May be missing; the documentation doesn't say.
  @Nullable public var error: String?
  /// More about it. May be missing; the documentation doesn't say.
  @Nullable public var message: String?
  /// When requests are answered again.
  public let resetAt: Date

  /// Makes a value from its parts.
  public init(error: String? = nil, message: String? = nil, resetAt: Date) {
    _error = Nullable(error)
    _message = Nullable(message)
    self.resetAt = resetAt
  }

  private enum CodingKeys: String, CodingKey {
    case error
    case message
    case resetAt = "reset_at"
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _error = try container.decodeNullable(String.self, forKey: .error)
    _message = try container.decodeNullable(String.self, forKey: .message)
    resetAt = try container.decode(.timestamp, forKey: .resetAt)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeNullable(_error, forKey: .error)
    try container.encodeNullable(_message, forKey: .message)
    try container.encode(resetAt, as: .timestamp, forKey: .resetAt)
  }
}

/// A failure in two pieces of text.
public struct ErrorMessage: APIValue, Codable {
  /// What went wrong.
  public let error: String
  /// More about it.
  public let message: String

  /// Makes a value from its parts.
  public init(error: String, message: String) {
    self.error = error
    self.message = message
  }
}

/// A failure with a code.
public struct ErrorEnvelope: APIValue, Codable {
  /// What went wrong.
  public let error: ErrorDetail

  /// Makes a value from its parts.
  public init(error: ErrorDetail) {
    self.error = error
  }
}

/// What went wrong.
public struct ErrorDetail: APIValue, Codable {
  /// A word for programs.
  public let code: String
  /// The same for people.
  public let message: String

  /// Makes a value from its parts.
  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}
