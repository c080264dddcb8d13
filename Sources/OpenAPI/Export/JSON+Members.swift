import APIModel

extension JSON {
  /// An object of the members that have a value.
  init(_ members: KeyValuePairs<String, JSON?>) {
    self = .object(
      members.compactMap { name, value in value.map { Member(name: name, value: $0) } }
    )
  }

  init(list texts: [String]) {
    self = .array(texts.map(JSON.string))
  }

  /// The members of an object.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The object with further members that have a value. One of the same name is replaced in its place.
  func adding(_ others: KeyValuePairs<String, JSON?>) -> JSON { adding(JSON(others)) }

  func adding(_ other: JSON) -> JSON {
    var members = members
    for member in other.members {
      if let index = members.firstIndex(where: { $0.name == member.name }) {
        members[index] = member
      } else {
        members.append(member)
      }
    }
    return .object(members)
  }
}

extension JSON? {
  /// Nothing for an empty text.
  static func text(_ text: String?) -> JSON? {
    guard let text, !text.isEmpty else { return nil }
    return .string(text)
  }

  /// Nothing for an empty list.
  static func list(_ elements: [JSON]) -> JSON? {
    elements.isEmpty ? nil : .array(elements)
  }

  /// Nothing for an empty object.
  static func map(_ members: [JSON.Member]) -> JSON? {
    members.isEmpty ? nil : .object(members)
  }

  /// Nothing for what does not hold.
  static func mark(_ holds: Bool) -> JSON? {
    holds ? .bool(true) : nil
  }
}

extension Double {
  /// Without a fraction where there is none.
  var json: JSON {
    .number(Int(exactly: self).map(String.init) ?? String(self))
  }
}
