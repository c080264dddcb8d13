import ClientRuntime
import Foundation

/// A documented example, from the folder `Fixtures` of a test target.
public struct Fixture: Hashable, Sendable {
  /// The bytes of the file.
  public let data: Data

  /// Loads a file such as `get-batch.json`.
  ///
  /// - Throws: `CocoaError.fileNoSuchFile` when there is none, or why it cannot be read.
  public init(_ name: String, in bundle: Bundle) throws {
    guard
      let url = bundle.url(forResource: name, withExtension: nil, subdirectory: "Fixtures")
    else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: "Fixtures/\(name)"])
    }
    data = try Data(contentsOf: url)
  }

  /// Takes JSON text that is not in a file.
  public init(json: String) {
    data = Data(json.utf8)
  }

  /// The example as JSON. Throws `DecodingError` when it is not.
  public var json: JSONValue {
    get throws { try JSONValue(json: data) }
  }

  /// The example as a successful answer to a request. Throws `DecodingError`.
  public func decoded<Request: APIRequest>(by request: Request.Type) throws -> Request.Response {
    try Request.decode(data, from: HTTPResponse(status: .ok))
  }

  /// The example as a value of a type. Throws `DecodingError`.
  public func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }

  /// How JSON of the given value differs from the example, one difference a line; see
  /// `JSONDifference`.
  public func differences(from value: some Encodable) throws -> [String] {
    try JSONDifference.between(json, JSONValue(json: JSONEncoder().encode(value)))
  }

  /// The same for a value that is written through a coding.
  public func differences<Value, Wire>(
    from value: Value,
    as coding: Coding<Value, Wire>
  ) throws -> [String] {
    try differences(from: coding.encode(value))
  }

  /// Whether JSON of the given value says the same as the example.
  public func isSame(as value: some Encodable) throws -> Bool {
    try differences(from: value).isEmpty
  }
}
