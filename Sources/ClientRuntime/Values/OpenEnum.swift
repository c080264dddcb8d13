/// A set of documented values that may grow.
///
/// Besides its documented cases such an enum has one for everything else, so a value that nobody
/// documented neither fails a response nor gets lost:
///
/// ```swift
/// public enum SortDirection: OpenEnum {
///   case asc, desc
///   case unrecognized(String)
/// }
/// ```
///
/// Values are equal when their raw values are.
public protocol OpenEnum: RawRepresentable, Codable, Hashable, Sendable, ParameterValue,
  CustomStringConvertible
where RawValue: Codable & Hashable & Sendable & ParameterValue & CustomStringConvertible {
  /// Recognizes a documented value, or keeps another one as it is.
  init(rawValue: RawValue)
}

extension OpenEnum {
  /// Reads a raw value, documented or not.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  /// Writes the raw value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Whether both have the same raw value.
  public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

  /// Hashes the raw value.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// The raw value.
  public var parameterTexts: [String] {
    get throws { try rawValue.parameterTexts }
  }

  /// The raw value.
  public var description: String { rawValue.description }
}
