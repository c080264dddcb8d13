import Foundation

/// Where and how an answer differs from what was documented.
public struct DecodingProblem: Hashable, Sendable {
  /// The place within the body: `data[0].payload.calls_total`; empty for all of it.
  public let path: String
  /// What should be there: `an integer`.
  public let expected: String
  /// What is there: `null`, `a string`, `nothing`, `an HTML page`.
  public let found: String
}

extension DecodingProblem: CustomStringConvertible {
  /// `data[0].payload.calls_total: expected an integer, found null`
  public var description: String {
    "\(path.isEmpty ? "body" : path): expected \(expected), found \(found)"
  }
}

extension DecodingProblem {
  /// Looks into a body for what is at the place of an error.
  init(_ error: any Error, in body: Data, mediaType: String? = nil) {
    let failure = CodingFailure(error)
    path = failure.path.jsonPath
    expected = failure.expected
    found =
      if let value = try? JSONValue(json: body) {
        Self.found(at: failure.path[...], in: value)
      } else {
        Self.found(in: body, mediaType)
      }
  }

  /// Looks into a value, which is itself at a place, for what is at the place of an error.
  init(_ error: any Error, in value: JSONValue, at place: [any CodingKey]) {
    let failure = CodingFailure(error)
    path = failure.path.jsonPath
    expected = failure.expected
    found = Self.found(at: failure.path.dropFirst(place.count), in: value)
  }

  private static func found(in body: Data, _ mediaType: String?) -> String {
    switch BodyKind(body, mediaType: mediaType) {
    case .html: "an HTML page"
    case .json: "JSON with a number that is too large, or nested too deep"
    case .text:
      if case .mistake(let position) = JSONSyntax(body), position > 0 {
        "text that is JSON only up to byte \(position)"
      } else {
        "text that is not JSON"
      }
    case let kind: kind.text
    }
  }

  private static func found(at path: ArraySlice<any CodingKey>, in value: JSONValue) -> String {
    var value = value
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
    case .number(let number) where number == number.rounded(): "a number that is too large"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
