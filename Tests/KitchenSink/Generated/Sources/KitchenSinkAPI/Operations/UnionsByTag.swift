// Made by docwright from kitchen-sink/unions-by-tag.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Draws shapes.
///
/// `POST /unions/tags`, documented at
/// <https://example.com/docs/unions/tags>.
public struct UnionsByTag: APIRequest, Hashable {
  /// What to send.
  public var body: Body

  /// Makes the request; nothing is sent yet.
  public init(shape: Body.BodyShape, format: String, more: [Shape]? = nil) {
    body = Body(shape: shape, more: more, format: format)
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "unions.tags",
    method: .post,
    path: "/unions/tags",
    sensitiveFields: ["query"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/unions/tags")
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.Unions {
  /// Draws shapes.
  ///
  /// - Parameters:
  ///   - shape: What to draw first.
  ///   - format: `format`
  ///   - more: What else to draw.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func tags(
    shape: UnionsByTag.Body.BodyShape,
    format: String,
    more: [Shape]? = nil
  ) async throws -> UnionsByTag.Response {
    try await client.send(UnionsByTag(shape: shape, format: format, more: more))
  }
}

extension UnionsByTag {
  /// What `unions.tags` is sent.
  public struct Body: APIValue, Codable {
    /// What to draw first.
    public var shape: BodyShape
    /// What else to draw.
    public var more: [Shape]?
    /// `format`
    public var format: String

    /// Makes a value from its parts.
    public init(shape: BodyShape, more: [Shape]? = nil, format: String) {
      self.shape = shape
      self.more = more
      self.format = format
    }
  }
}

extension UnionsByTag.Body {
  /// What to draw first.
  public enum BodyShape: APIValue, Codable {
    /// `circle`
    case circle(Circle)
    /// `square`
    case square(Square)
    /// `triangle`
    case triangle(Triangle)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    private enum CodingKeys: String, CodingKey {
      case kind
    }

    /// Decodes the variant that `kind` inside it names.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      switch try? container.decode(String.self, forKey: .kind) {
      case "circle": self = .circle(try Circle(from: decoder))
      case "square": self = .square(try Square(from: decoder))
      case "triangle": self = .triangle(try Triangle(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .circle(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("circle", forKey: .kind)
        try value.encode(to: encoder)
      case .square(let value): try value.encode(to: encoder)
      case .triangle(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("triangle", forKey: .kind)
        try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByTag.Body.BodyShape {
  /// `circle`
  public struct Circle: APIValue, Codable {
    /// `radius`
    public var radius: Double

    /// Makes a value from its parts.
    public init(radius: Double) {
      self.radius = radius
    }
  }
}

extension UnionsByTag {
  /// All that `unions.tags` answers.
  public struct Response: APIValue, Codable {
    /// What was drawn.
    public let shapes: [Shape]
    /// The same by name.
    public let byName: [String: Shape]
    /// What was drawn around it.
    @Nullable public var frame: Shape?
    /// What there is to say.
    public let nested: Message
    /// Written beside.
    public let labels: [ResponseLabel]

    /// Makes a value from its parts.
    public init(
      shapes: [Shape],
      byName: [String: Shape],
      frame: Shape? = nil,
      nested: Message,
      labels: [ResponseLabel]
    ) {
      self.shapes = shapes
      self.byName = byName
      _frame = Nullable(frame)
      self.nested = nested
      self.labels = labels
    }

    private enum CodingKeys: String, CodingKey {
      case shapes
      case byName = "by_name"
      case frame
      case nested
      case labels
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      shapes = try container.decode([Shape].self, forKey: .shapes)
      byName = try container.decode([String: Shape].self, forKey: .byName)
      _frame = try container.decodeNullable(Shape.self, forKey: .frame)
      nested = try container.decode(Message.self, forKey: .nested)
      labels = try container.decode([ResponseLabel].self, forKey: .labels)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(shapes, forKey: .shapes)
      try container.encode(byName, forKey: .byName)
      try container.encodeNullable(_frame, forKey: .frame)
      try container.encode(nested, forKey: .nested)
      try container.encode(labels, forKey: .labels)
    }
  }
}

extension UnionsByTag.Response {
  /// `labels`
  public enum ResponseLabel: APIValue, Codable {
    /// `about`
    case about(About)
    /// `type`
    case type(ResponseLabelType)
    /// `""`
    case empty(Value)
    /// `*`
    case value([String: JSONValue])
    /// `totals`
    case totals(Totals)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    private enum CodingKeys: String, CodingKey {
      case type
    }

    /// Decodes the variant that `type` inside it names.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      switch try? container.decode(String.self, forKey: .type) {
      case "about": self = .about(try About(from: decoder))
      case "type": self = .type(try ResponseLabelType(from: decoder))
      case "": self = .empty(try Value(from: decoder))
      case "*": self = .value(try [String: JSONValue](from: decoder))
      case "totals": self = .totals(try Totals(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .about(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("about", forKey: .type)
        try value.encode(to: encoder)
      case .type(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("type", forKey: .type)
        try value.encode(to: encoder)
      case .empty(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("", forKey: .type)
        try value.encode(to: encoder)
      case .value(let value): try value.encode(to: encoder)
      case .totals(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("totals", forKey: .type)
        try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension UnionsByTag.Response.ResponseLabel {
  /// `about`
  public struct About: APIValue, Codable {
    /// `text`
    public let text: String

    /// Makes a value from its parts.
    public init(text: String) {
      self.text = text
    }
  }
}

extension UnionsByTag.Response.ResponseLabel {
  /// `type`
  public struct ResponseLabelType: APIValue, Codable {
    /// `size`
    public let size: Int

    /// Makes a value from its parts.
    public init(size: Int) {
      self.size = size
    }
  }
}

extension UnionsByTag.Response.ResponseLabel {
  /// '
  public struct Value: APIValue, Codable {
    /// `blank`
    public let blank: Bool

    /// Makes a value from its parts.
    public init(blank: Bool) {
      self.blank = blank
    }
  }
}

extension UnionsByTag.Response.ResponseLabel {
  /// `totals`
  public struct Totals: APIValue, Codable {
    /// `b`
    public let b: Int

    /// Makes a value from its parts.
    public init(b: Int) {
      self.b = b
    }
  }
}

/// Something that can be drawn.
public enum Shape: APIValue, Codable {
  /// A circle.
  case circle(Circle)
  /// `square`
  case square(Square)
  /// `triangle`
  case triangle(Triangle)
  /// `nothing`
  case nothing(Nothing)
  /// `group`
  case group(Group)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  private enum CodingKeys: String, CodingKey {
    case kind
  }

  /// Decodes the variant that `kind` inside it names.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try? container.decode(String.self, forKey: .kind) {
    case "circle": self = .circle(try Circle(from: decoder))
    case "square": self = .square(try Square(from: decoder))
    case "triangle": self = .triangle(try Triangle(from: decoder))
    case "nothing": self = .nothing(try Nothing(from: decoder))
    case "group": self = .group(try Group(from: decoder))
    default: self = .unrecognized(try JSONValue(from: decoder))
    }
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .circle(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("circle", forKey: .kind)
      try value.encode(to: encoder)
    case .square(let value): try value.encode(to: encoder)
    case .triangle(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("triangle", forKey: .kind)
      try value.encode(to: encoder)
    case .nothing(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("nothing", forKey: .kind)
      try value.encode(to: encoder)
    case .group(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("group", forKey: .kind)
      try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

extension Shape {
  /// A circle.
  public struct Circle: APIValue, Codable {
    /// `radius`
    public var radius: Double
    /// `filled`
    public var filled: Bool?

    /// Makes a value from its parts.
    public init(radius: Double, filled: Bool? = nil) {
      self.radius = radius
      self.filled = filled
    }
  }
}

extension Shape {
  /// `nothing`
  public struct Nothing: APIValue, Codable {
    /// Makes a value from its parts.
    public init() {
    }
  }
}

extension Shape {
  /// `group`
  public struct Group: APIValue, Codable {
    /// `members`
    public var members: [Shape]

    /// Makes a value from its parts.
    public init(members: [Shape]) {
      self.members = members
    }
  }
}

/// `Square` of the Kitchen Sink API.
public struct Square: APIValue, Codable {
  /// `kind`
  public var kind: Kind
  /// `side`
  public var side: Double

  /// Makes a value from its parts.
  public init(kind: Kind, side: Double) {
    self.kind = kind
    self.side = side
  }
}

extension Square {
  /// `kind`
  public enum Kind: OpenEnum {
    /// `"square"`
    case square
    /// `"round-square"`
    case roundSquare
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "square": self = .square
      case "round-square": self = .roundSquare
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .square: "square"
      case .roundSquare: "round-square"
      case .unrecognized(let value): value
      }
    }
  }
}

/// `Triangle` of the Kitchen Sink API.
public struct Triangle: APIValue, Codable {
  /// `sides`
  public var sides: [Double]
  /// `drawn`
  public var drawn: Date?

  /// Makes a value from its parts.
  public init(sides: [Double], drawn: Date? = nil) {
    self.sides = sides
    self.drawn = drawn
  }

  private enum CodingKeys: String, CodingKey {
    case sides
    case drawn
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    sides = try container.decode([Double].self, forKey: .sides)
    drawn = try container.decodeIfPresent(.timestamp, forKey: .drawn)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sides, forKey: .sides)
    try container.encodeIfPresent(drawn, as: .timestamp, forKey: .drawn)
  }
}

/// `Message` of the Kitchen Sink API.
public enum Message: APIValue, Codable, CustomReflectable {
  /// `user`
  case user(MessageUser)
  /// `tool`
  case tool(Tool)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  private enum CodingKeys: String, CodingKey {
    case role
  }

  /// Decodes the variant that `role` inside it names.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try? container.decode(String.self, forKey: .role) {
    case "user": self = .user(try MessageUser(from: decoder))
    case "tool": self = .tool(try Tool(from: decoder))
    default: self = .unrecognized(try JSONValue(from: decoder))
    }
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .user(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("user", forKey: .role)
      try value.encode(to: encoder)
    case .tool(let value):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("tool", forKey: .role)
      try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }

  /// What is printed and dumped: JSON that isn't described may be sensitive, and is left out.
  public var customMirror: Mirror {
    let child: Mirror.Child =
      switch self {
      case .user(let value): ("user", value)
      case .tool(let value): ("tool", value)
      case .unrecognized: ("unrecognized", Redacted.value)
      }
    return Mirror(self, children: [child], displayStyle: .enum)
  }
}

extension Message {
  /// `user`
  public struct MessageUser: APIValue, Codable {
    /// `content`
    public let content: String

    /// Makes a value from its parts.
    public init(content: String) {
      self.content = content
    }
  }
}

extension Message {
  /// `tool`
  public enum Tool: APIValue, Codable, CustomReflectable {
    /// `search`
    case search(Search)
    /// `fetch`
    case fetch(Fetch)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    private enum CodingKeys: String, CodingKey {
      case tool
    }

    /// Decodes the variant that `tool` inside it names.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      switch try? container.decode(String.self, forKey: .tool) {
      case "search": self = .search(try Search(from: decoder))
      case "fetch": self = .fetch(try Fetch(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .search(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("search", forKey: .tool)
        try value.encode(to: encoder)
      case .fetch(let value):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("fetch", forKey: .tool)
        try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }

    /// What is printed and dumped: JSON that isn't described may be sensitive, and is left out.
    public var customMirror: Mirror {
      let child: Mirror.Child =
        switch self {
        case .search(let value): ("search", value)
        case .fetch(let value): ("fetch", value)
        case .unrecognized: ("unrecognized", Redacted.value)
        }
      return Mirror(self, children: [child], displayStyle: .enum)
    }
  }
}

extension Message.Tool {
  /// `search`
  public struct Search: APIValue, Codable, CustomReflectable {
    /// What was asked. Sensitive: what is printed leaves it out.
    public let query: String

    /// Makes a value from its parts.
    public init(query: String) {
      self.query = query
    }

    /// What is printed and dumped: all but what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["query": Redacted.value], displayStyle: .struct)
    }
  }
}

extension Message.Tool {
  /// `fetch`
  public struct Fetch: APIValue, Codable {
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
