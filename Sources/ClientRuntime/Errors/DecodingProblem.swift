import Foundation

/// Where and how an answer differs from what was documented.
public struct DecodingProblem: Hashable, Sendable {
  /// The place within the body: `data[0].payload.calls_total`; empty for all of it.
  public let path: String
  /// What should be there: `an integer`.
  public let expected: String
  /// What is there: `null`, `a string`, `nothing`.
  public let found: String
}

extension DecodingProblem: CustomStringConvertible {
  /// `data[0].payload.calls_total: expected an integer, found null`
  public var description: String {
    "\(path.isEmpty ? "body" : path): expected \(expected), found \(found)"
  }
}

extension DecodingProblem {
  /// Looks into the body for what is at the place of an error.
  init(_ error: any Error, in body: Data) {
    let failure = CodingFailure(error)
    path = failure.path.jsonPath
    expected = failure.expected
    found = Self.found(at: failure.path, in: body)
  }

  private static func found(at path: [any CodingKey], in body: Data) -> String {
    if body.isEmpty { return "nothing" }
    guard var value = try? JSONValue(json: body) else { return "text that is not JSON" }
    for key in path {
      guard let next = value.child(key) else { return "nothing" }
      value = next
    }
    return value.kind
  }
}

extension JSONValue {
  /// What is at a place, be it in JSON text inside a string.
  fileprivate func child(_ key: any CodingKey) -> JSONValue? {
    switch self {
    case .array: key.intValue.flatMap { self[$0] }
    case .object: self[key.stringValue]
    case .string(let text): (try? JSONValue(json: Data(text.utf8)))?.nonText?.child(key)
    default: nil
    }
  }

  private var nonText: JSONValue? {
    if case .string = self { nil } else { self }
  }

  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension [any CodingKey] {
  /// `data[0].payload["a.b"]`
  var jsonPath: String {
    reduce(into: "") { path, key in
      let name = key.stringValue
      if let index = key.intValue {
        path += "[\(index)]"
      } else if name.isEmpty
        || name.contains(where: { !($0.isLetter || $0.isNumber || "_-$@".contains($0)) })
      {
        path += "[\(name.debugDescription)]"
      } else {
        path += path.isEmpty ? name : ".\(name)"
      }
    }
  }
}
