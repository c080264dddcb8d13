// Made by docwright from kitchen-sink/nasty-nesting.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Has types written in place whose names mean something already.
///
/// `GET /names/nesting`, documented at
/// <https://example.com/docs/nasty/nesting>.
public struct NastyNesting: APIRequest, Hashable {
  /// Makes the request; nothing is sent yet.
  public init() {
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "task.string.nest",
    method: .get,
    path: "/names/nesting"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/names/nesting")
    return try request.encoded()
  }
}

extension KitchenSinkClient.TaskCalls.StringCalls {
  /// Has types written in place whose names mean something already.
  ///
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func nest() async throws -> NastyNesting.Response {
    try await client.send(NastyNesting())
  }
}

extension NastyNesting {
  /// All that `task.string.nest` answers.
  public struct Response: APIValue, Codable {
    /// Not Foundation's.
    public let data: ResponseData
    /// `string`
    public let string: ResponseString
    /// `url`
    public let url: ResponseURL
    /// `codingKeys`
    public let codingKeys: ResponseCodingKeys
    /// `response`
    public let response: ResponseResponse
    /// `values`
    public let values: [ResponseValue]
    /// `value_`
    public let value: Value
    /// `nasty_nesting`
    public let nastyNesting: ResponseNastyNesting
    /// `union`
    public let union: Union
    /// `decoder`
    public let decoder: String
    /// `container`
    @Nullable public var container: Container?
    /// `first`
    public let first: First
    /// `second`
    public let second: Second?

    /// Makes a value from its parts.
    public init(
      data: ResponseData,
      string: ResponseString,
      url: ResponseURL,
      codingKeys: ResponseCodingKeys,
      response: ResponseResponse,
      values: [ResponseValue],
      value: Value,
      nastyNesting: ResponseNastyNesting,
      union: Union,
      decoder: String,
      container: Container? = nil,
      first: First,
      second: Second? = nil
    ) {
      self.data = data
      self.string = string
      self.url = url
      self.codingKeys = codingKeys
      self.response = response
      self.values = values
      self.value = value
      self.nastyNesting = nastyNesting
      self.union = union
      self.decoder = decoder
      _container = Nullable(container)
      self.first = first
      self.second = second
    }

    private enum CodingKeys: String, CodingKey {
      case data
      case string
      case url
      case codingKeys
      case response
      case values
      case value = "value_"
      case nastyNesting = "nasty_nesting"
      case union
      case decoder
      case container
      case first
      case second
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      data = try container.decode(ResponseData.self, forKey: .data)
      string = try container.decode(ResponseString.self, forKey: .string)
      url = try container.decode(ResponseURL.self, forKey: .url)
      codingKeys = try container.decode(ResponseCodingKeys.self, forKey: .codingKeys)
      response = try container.decode(ResponseResponse.self, forKey: .response)
      values = try container.decode([ResponseValue].self, forKey: .values)
      value = try container.decode(Value.self, forKey: .value)
      nastyNesting = try container.decode(ResponseNastyNesting.self, forKey: .nastyNesting)
      union = try container.decode(Union.self, forKey: .union)
      self.decoder = try container.decode(String.self, forKey: .decoder)
      _container = try container.decodeNullable(Container.self, forKey: .container)
      first = try First(from: container.superDecoder(forKey: .first), decoderValue: self.decoder)
      second = try container.decodeIfPresent(forKey: .second) {
        [containerValue = _container.wrappedValue] decoder in
        try Second(from: decoder, containerValue: containerValue)
      }
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(data, forKey: .data)
      try container.encode(string, forKey: .string)
      try container.encode(url, forKey: .url)
      try container.encode(codingKeys, forKey: .codingKeys)
      try container.encode(response, forKey: .response)
      try container.encode(values, forKey: .values)
      try container.encode(value, forKey: .value)
      try container.encode(nastyNesting, forKey: .nastyNesting)
      try container.encode(union, forKey: .union)
      try container.encode(self.decoder, forKey: .decoder)
      try container.encodeNullable(_container, forKey: .container)
      try container.encode(first, forKey: .first)
      try container.encodeIfPresent(second, forKey: .second)
    }
  }
}

