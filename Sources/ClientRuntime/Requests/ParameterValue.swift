import Foundation

/// A value that can be written in a path, query, header, cookie or form.
///
/// An optional is written as nothing when it is `nil`, an array as each of its elements in turn.
public protocol ParameterValue {
  /// The texts of the value, before any escaping. Throws when the value has none, as NaN.
  var parameterTexts: [String] { get throws }
}

extension String: ParameterValue {
  /// The text itself.
  public var parameterTexts: [String] { [self] }
}

extension Int: ParameterValue {
  /// Decimal digits.
  public var parameterTexts: [String] { [description] }
}

extension Int64: ParameterValue {
  /// Decimal digits.
  public var parameterTexts: [String] { [description] }
}

extension Bool: ParameterValue {
  /// `true` or `false`.
  public var parameterTexts: [String] { [description] }
}

extension Double: ParameterValue {
  /// The shortest decimal that reads back as the same number, `5` for 5.0. Numbers that would need
  /// more than 21 digits before the point, or six zeros after it, have an exponent.
  public var parameterTexts: [String] {
    get throws {
      guard isFinite else { throw InvalidRequest("a number is infinite or not a number") }
      return [plainDecimal]
    }
  }
}

extension UUID: ParameterValue {
  /// Lowercase, as RFC 9562 has it.
  public var parameterTexts: [String] { [uuidString.lowercased()] }
}

extension URL: ParameterValue {
  /// The whole address.
  public var parameterTexts: [String] { [absoluteString] }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
  /// Nothing for `nil`.
  public var parameterTexts: [String] {
    get throws { try map { try $0.parameterTexts } ?? [] }
  }
}

extension Array: ParameterValue where Element: ParameterValue {
  /// The texts of all elements in turn.
  public var parameterTexts: [String] {
    get throws { try flatMap { try $0.parameterTexts } }
  }
}
