// Made by docwright from kitchen-sink/nasty-types.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Has types whose names mean something already.
///
/// `POST /names/types`, documented at
/// <https://example.com/docs/nasty/types>.
public struct NastyTypes: APIRequest, Hashable {
  /// What to send.
  public var body: Client

  /// Makes the request; nothing is sent yet.
  public init(body: Client) {
    self.body = body
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "task.string.self",
    method: .post,
    path: "/names/types"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/names/types")
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.TaskCalls.StringCalls {
  /// Has types whose names mean something already.
  ///
  /// - Parameters:
  ///   - body: What to send.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func selfCall(_ body: Client) async throws -> NastyTypes.Response {
    try await client.send(NastyTypes(body: body))
  }
}

extension NastyTypes {
  /// All that `task.string.self` answers.
  public struct Response: APIValue, Codable {
    /// Not Swift's.
    public let error: KitchenSinkError
    /// `strings`
    public let strings: [ResponseString]
    /// `type`
    public let type: KitchenSinkType
    /// `self`
    public let selfField: KitchenSinkSelf
    /// `result`
    public let result: KitchenSinkResult
    /// `date`
    public let date: KitchenSinkDate
    /// `any`
    public let `any`: KitchenSinkAny
    /// `Response`
    public let response: ResponseResponse
    /// `protocol`
    public let `protocol`: KitchenSinkProtocol
    /// `optional`
    @Nullable public var optional: KitchenSinkOptional?

    /// Makes a value from its parts.
    public init(
      error: KitchenSinkError,
      strings: [ResponseString],
      type: KitchenSinkType,
      selfField: KitchenSinkSelf,
      result: KitchenSinkResult,
      date: KitchenSinkDate,
      any: KitchenSinkAny,
      response: ResponseResponse,
      protocol: KitchenSinkProtocol,
      optional: KitchenSinkOptional? = nil
    ) {
      self.error = error
      self.strings = strings
      self.type = type
      self.selfField = selfField
      self.result = result
      self.date = date
      self.any = `any`
      self.response = response
      self.protocol = `protocol`
      _optional = Nullable(optional)
    }

    private enum CodingKeys: String, CodingKey {
      case error
      case strings
      case type
      case selfField = "self"
      case result
      case date
      case `any`
      case response = "Response"
      case `protocol`
      case optional
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      error = try container.decode(KitchenSinkError.self, forKey: .error)
      strings = try container.decode([ResponseString].self, forKey: .strings)
      type = try container.decode(KitchenSinkType.self, forKey: .type)
      selfField = try container.decode(KitchenSinkSelf.self, forKey: .selfField)
      result = try container.decode(KitchenSinkResult.self, forKey: .result)
      date = try container.decode(.timestamp, forKey: .date)
      `any` = try container.decode(KitchenSinkAny.self, forKey: .any)
      response = try container.decode(ResponseResponse.self, forKey: .response)
      `protocol` = try container.decode(KitchenSinkProtocol.self, forKey: .protocol)
      _optional = try container.decodeNullable(forKey: .optional) { [type] decoder in
        try KitchenSinkOptional(from: decoder, type: type)
      }
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(error, forKey: .error)
      try container.encode(strings, forKey: .strings)
      try container.encode(type, forKey: .type)
      try container.encode(selfField, forKey: .selfField)
      try container.encode(result, forKey: .result)
      try container.encode(date, as: .timestamp, forKey: .date)
      try container.encode(`any`, forKey: .any)
      try container.encode(response, forKey: .response)
      try container.encode(`protocol`, forKey: .protocol)
      try container.encodeNullable(_optional, forKey: .optional)
    }
  }
}

extension NastyTypes.Response {
  /// `strings`
  public struct ResponseString: APIValue, Codable {
    /// `value`
    public let value: KitchenSinkString

    /// Makes a value from its parts.
    public init(value: KitchenSinkString) {
      self.value = value
    }
  }
}

extension NastyTypes.Response {
  /// `Response`
  public struct ResponseResponse: APIValue, Codable {
    /// `response`
    public let response: KitchenSinkResponse

    /// Makes a value from its parts.
    public init(response: KitchenSinkResponse) {
      self.response = response
    }
  }
}

/// `Type` of the Kitchen Sink API.
public enum KitchenSinkType: OpenEnum {
  /// `"Type"`
  case type
  /// `"type"`
  case typeValue
  /// `"self"`
  case selfValue
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "Type": self = .type
    case "type": self = .typeValue
    case "self": self = .selfValue
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .type: "Type"
    case .typeValue: "type"
    case .selfValue: "self"
    case .unrecognized(let value): value
    }
  }
}

/// `Error` of the Kitchen Sink API.
public struct KitchenSinkError: APIValue, Codable {
  /// `error`
  public let error: String
  /// `localizedDescription`
  public let localizedDescription: String?

  /// Makes a value from its parts.
  public init(error: String, localizedDescription: String? = nil) {
    self.error = error
    self.localizedDescription = localizedDescription
  }
}