extension NastyNesting.Response {
  /// Not Foundation's.
  public enum ResponseData: OpenEnum {
    /// `"data"`
    case data
    /// `"Data"`
    case dataValue
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "data": self = .data
      case "Data": self = .dataValue
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .data: "data"
      case .dataValue: "Data"
      case .unrecognized(let value): value
      }
    }
  }
}

extension NastyNesting.Response {
  /// `string`
  public struct ResponseString: APIValue, Codable {
    /// `string`
    public let string: ResponseStringString

    /// Makes a value from its parts.
    public init(string: ResponseStringString) {
      self.string = string
    }
  }
}

extension NastyNesting.Response.ResponseString {
  /// `string`
  public struct ResponseStringString: APIValue, Codable {
    /// `string`
    public let string: String

    /// Makes a value from its parts.
    public init(string: String) {
      self.string = string
    }
  }
}

extension NastyNesting.Response {
  /// `url`
  public struct ResponseURL: APIValue, Codable {
    /// `url`
    public let url: URL

    /// Makes a value from its parts.
    public init(url: URL) {
      self.url = url
    }

    private enum CodingKeys: String, CodingKey {
      case url
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      url = try container.decode(.url, forKey: .url)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(url, as: .url, forKey: .url)
    }
  }
}

extension NastyNesting.Response {
  /// `codingKeys`
  public struct ResponseCodingKeys: APIValue, Codable {
    /// `codingKeys`
    public let codingKeys: String

    /// Makes a value from its parts.
    public init(codingKeys: String) {
      self.codingKeys = codingKeys
    }
  }
}

extension NastyNesting.Response {
  /// `response`
  public struct ResponseResponse: APIValue, Codable {
    /// `response`
    public let response: ResponseResponseResponse

    /// Makes a value from its parts.
    public init(response: ResponseResponseResponse) {
      self.response = response
    }
  }
}

extension NastyNesting.Response.ResponseResponse {
  /// `response`
  public struct ResponseResponseResponse: APIValue, Codable {
    /// `response`
    public let response: String

    /// Makes a value from its parts.
    public init(response: String) {
      self.response = response
    }
  }
}

extension NastyNesting.Response {
  /// `values`
  public struct ResponseValue: APIValue, Codable {
    /// `value`
    public let value: Bool

    /// Makes a value from its parts.
    public init(value: Bool) {
      self.value = value
    }
  }
}

extension NastyNesting.Response {
  /// `value_`
  public struct Value: APIValue, Codable {
    /// `value`
    public let value: Int

    /// Makes a value from its parts.
    public init(value: Int) {
      self.value = value
    }
  }
}

extension NastyNesting.Response {
  /// `nasty_nesting`
  public struct ResponseNastyNesting: APIValue, Codable {
    /// `response`
    public let response: [ResponseItem]

    /// Makes a value from its parts.
    public init(response: [ResponseItem]) {
      self.response = response
    }
  }
}

extension NastyNesting.Response.ResponseNastyNesting {
  /// `response`
  public struct ResponseItem: APIValue, Codable {
    /// `nasty_nesting`
    public let nastyNesting: String

    /// Makes a value from its parts.
    public init(nastyNesting: String) {
      self.nastyNesting = nastyNesting
    }

    private enum CodingKeys: String, CodingKey {
      case nastyNesting = "nasty_nesting"
    }
  }
}

extension NastyNesting.Response {
  /// `union`
  public enum Union: APIValue, Codable {
    /// `init`
    case initValue(Init)
    /// `unrecognized`
    case unrecognizedValue(Unrecognized)
    /// `none`
    case noneValue(KitchenSinkError)
    /// `1st`
    case value1st(Value1st)
    /// `""`
    case empty(KitchenSinkProtocol)
    /// `a-b`
    case aB(AB)
    /// `a_b`
    case aBValue(UnionAB)
    /// `value`
    case value(Value)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    private enum CodingKeys: String, CodingKey {
      case selfValue = "self"
    }

