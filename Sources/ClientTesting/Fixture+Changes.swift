import ClientRuntime
import Foundation

extension Fixture {
  /// The same example with another value at a place:
  /// `try page.with(.null, at: "meta", "next_cursor")`.
  ///
  /// - Parameters:
  ///   - value: What to put there; `nil` for nothing at all.
  ///   - names: Names of members, each within the one before it. Objects on the way that are not
  ///     there are added.
  /// - Throws: `DecodingError` when the example is not JSON.
  public func with(_ value: JSONValue?, at names: String...) throws -> Fixture {
    let changed = try json.with(value, at: names[...]) ?? .null
    return Fixture(data: try JSONEncoder().encode(changed))
  }

  /// The elements of the example, a list, as server-sent events.
  ///
  /// Throws `DecodingError` when the example is not JSON.
  public var events: Data {
    get throws {
      guard case .array(let elements) = try json else { return Data() }
      return try elements.reduce(into: Data()) { data, element in
        data += Data("data: ".utf8) + (try JSONEncoder().encode(element)) + Data("\n\n".utf8)
      }
    }
  }

  private init(data: Data) {
    self.data = data
  }
}

extension JSONValue {
  fileprivate func with(_ value: JSONValue?, at names: ArraySlice<String>) -> JSONValue? {
    guard let name = names.first else { return value }
    var members: [String: JSONValue] = [:]
    if case .object(let present) = self { members = present }
    members[name] = (members[name] ?? .object([:])).with(value, at: names.dropFirst())
    return .object(members)
  }
}

extension CannedAnswer {
  /// A page of a list whose `Link` header leads to the next one, RFC 8288.
  public init(page body: Data, next address: String) {
    self.init(body: body)
    if let link = HTTPField.Name("Link") { head.headerFields[link] = "<\(address)>; rel=\"next\"" }
  }
}
