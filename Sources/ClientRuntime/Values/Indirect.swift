/// A property that is stored apart, so that a type can hold a value of its own kind.
///
/// ```swift
/// struct Node { @Indirect var next: Node? }
/// ```
@propertyWrapper
public struct Indirect<Value> {
  fileprivate indirect enum Box {
    case box(Value)
  }

  private var storage: Box

  /// The value.
  public var wrappedValue: Value {
    get {
      switch storage {
      case .box(let value): value
      }
    }
    set { storage = .box(newValue) }
  }

  /// Stores a value.
  public init(wrappedValue: Value) {
    storage = .box(wrappedValue)
  }

  /// Stores a value.
  public init(_ value: Value) {
    storage = .box(value)
  }
}

extension Indirect: Sendable where Value: Sendable {}
extension Indirect.Box: Sendable where Value: Sendable {}

extension Indirect: Equatable where Value: Equatable {
  /// Whether both values are equal.
  public static func == (left: Self, right: Self) -> Bool {
    left.wrappedValue == right.wrappedValue
  }
}

extension Indirect: Hashable where Value: Hashable {
  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
