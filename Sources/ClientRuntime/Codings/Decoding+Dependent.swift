extension KeyedDecodingContainer {
  /// Reads a value that needs more than its own JSON to be understood, or `nil` if it is absent or
  /// null.
  ///
  /// - Throws: What `read` throws.
  public func decodeIfPresent<Value>(
    forKey key: Key,
    _ read: (any Decoder) throws -> Value
  ) throws -> Value? {
    guard contains(key), try !decodeNil(forKey: key) else { return nil }
    return try read(superDecoder(forKey: key))
  }

  /// Reads a value that needs more than its own JSON to be understood, and keeps absent and null
  /// apart.
  ///
  /// - Throws: What `read` throws.
  public func decodeNullable<Value>(
    forKey key: Key,
    _ read: (any Decoder) throws -> Value
  ) throws -> Nullable<Value> {
    guard contains(key) else { return Nullable(.absent) }
    if try decodeNil(forKey: key) { return Nullable(.null) }
    return Nullable(.value(try read(superDecoder(forKey: key))))
  }
}
