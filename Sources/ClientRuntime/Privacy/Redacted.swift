/// Stands where a value was that nobody is to see: shown as `•••`, and nothing can be found in it.
public enum Redacted: Hashable, Sendable {
  /// The only one there is.
  case value
}

extension Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// `•••`
  public var description: String { "•••" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
