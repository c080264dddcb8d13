extension JSONValue: Codable {
  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if container.decodeNil() {
      self = .null
    } else if var elements = try? decoder.unkeyedContainer() {
      self = .array(try Self.values(of: &elements))
    } else if let fields = try? decoder.container(keyedBy: AnyKey.self) {
      self = .object(try Self.values(of: fields))
    } else if let value = try? container.decode(Int64.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else {
      self = .number(try container.decode(Double.self))
    }
  }

  private static func values(of elements: inout any UnkeyedDecodingContainer) throws -> [JSONValue]
  {
    var values: [JSONValue] = []
    values.reserveCapacity(elements.count ?? 0)
    while !elements.isAtEnd { values.append(try elements.decode(JSONValue.self)) }
    return values
  }

  private static func values(
    of fields: KeyedDecodingContainer<AnyKey>
  ) throws -> [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    for key in fields.allKeys {
      values[key.stringValue] = try fields.decode(JSONValue.self, forKey: key)
    }
    return values
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }
}

/// A place in any JSON value.
struct AnyKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = "\(intValue)"
    self.intValue = intValue
  }
}
