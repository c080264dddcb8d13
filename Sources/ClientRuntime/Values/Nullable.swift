/// A property that may be absent, may be null, and may have a value: three different things.
///
/// ```swift
/// @Nullable var endedAt: Date?
///
/// call.endedAt              // the value, or nil
/// call.$endedAt             // .absent, .null or .value(…)
/// call.$endedAt = .null
/// ```
@propertyWrapper
public struct Nullable<Value> {
  /// What is known of the property.
  public enum State {
    /// It is not there at all.
    case absent
    /// It is there and null.
    case null
    /// It is there and has a value, which may hold another property of its own kind.
    indirect case value(Value)
  }

  /// What is known of the property.
  public var projectedValue: State

  /// The value, if there is one. Setting `nil` makes the property absent.
  public var wrappedValue: Value? {
    get {
      if case .value(let value) = projectedValue { value } else { nil }
    }
    set {
      projectedValue = newValue.map(State.value) ?? .absent
    }
  }

  /// Starts with a value, or absent.
  public init(wrappedValue: Value?) {
    self.init(wrappedValue)
  }

  /// Starts with a value, or absent.
  public init(_ value: Value?) {
    projectedValue = value.map(State.value) ?? .absent
  }

  /// Starts in a state.
  public init(_ state: State) {
    projectedValue = state
  }
}

extension Nullable: Sendable where Value: Sendable {}
extension Nullable.State: Sendable where Value: Sendable {}
extension Nullable: Equatable where Value: Equatable {}
extension Nullable.State: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
extension Nullable.State: Hashable where Value: Hashable {}

extension Nullable: CustomStringConvertible {
  /// The value's own description, `null` or `absent`.
  public var description: String {
    switch projectedValue {
    case .absent: "absent"
    case .null: "null"
    case .value(let value): String(describing: value)
    }
  }
}