/// `KitchenSinkError` of the Kitchen Sink API.
public struct KitchenSinkKitchenSinkError: APIValue, Codable {
  /// `not_the_same`
  public var notTheSame: String

  /// Makes a value from its parts.
  public init(notTheSame: String) {
    self.notTheSame = notTheSame
  }

  private enum CodingKeys: String, CodingKey {
    case notTheSame = "not_the_same"
  }
}

/// `String` of the Kitchen Sink API.
public struct KitchenSinkString: APIValue, Codable {
  /// `String`
  public let string: String

  /// Makes a value from its parts.
  public init(string: String) {
    self.string = string
  }

  private enum CodingKeys: String, CodingKey {
    case string = "String"
  }
}

/// `Self` of the Kitchen Sink API.
public typealias KitchenSinkSelf = String

/// `Result` of the Kitchen Sink API.
public enum KitchenSinkResult: OpenEnum {
  /// It went well.
  case success
  /// It went wrong.
  case failure
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "success": self = .success
    case "failure": self = .failure
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .success: "success"
    case .failure: "failure"
    case .unrecognized(let value): value
    }
  }
}

/// `Date` of the Kitchen Sink API.
public typealias KitchenSinkDate = Date

/// `Response` of the Kitchen Sink API.
public struct KitchenSinkResponse: APIValue, Codable {
  /// `response`
  public let response: String
  /// `Response`
  @Indirect public var responseField: KitchenSinkResponse?

  /// Makes a value from its parts.
  public init(response: String, responseField: KitchenSinkResponse? = nil) {
    self.response = response
    _responseField = Indirect(responseField)
  }

  private enum CodingKeys: String, CodingKey {
    case response
    case responseField = "Response"
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    response = try container.decode(String.self, forKey: .response)
    _responseField = Indirect(
      try container.decodeIfPresent(KitchenSinkResponse.self, forKey: .responseField)
    )
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(response, forKey: .response)
    try container.encodeIfPresent(responseField, forKey: .responseField)
  }
}

/// `Client` of the Kitchen Sink API.
public struct Client: APIValue, Codable {
  /// `transport`
  public var transport: String
  /// `server`
  public var server: KitchenSinkServer
  /// `failure`
  public var failure: KitchenSinkKitchenSinkError?
  /// `codable`
  public var codable: KitchenSinkCodable?
  /// `int`
  public var int: KitchenSinkInt?

  /// Makes a value from its parts.
  public init(
    transport: String,
    server: KitchenSinkServer,
    failure: KitchenSinkKitchenSinkError? = nil,
    codable: KitchenSinkCodable? = nil,
    int: KitchenSinkInt? = nil
  ) {
    self.transport = transport
    self.server = server
    self.failure = failure
    self.codable = codable
    self.int = int
  }
}

/// `Server` of the Kitchen Sink API.
public typealias KitchenSinkServer = String

/// `Any` of the Kitchen Sink API.
public enum KitchenSinkAny: APIValue, Codable {
  /// `string`
  case string(KitchenSinkString)
  /// `error`
  case error(KitchenSinkError)
  /// `anies`
  case anies([KitchenSinkAny])
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the first variant that fits.
  public init(from decoder: any Decoder) throws {
    let decoder = decoder.strict
    if let value = try? KitchenSinkString(from: decoder) {
      self = .string(value)
      return
    }
    if let value = try? KitchenSinkError(from: decoder) {
      self = .error(value)
      return
    }
    if let value = try? [KitchenSinkAny](from: decoder) {
      self = .anies(value)
      return
    }
    self = .unrecognized(try JSONValue(from: decoder))
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value): try value.encode(to: encoder)
    case .error(let value): try value.encode(to: encoder)
    case .anies(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

/// `Protocol` of the Kitchen Sink API.
public struct KitchenSinkProtocol: APIValue, Codable {
  /// `protocol`
  public let `protocol`: [String: KitchenSinkProtocol]

  /// Makes a value from its parts.
  public init(protocol: [String: KitchenSinkProtocol]) {
    self.protocol = `protocol`
  }
}

/// `Optional` of the Kitchen Sink API.
public enum KitchenSinkOptional: APIValue, Encodable {
  /// `Type`
  case type(String)
  /// `self`
  case selfValue(Int)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the variant that `type` beside it names.
  init(from decoder: any Decoder, type: KitchenSinkType) throws {
    switch type {
    case .type: self = .type(try String(from: decoder))
    case .selfValue: self = .selfValue(try Int(from: decoder))
    default: self = .unrecognized(try JSONValue(from: decoder))
    }
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .type(let value): try value.encode(to: encoder)
    case .selfValue(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

/// `Codable` of the Kitchen Sink API.
public struct KitchenSinkCodable: APIValue, Codable {
  /// `Codable`
  public var codable: Bool

  /// Makes a value from its parts.
  public init(codable: Bool) {
    self.codable = codable
  }

  private enum CodingKeys: String, CodingKey {
    case codable = "Codable"
  }
}

/// `Int` of the Kitchen Sink API.
public typealias KitchenSinkInt = Int
