import ClientRuntime
import Foundation

/// Compares JSON by what it says, not by how it is spelled.
///
/// The same are `1` and `1.0`, two spellings of one RFC 3339 timestamp (to the microsecond), a UUID
/// in either case, and JSON text inside strings that says the same. Null and absent differ.
public enum JSONDifference {
  /// One line for each place where the values differ: `data[0].id: "a" became "b"`.
  public static func between(_ expected: JSONValue, _ actual: JSONValue) -> [String] {
    between(expected, actual, at: "")
  }

  private static func between(
    _ expected: JSONValue,
    _ actual: JSONValue,
    at path: String
  ) -> [String] {
    switch (expected, actual) {
    case (.object(let expected), .object(let actual)):
      Set(expected.keys).union(actual.keys).sorted().flatMap { name in
        between(expected[name], actual[name], at: path.isEmpty ? name : "\(path).\(name)")
      }
    case (.array(let elements), .array(let others)):
      (0..<max(elements.count, others.count)).flatMap { index in
        between(expected[index], actual[index], at: "\(path)[\(index)]")
      }
    case (.string(let left), .string(let right)) where areSame(left, right): []
    default: expected == actual ? [] : [line(path, "\(expected) became \(actual)")]
    }
  }

  private static func between(
    _ expected: JSONValue?,
    _ actual: JSONValue?,
    at path: String
  ) -> [String] {
    switch (expected, actual) {
    case (let expected?, let actual?): between(expected, actual, at: path)
    case (let expected?, nil): [line(path, "\(expected) is missing")]
    case (nil, let actual?): [line(path, "\(actual) was not there")]
    case (nil, nil): []
    }
  }

  private static func line(_ path: String, _ text: String) -> String {
    "\(path.isEmpty ? "all" : path): \(text)"
  }

  private static func areSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if let left = instant(left), let right = instant(right) { return left == right }
    if let left = UUID(uuidString: left), let right = UUID(uuidString: right) {
      return left == right
    }
    guard let left = embedded(left), let right = embedded(right) else { return false }
    return between(left, right).isEmpty
  }

  /// Rounded as when it is written.
  private static func instant(_ text: String) -> String? {
    let coding = Coding.timestamp
    return try? coding.encode(coding.decode(text))
  }

  private static func embedded(_ text: String) -> JSONValue? {
    switch try? JSONValue(json: Data(text.utf8)) {
    case .object(let fields): .object(fields)
    case .array(let elements): .array(elements)
    default: nil
    }
  }
}
