import Foundation

/// Decodes from a JSON value as `JSONDecoder` does from text, and knows the place of every mistake.
struct JSONValueDecoder: Decoder {
  let value: JSONValue
  var codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let fields) = value else { throw mismatch([String: Any].self) }
    return KeyedDecodingContainer(JSONFields(fields: fields, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch([Any].self) }
    return JSONElements(elements: elements, codingPath: codingPath)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    JSONSingleValue(decoder: self)
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    switch type {
    case is String.Type, is Bool.Type, is Double.Type, is Float.Type, is any FixedWidthInteger.Type:
      guard let scalar = scalar(type) as? Value else { throw mismatch(type) }
      return scalar
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
    case (_, .string(let text)): text
    case (_, .bool(let bool)): bool
    case (is Double.Type, .number(let number)): number
    case (is Double.Type, .integer(let integer)): Double(integer)
    case (is Float.Type, .number(let number)): Float(number)
    case (is Float.Type, .integer(let integer)): Float(integer)
    case (let type as any FixedWidthInteger.Type, .integer(let number)): type.init(exactly: number)
    case (let type as any FixedWidthInteger.Type, .number(let number)): type.init(exactly: number)
    default: nil
    }
  }

  private func mismatch(_ type: Any.Type) -> DecodingError {
    let context = DecodingError.Context(codingPath: codingPath, debugDescription: "Does not fit.")
    return value == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }
}