    /// Decodes the variant that `self` inside it names.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      switch try? container.decode(String.self, forKey: .selfValue) {
      case "init": self = .initValue(try Init(from: decoder))
      case "unrecognized": self = .unrecognizedValue(try Unrecognized(from: decoder))
      case "none": self = .noneValue(try KitchenSinkError(from: decoder))
      case "1st": self = .value1st(try Value1st(from: decoder))
      case "": self = .empty(try KitchenSinkProtocol(from: decoder))
      case "a-b": self = .aB(try AB(from: decoder))
      case "a_b": self = .aBValue(try UnionAB(from: decoder))
      case "value": self = .value(try Value(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .initValue(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("init", forKey: .selfValue)
        try value.encode(to: encoder)
      case .unrecognizedValue(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("unrecognized", forKey: .selfValue)
        try value.encode(to: encoder)
      case .noneValue(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("none", forKey: .selfValue)
        try value.encode(to: encoder)
      case .value1st(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("1st", forKey: .selfValue)
        try value.encode(to: encoder)
      case .empty(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("", forKey: .selfValue)
        try value.encode(to: encoder)
      case .aB(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("a-b", forKey: .selfValue)
        try value.encode(to: encoder)
      case .aBValue(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("a_b", forKey: .selfValue)
        try value.encode(to: encoder)
      case .value(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("value", forKey: .selfValue)
        try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension NastyNesting.Response.Union {
  /// `init`
  public struct Init: APIValue, Codable {
    /// `init`
    public let initField: String

    /// Makes a value from its parts.
    public init(initField: String) {
      self.initField = initField
    }

    private enum CodingKeys: String, CodingKey {
      case initField = "init"
    }
  }
}

extension NastyNesting.Response.Union {
  /// `unrecognized`
  public struct Unrecognized: APIValue, Codable {
    /// `none`
    public let none: String

    /// Makes a value from its parts.
    public init(none: String) {
      self.none = none
    }
  }
}

extension NastyNesting.Response.Union {
  /// `1st`
  public struct Value1st: APIValue, Codable {
    /// Makes a value from its parts.
    public init() {
    }
  }
}

extension NastyNesting.Response.Union {
  /// `a-b`
  public struct AB: APIValue, Codable {
    /// `a`
    public let a: String

    /// Makes a value from its parts.
    public init(a: String) {
      self.a = a
    }
  }
}

extension NastyNesting.Response.Union {
  /// `a_b`
  public struct UnionAB: APIValue, Codable {
    /// `b`
    public let b: String

    /// Makes a value from its parts.
    public init(b: String) {
      self.b = b
    }
  }
}

extension NastyNesting.Response.Union {
  /// `value`
  public struct Value: APIValue, Codable {
    /// `value`
    public let value: Int

    /// Makes a value from its parts.
    public init(value: Int) {
      self.value = value
    }
  }
}

extension NastyNesting.Response {
  /// `container`
  public enum Container: OpenEnum {
    /// `"a"`
    case a
    /// `"none"`
    case noneValue
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "a": self = .a
      case "none": self = .noneValue
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .a: "a"
      case .noneValue: "none"
      case .unrecognized(let value): value
      }
    }
  }
}

extension NastyNesting.Response {
  /// `first`
  public enum First: APIValue, Encodable {
    /// `decoder`
    case decoder(String)
    /// `container`
    case container(Int)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the variant that `decoder` beside it names.
    init(from decoder: any Decoder, decoderValue: String) throws {
      switch decoderValue {
      case "decoder": self = .decoder(try String(from: decoder))
      case "container": self = .container(try Int(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .decoder(let value): try value.encode(to: encoder)
      case .container(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension NastyNesting.Response {
  /// `second`
  public enum Second: APIValue, Encodable {
    /// `a`
    case a(Bool)
    /// `none`
    case noneValue(KitchenSinkError)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the variant that `container` beside it names.
    init(from decoder: any Decoder, containerValue: NastyNesting.Response.Container?) throws {
      switch containerValue {
      case .a?: self = .a(try Bool(from: decoder))
      case .noneValue?: self = .noneValue(try KitchenSinkError(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .a(let value): try value.encode(to: encoder)
      case .noneValue(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}
