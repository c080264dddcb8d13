import Foundation

/// Decodes from a JSON value as `JSONDecoder` does from text, and knows the place of every mistake.
struct JSONValueDecoder: Decoder {
  let value: JSONValue
  var codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] = [:]
  /// Where elements of lists that don't fit are noted; they are errors without it.
  var skips: SkipLog?

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let fields) = value else { throw mismatch([String: Any].self) }
    return KeyedDecodingContainer(JSONFields(fields: fields, decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch([Any].self) }
    return JSONElements(elements: elements, decoder: self)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    JSONSingleValue(decoder: self)
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard let skips else { return try value(type) }
    return try skips.undoing {
      if let list = type as? any ElementList.Type,
        let value = try list.init(elementsOf: self) as? Value
      {
        return value
      }
      return try value(type)
    }
  }

  /// A decoder for a part of the value, or for one that is missing there.
  func child(_ value: JSONValue, at key: any CodingKey) -> JSONValueDecoder {
    JSONValueDecoder(value: value, codingPath: codingPath + [key], userInfo: userInfo, skips: skips)
  }

  /// A decoder for the JSON text inside a string.
  func insideString() throws -> JSONValueDecoder {
    let text = try decode(String.self)
    let coding = Coding<JSONValue, String>(
      decode: { text in
        guard let value = try? JSONValue(json: Data(text.utf8)) else {
          throw CodingFailure(expected: "JSON")
        }
        return value
      },
      encode: \.description
    )
    let value = try coding.value(of: text, at: codingPath)
    return JSONValueDecoder(value: value, codingPath: codingPath, userInfo: userInfo, skips: skips)
  }

  private func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    switch type {
    case is String.Type, is Bool.Type, is Double.Type, is Float.Type, is any FixedWidthInteger.Type:
      guard let scalar = scalar(type) as? Value else { throw mismatch(type) }
      return scalar
    case is JSONValue.Type:
      guard let whole = self.value as? Value else { throw mismatch(type) }
      return whole
    case is URL.Type, is Data.Type, is Decimal.Type:
      return try foundation(type)
    default:
      return try type.init(from: self)
    }
  }

  /// Types that `JSONDecoder` reads in its own way.
  private func foundation<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard let value = try? JSONDecoder().decode(type, from: JSONText.encode(value)) else {
      throw mismatch(type)
    }
    return value
  }

  private func scalar(_ type: Any.Type) -> Any? {
    switch (type, value) {
    case (is String.Type, .string(let text)): text
    case (is Bool.Type, .bool(let bool)): bool
    case (is Double.Type, .number(let number)): number
    case (is Double.Type, .integer(let integer)): Double(integer)
    case (is Float.Type, .number(let number)): Float(number).finite
    case (is Float.Type, .integer(let integer)): Float(integer)
    case (let type as any FixedWidthInteger.Type, .integer(let number)): type.init(exactly: number)
    case (let type as any FixedWidthInteger.Type, .number(let number)): type.init(exactly: number)
    default: nil
    }
  }

  func mismatch(_ type: Any.Type) -> DecodingError {
    let context = DecodingError.Context(codingPath: codingPath, debugDescription: "Does not fit.")
    return value == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }
}

extension Float {
  fileprivate var finite: Float? { isFinite ? self : nil }
}
