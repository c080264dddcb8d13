// Made by docwright from kitchen-sink/unions-by-fit.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Takes values that nothing but their form tells apart.
///
/// `POST /unions/fits`, documented at
/// <https://example.com/docs/unions/fits>.
public struct UnionsByFit: APIRequest, Hashable {
  /// What to send.
  public var body: Input

  /// Makes the request; nothing is sent yet.
  public init(body: Input) {
    self.body = body
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "unions.fits",
    method: .post,
    path: "/unions/fits"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/unions/fits")
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.Unions {
  /// Takes values that nothing but their form tells apart.
  ///
  /// - Parameters:
  ///   - body: What to send.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func fits(_ body: Input) async throws -> UnionsByFit.Response {
    try await client.send(UnionsByFit(body: body))
  }
}

extension UnionsByFit {
  /// All that `unions.fits` answers.
  public struct Response: APIValue, Codable {
    /// One of three.
    public let simple: Simple
    /// Times, numbers and words.
    public let mixed: [MixedItem]
    /// An old number or a new identifier.
    public let id: ID
    /// A number or a word. Default: `auto`.
    public let size: Size
    /// A number, a word, or nothing.
    @Nullable public var length: Length?
    /// One of two objects.
    public let either: Either
    /// One, several, or several by name.
    public let many: Many
    /// A tree of numbers.
    public let tree: Tree
    /// A calculation.
    public let sum: Expression
    /// A list or a text with one.
    public let list: List

    /// Makes a value from its parts.
    public init(
      simple: Simple,
      mixed: [MixedItem],
      id: ID,
      size: Size,
      length: Length? = nil,
      either: Either,
      many: Many,
      tree: Tree,
      sum: Expression,
      list: List
    ) {
      self.simple = simple
      self.mixed = mixed
      self.id = id
      self.size = size
      _length = Nullable(length)
      self.either = either
      self.many = many
      self.tree = tree
      self.sum = sum
      self.list = list
    }

