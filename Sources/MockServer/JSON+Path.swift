import APIModel

extension JSON {
  /// What names lead to, from the outermost object inwards.
  func value(at names: [String]) -> JSON? {
    var value = self
    for name in names {
      guard let next = value[name] else { return nil }
      value = next
    }
    return value
  }

  /// With another value where names lead; with nil, without it. Objects on the way are made.
  func setting(_ names: [String], to value: JSON?) -> JSON {
    setting(names[...], to: value) ?? .null
  }

  private func setting(_ names: ArraySlice<String>, to value: JSON?) -> JSON? {
    guard let name = names.first else { return value }
    var members: [Member] = []
    if case .object(let own) = self { members = own }
    let index = members.firstIndex { $0.name == name }
    let inner = index.map { members[$0].value } ?? .null
    let changed = inner.setting(names.dropFirst(), to: value)
    switch (index, changed) {
    case (let index?, let changed?): members[index] = Member(name: name, value: changed)
    case (let index?, nil): members.remove(at: index)
    case (nil, let changed?): members.append(Member(name: name, value: changed))
    case (nil, nil): break
    }
    return .object(members)
  }

  /// An integer that fits the machine.
  var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  /// How a parameter's value is written, once per element of a list.
  var parameterTexts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(\.parameterTexts)
    default: [compactText]
    }
  }
}
