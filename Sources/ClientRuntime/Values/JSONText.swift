import Foundation

/// JSON as bytes, RFC 8259.
enum JSONText {
  /// Reads a value.
  ///
  /// Foundation reports a number that does not fit its type as if the whole text were no JSON; such
  /// an error is replaced by one that has the place.
  static func decode<Value: Decodable>(_ type: Value.Type, from text: Data) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: text)
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      if let value = try? JSONDecoder().decode(JSONValue.self, from: text) {
        _ = try JSONValueDecoder(value: value).decode(type)
      }
      throw DecodingError.dataCorrupted(context)
    }
  }

  /// Writes a value, always in the same way: with sorted names and bare slashes.
  static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }
}
