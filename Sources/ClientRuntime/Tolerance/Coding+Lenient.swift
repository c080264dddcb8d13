extension Coding {
  /// Reads a value from JSON, skipping elements of lists in it where that is allowed.
  func value(in decoder: JSONValueDecoder) throws -> Value {
    if let lenient { return try lenient(decoder) }
    return try value(of: decoder.decode(Wire.self), at: decoder.codingPath)
  }
}

extension KeyedDecodingContainer {
  /// What to read a value from part by part, if elements may be skipped in it.
  func lenientDecoder<Value, Wire>(
    _ coding: Coding<Value, Wire>,
    _ key: Key
  ) throws -> JSONValueDecoder? {
    guard coding.lenient != nil, contains(key),
      let decoder = try superDecoder(forKey: key) as? JSONValueDecoder, decoder.skips != nil
    else { return nil }
    return decoder
  }
}

extension SingleValueDecodingContainer {
  /// What to read a value from part by part, if elements may be skipped in it.
  func lenientDecoder<Value, Wire>(_ coding: Coding<Value, Wire>) -> JSONValueDecoder? {
    guard coding.lenient != nil, let decoder = (self as? JSONSingleValue)?.decoder,
      decoder.skips != nil
    else { return nil }
    return decoder
  }
}