    private enum CodingKeys: String, CodingKey {
      case simple
      case mixed
      case id
      case size
      case length
      case either
      case many
      case tree
      case sum
      case list
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      simple = try container.decode(Simple.self, forKey: .simple)
      mixed = try container.decode([MixedItem].self, forKey: .mixed)
      id = try container.decode(ID.self, forKey: .id)
      size = try container.decode(Size.self, forKey: .size)
      _length = try container.decodeNullable(Length.self, forKey: .length)
      either = try container.decode(Either.self, forKey: .either)
      many = try container.decode(Many.self, forKey: .many)
      tree = try container.decode(Tree.self, forKey: .tree)
      sum = try container.decode(Expression.self, forKey: .sum)
      list = try container.decode(List.self, forKey: .list)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(simple, forKey: .simple)
      try container.encode(mixed, forKey: .mixed)
      try container.encode(id, forKey: .id)
      try container.encode(size, forKey: .size)
      try container.encodeNullable(_length, forKey: .length)
      try container.encode(either, forKey: .either)
      try container.encode(many, forKey: .many)
      try container.encode(tree, forKey: .tree)
      try container.encode(sum, forKey: .sum)
      try container.encode(list, forKey: .list)
    }
  }
}

extension UnionsByFit.Response {
  /// One of three.
  public enum Simple: APIValue, Codable {
    /// `string`
    case string(String)
    /// `integer`
    case integer(Int)
    /// `boolean`
    case boolean(Bool)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? String(from: decoder) {
        self = .string(value)
        return
      }
      if let value = try? Int(from: decoder) {
        self = .integer(value)
        return
      }
      if let value = try? Bool(from: decoder) {
        self = .boolean(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .string(let value): try value.encode(to: encoder)
      case .integer(let value): try value.encode(to: encoder)
      case .boolean(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByFit.Response {
  /// `mixed`
  public enum MixedItem: APIValue, Codable {
    /// `timestamp`
    case timestamp(Date)
    /// `number`
    case number(Double)
    /// `string`
    case string(String)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? decoder.singleValueContainer().decode(.timestamp) {
        self = .timestamp(value)
        return
      }
      if let value = try? Double(from: decoder) {
        self = .number(value)
        return
      }
      if let value = try? String(from: decoder) {
        self = .string(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .timestamp(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value, as: .timestamp)
      case .number(let value): try value.encode(to: encoder)
      case .string(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByFit.Response {
  /// An old number or a new identifier.
  public enum ID: APIValue, Codable {
    /// `uuid`
    case uuid(UUID)
    /// `integer`
    case integer(Int)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? decoder.singleValueContainer().decode(.uuid) {
        self = .uuid(value)
        return
      }
      if let value = try? Int(from: decoder) {
        self = .integer(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .uuid(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value, as: .uuid)
      case .integer(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByFit.Response {
  /// A number or a word.
  public enum Size: APIValue, Codable {
    /// `option`
    case option(Option)
    /// `integer`
    case integer(Int)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? Option(from: decoder) {
        self = .option(value)
        return
      }
      if let value = try? Int(from: decoder) {
        self = .integer(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .option(let value): try value.encode(to: encoder)
      case .integer(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByFit.Response.Size {
  /// `option`
  public enum Option: OpenEnum {
    /// `"auto"`
    case auto
    /// `"none"`
    case noneValue
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "auto": self = .auto
      case "none": self = .noneValue
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .auto: "auto"
      case .noneValue: "none"
      case .unrecognized(let value): value
      }
    }
  }
}

extension UnionsByFit.Response {
  /// A number, a word, or nothing.
  public enum Length: APIValue, Codable {
    /// `time`
    case time(Duration)
    /// `string`
    case string(String)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? decoder.singleValueContainer().decode(.seconds) {
        self = .time(value)
        return
      }
      if let value = try? String(from: decoder) {
        self = .string(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .time(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value, as: .seconds)
      case .string(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByFit.Response {
  /// One of two objects.
  public enum Either: APIValue, Codable {
    /// `left`
    case left(Left)
    /// `right`
    case right(Right)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? Left(from: decoder) {
        self = .left(value)
        return
      }
      if let value = try? Right(from: decoder) {
        self = .right(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .left(let value): try value.encode(to: encoder)
      case .right(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByFit.Response {
  /// One, several, or several by name.
  public enum Many: APIValue, Codable {
    /// `left`
    case left(Left)
    /// `lefts`
    case lefts([Left])
    /// `map`
    case map([String: Left])
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? Left(from: decoder) {
        self = .left(value)
        return
      }
      if let value = try? [Left](from: decoder) {
        self = .lefts(value)
        return
      }
      if let value = try? [String: Left](from: decoder) {
        self = .map(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .left(let value): try value.encode(to: encoder)
      case .lefts(let value): try value.encode(to: encoder)
      case .map(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByFit.Response {
  /// A list or a text with one.
  public enum List: APIValue, Codable {
    /// `json`
    case json([Int])
    /// `integers`
    case integers([Int])
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? decoder.singleValueContainer().decode(.json([Int].self)) {
        self = .json(value)
        return
      }
      if let value = try? [Int](from: decoder) {
        self = .integers(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .json(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value, as: .json([Int].self))
      case .integers(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

/// What is fed in.
public enum Input: APIValue, Codable {
  /// A text.
  case text(String)
  /// `many`
  case many([String])
  /// `about`
  case about(About)
  /// `scale`
  case scale(Double)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the first variant that fits.
  public init(from decoder: any Decoder) throws {
    let decoder = decoder.strict
    if let value = try? String(from: decoder) {
      self = .text(value)
      return
    }
    if let value = try? [String](from: decoder) {
      self = .many(value)
      return
    }
    if let value = try? About(from: decoder) {
      self = .about(value)
      return
    }
    if let value = try? Double(from: decoder) {
      self = .scale(value)
      return
    }
    self = .unrecognized(try JSONValue(from: decoder))
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value): try value.encode(to: encoder)
    case .many(let value): try value.encode(to: encoder)
    case .about(let value): try value.encode(to: encoder)
    case .scale(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

extension Input {
  /// `about`
  public struct About: APIValue, Codable {
    /// `about`
    public var about: String
    /// `weight`
    public var weight: Double?

    /// Makes a value from its parts.
    public init(about: String, weight: Double? = nil) {
      self.about = about
      self.weight = weight
    }
  }
}

/// `Left` of the Kitchen Sink API.
public struct Left: APIValue, Codable {
  /// `left`
  public let left: String
  /// `both`
  public let both: Bool?

  /// Makes a value from its parts.
  public init(left: String, both: Bool? = nil) {
    self.left = left
    self.both = both
  }
}

/// `Right` of the Kitchen Sink API.
public struct Right: APIValue, Codable {
  /// `right`
  public let right: Date
  /// `both`
  public let both: Bool?

  /// Makes a value from its parts.
  public init(right: Date, both: Bool? = nil) {
    self.right = right
    self.both = both
  }

  private enum CodingKeys: String, CodingKey {
    case right
    case both
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    right = try container.decode(.timestamp, forKey: .right)
    both = try container.decodeIfPresent(Bool.self, forKey: .both)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(right, as: .timestamp, forKey: .right)
    try container.encodeIfPresent(both, forKey: .both)
  }
}

/// A number or a list of trees.
public enum Tree: APIValue, Codable {
  /// `leaf`
  case leaf(Double)
  /// `branches`
  case branches([Tree])
  /// `named`
  case named([String: Tree])
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the first variant that fits.
  public init(from decoder: any Decoder) throws {
    let decoder = decoder.strict
    if let value = try? Double(from: decoder) {
      self = .leaf(value)
      return
    }
    if let value = try? [Tree](from: decoder) {
      self = .branches(value)
      return
    }
    if let value = try? [String: Tree](from: decoder) {
      self = .named(value)
      return
    }
    self = .unrecognized(try JSONValue(from: decoder))
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .leaf(let value): try value.encode(to: encoder)
    case .branches(let value): try value.encode(to: encoder)
    case .named(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

/// A calculation that may hold others.
public enum Expression: APIValue, Codable {
  /// `number`
  case number(Number)
  /// `negate`
  case negate(Negate)
  /// `add`
  case add(Add)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  private enum CodingKeys: String, CodingKey {
    case op
  }

  /// Decodes the variant that `op` inside it names.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try? container.decode(String.self, forKey: .op) {
    case "number": self = .number(try Number(from: decoder))
    case "negate": self = .negate(try Negate(from: decoder))
    case "add": self = .add(try Add(from: decoder))
    default: self = .unrecognized(try JSONValue(from: decoder))
    }
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .number(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("number", forKey: .op)
      try value.encode(to: encoder)
    case .negate(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("negate", forKey: .op)
      try value.encode(to: encoder)
    case .add(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("add", forKey: .op)
      try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

extension Expression {
  /// `number`
  public struct Number: APIValue, Codable {
    /// `value`
    public let value: Double

    /// Makes a value from its parts.
    public init(value: Double) {
      self.value = value
    }
  }
}

extension Expression {
  /// `negate`
  public struct Negate: APIValue, Codable {
    /// `of`
    @Indirect public var of: Expression

    /// Makes a value from its parts.
    public init(of: Expression) {
      _of = Indirect(of)
    }

    private enum CodingKeys: String, CodingKey {
      case of
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      _of = Indirect(try container.decode(Expression.self, forKey: .of))
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(of, forKey: .of)
    }
  }
}

extension Expression {
  /// `add`
  public struct Add: APIValue, Codable {
    /// `left`
    @Indirect public var left: Expression
    /// `right`
    @Indirect public var right: Expression

    /// Makes a value from its parts.
    public init(left: Expression, right: Expression) {
      _left = Indirect(left)
      _right = Indirect(right)
    }

    private enum CodingKeys: String, CodingKey {
      case left
      case right
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      _left = Indirect(try container.decode(Expression.self, forKey: .left))
      _right = Indirect(try container.decode(Expression.self, forKey: .right))
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(left, forKey: .left)
      try container.encode(right, forKey: .right)
    }
  }
}
