/// A JSON value that keeps the order of its members and the digits of its numbers.
package indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As written: `1.50` stays `1.50`.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSON

    package init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The member of that name, of an object that has one.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
