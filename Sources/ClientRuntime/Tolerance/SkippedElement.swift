/// An element of a list that was left out of what a call gave, as it isn't what was documented.
public struct SkippedElement: Hashable, Sendable {
  /// The name of the operation: `batches.logs`.
  public let operation: String
  /// The element's place within the body: `data[3]`.
  public let path: String
  /// Where and how it differs from what was documented.
  public let problem: DecodingProblem
  /// The element, with whatever private values it holds.
  public let value: JSONValue
}

extension SkippedElement: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// `batches.logs: left out data[3], as data[3].id: expected a string, found null`
  public var description: String { "\(operation): left out \(path), as \(problem)" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// A mirror without the element's value.
  public var customMirror: Mirror {
    Mirror(self, children: ["operation": operation, "path": path, "problem": problem])
  }
}
