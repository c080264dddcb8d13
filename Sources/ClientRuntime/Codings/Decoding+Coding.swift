extension KeyedDecodingContainer {
  /// Reads a value through a coding.
  ///
  /// - Throws: `DecodingError`; `dataCorrupted` when the coding fails.
  public func decode<Value, Wire>(
    _ coding: Coding<Value, Wire>,
    forKey key: Key
  ) throws -> Value {
    if let decoder = try lenientDecoder(coding, key) { return try coding.value(in: decoder) }
    return try coding.value(of: decode(Wire.self, forKey: key), at: codingPath + [key])
  }

  /// Reads a value through a coding, or `nil` if it is absent or null.
  ///
  /// - Throws: `DecodingError`; `dataCorrupted` when the coding fails.
  public func decodeIfPresent<Value, Wire>(
    _ coding: Coding<Value, Wire>,
    forKey key: Key
  ) throws -> Value? {
    if let decoder = try lenientDecoder(coding, key) {
      return decoder.value == .null ? nil : try coding.value(in: decoder)
    }
    guard let wire = try decodeIfPresent(Wire.self, forKey: key) else { return nil }
    return try coding.value(of: wire, at: codingPath + [key])
  }

  /// Reads a value and keeps absent and null apart.
  ///
  /// - Throws: `DecodingError`.
  public func decodeNullable<Value: Decodable>(
    _ type: Value.Type,
    forKey key: Key
  ) throws -> Nullable<Value> {
    guard contains(key) else { return Nullable(.absent) }
    if try decodeNil(forKey: key) { return Nullable(.null) }
    return Nullable(.value(try decode(type, forKey: key)))
  }

  /// Reads a value through a coding and keeps absent and null apart.
  ///
  /// - Throws: `DecodingError`; `dataCorrupted` when the coding fails.
  public func decodeNullable<Value, Wire>(
    _ coding: Coding<Value, Wire>,
    forKey key: Key
  ) throws -> Nullable<Value> {
    guard contains(key) else { return Nullable(.absent) }
    if try decodeNil(forKey: key) { return Nullable(.null) }
    return Nullable(.value(try decode(coding, forKey: key)))
  }
}

extension SingleValueDecodingContainer {
  /// Reads a value through a coding.
  ///
  /// - Throws: `DecodingError`; `dataCorrupted` when the coding fails.
  public func decode<Value, Wire>(_ coding: Coding<Value, Wire>) throws -> Value {
    if let decoder = lenientDecoder(coding) { return try coding.value(in: decoder) }
    return try coding.value(of: decode(Wire.self), at: codingPath)
  }
}
