/// A value that is always null. Decoding anything else is an error.
public struct JSONNull: Codable, Hashable, Sendable, ExpressibleByNilLiteral {
  /// Makes the only value there is.
  public init() {}

  /// Makes the only value there is.
  public init(nilLiteral: ()) {}

  /// Reads null. Throws `DecodingError.typeMismatch` for anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard container.decodeNil() else {
      throw DecodingError.typeMismatch(
        JSONNull.self,
        .init(codingPath: decoder.codingPath, debugDescription: "Expected null.")
      )
    }
  }

  /// Writes null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encodeNil()
  }
}
