/// How a value of one type is written as a value of another that JSON has: two pure functions.
///
/// Generated types name one wherever a property's type and its spelling on the wire differ:
///
/// ```swift
/// timestamp = try container.decode(.timestamp, forKey: .timestamp)
/// try container.encode(timestamp, as: .timestamp, forKey: .timestamp)
/// ```
public struct Coding<Value: Sendable, Wire: Codable & Sendable>: Sendable {
  /// Reads a value from the wire. Throws when the wire has none.
  public let decode: @Sendable (Wire) throws -> Value
  /// Writes a value to the wire. Throws when the wire cannot express it.
  public let encode: @Sendable (Value) throws -> Wire
  /// Reads a value part by part, if it may hold lists some elements of which can be skipped.
  let lenient: (@Sendable (JSONValueDecoder) throws -> Value)?

  /// Pairs the two directions; each should undo the other.
  public init(
    decode: @escaping @Sendable (Wire) throws -> Value,
    encode: @escaping @Sendable (Value) throws -> Wire
  ) {
    self.init(decode: decode, encode: encode, lenient: nil)
  }

  init(
    decode: @escaping @Sendable (Wire) throws -> Value,
    encode: @escaping @Sendable (Value) throws -> Wire,
    lenient: (@Sendable (JSONValueDecoder) throws -> Value)?
  ) {
    self.decode = decode
    self.encode = encode
    self.lenient = lenient
  }
}

extension Coding where Value == Wire {
  /// The value as it is, where a coding is asked for.
  public static func plain(_ type: Value.Type) -> Self {
    Self(decode: { $0 }, encode: { $0 })
  }
}
