extension KeyedEncodingContainer {
  /// Writes a value through a coding.
  ///
  /// - Throws: `EncodingError`; `invalidValue` when the coding fails.
  public mutating func encode<Value, Wire>(
    _ value: Value,
    as coding: Coding<Value, Wire>,
    forKey key: Key
  ) throws {
    try encode(coding.wire(of: value, at: codingPath + [key]), forKey: key)
  }

  /// Writes a value through a coding, or nothing for `nil`.
  ///
  /// - Throws: `EncodingError`; `invalidValue` when the coding fails.
  public mutating func encodeIfPresent<Value, Wire>(
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    forKey key: Key
  ) throws {
    guard let value else { return }
    try encode(value, as: coding, forKey: key)
  }

  /// Writes a value, null, or nothing if it is absent.
  ///
  /// - Throws: `EncodingError`.
  public mutating func encodeNullable<Value: Encodable>(
    _ property: Nullable<Value>,
    forKey key: Key
  ) throws {
    switch property.projectedValue {
    case .absent: break
    case .null: try encodeNil(forKey: key)
    case .value(let value): try encode(value, forKey: key)
    }
  }

  /// Writes a value through a coding, null, or nothing if it is absent.
  ///
  /// - Throws: `EncodingError`; `invalidValue` when the coding fails.
  public mutating func encodeNullable<Value, Wire>(
    _ property: Nullable<Value>,
    as coding: Coding<Value, Wire>,
    forKey key: Key
  ) throws {
    switch property.projectedValue {
    case .absent: break
    case .null: try encodeNil(forKey: key)
    case .value(let value): try encode(value, as: coding, forKey: key)
    }
  }
}

extension SingleValueEncodingContainer {
  /// Writes a value through a coding.
  ///
  /// - Throws: `EncodingError`; `invalidValue` when the coding fails.
  public mutating func encode<Value, Wire>(_ value: Value, as coding: Coding<Value, Wire>) throws {
    try encode(coding.wire(of: value, at: codingPath))
  }
}

/// A value together with how it is written.
struct EncodedValue<Value: Sendable, Wire: Codable & Sendable>: Encodable {
  let value: Value
  let coding: Coding<Value, Wire>

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value, as: coding)
  }
}
