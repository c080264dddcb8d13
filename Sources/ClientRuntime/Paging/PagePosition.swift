import Foundation

/// What a place in a long list, or the length of it, is written as.
///
/// Requests and answers may differ in that: a cursor that comes as a number can be sent as text.
public protocol PagePosition: Sendable {
  /// The same in JSON, `null` for none.
  var pagePosition: JSONValue { get }

  /// Reads one; `nil` for what this type can't hold.
  init?(pagePosition: JSONValue)
}

extension Int64: PagePosition {
  /// The number.
  public var pagePosition: JSONValue { .integer(self) }

  /// A whole number, or its digits.
  public init?(pagePosition: JSONValue) {
    switch pagePosition {
    case .integer(let number): self = number
    case .number(let number): self.init(exactly: number)
    case .string(let text): self.init(text)
    case .null, .bool, .array, .object: return nil
    }
  }
}

extension Int: PagePosition {
  /// The number.
  public var pagePosition: JSONValue { .integer(Int64(self)) }

  /// A whole number, or its digits.
  public init?(pagePosition: JSONValue) {
    guard let number = Int64(pagePosition: pagePosition) else { return nil }
    self.init(exactly: number)
  }
}

extension String: PagePosition {
  /// The text.
  public var pagePosition: JSONValue { .string(self) }

  /// Text, or the digits of a whole number.
  public init?(pagePosition: JSONValue) {
    switch pagePosition {
    case .string(let text): self = text
    case .integer(let number): self = number.description
    case .null, .bool, .number, .array, .object: return nil
    }
  }
}

extension UUID: PagePosition {
  /// 36 lowercase characters, RFC 9562.
  public var pagePosition: JSONValue { .string(uuidString.lowercased()) }

  /// A UUID as text, RFC 9562.
  public init?(pagePosition: JSONValue) {
    guard case .string(let text) = pagePosition else { return nil }
    self.init(uuidString: text)
  }
}

extension URL: PagePosition {
  /// The address, RFC 3986.
  public var pagePosition: JSONValue { .string(relativeString) }

  /// An address as text, RFC 3986.
  public init?(pagePosition: JSONValue) {
    guard case .string(let text) = pagePosition else { return nil }
    self.init(string: text)
  }
}

extension JSONValue: PagePosition {
  /// Itself.
  public var pagePosition: JSONValue { self }

  /// Any value.
  public init?(pagePosition: JSONValue) { self = pagePosition }
}

extension Optional: PagePosition where Wrapped: PagePosition {
  /// The value's own, or `null`.
  public var pagePosition: JSONValue { map(\.pagePosition) ?? .null }

  /// What the value's type can hold, or none for `null`.
  public init?(pagePosition: JSONValue) {
    if pagePosition == .null {
      self = .none
    } else if let value = Wrapped(pagePosition: pagePosition) {
      self = value
    } else {
      return nil
    }
  }
}
