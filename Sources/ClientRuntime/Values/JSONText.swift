import Foundation

/// JSON as bytes, RFC 8259.
enum JSONText {
  /// Reads a value, which may be that of an answer with a status.
  ///
  /// Foundation reports a number that does not fit its type as if the whole text were no JSON; such
  /// an error is replaced by one that has the place.
  static func decode<Value: Decodable>(
    _ type: Value.Type,
    from text: Data,
    answer status: Int? = nil
  ) throws -> Value {
    let decoder = JSONDecoder(answer: status)
    do {
      return try decoder.decode(type, from: text)
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      if let value = try? JSONDecoder().decode(JSONValue.self, from: text) {
        _ = try JSONValueDecoder(value: value, userInfo: decoder.userInfo).decode(type)
      }
      throw DecodingError.dataCorrupted(context)
    }
  }

  /// A decoder for a value that leaves out elements of lists that don't fit, and notes them.
  static func decoder(
    of text: Data,
    answer status: Int? = nil,
    skipping skips: SkipLog
  ) throws -> JSONValueDecoder {
    let decoder = JSONDecoder(answer: status)
    guard let value = try? decoder.decode(JSONValue.self, from: text) else {
      let context = DecodingError.Context(codingPath: [], debugDescription: "It is not JSON.")
      throw DecodingError.dataCorrupted(context)
    }
    return JSONValueDecoder(value: value, userInfo: decoder.userInfo, skips: skips)
  }

  /// Writes a value, always in the same way: with sorted names and bare slashes.
  static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }
}
