import APIModel

extension JSON {
  /// This object and the members of another, which take the place of those of the same name.
  func with(_ other: JSON) -> JSON {
    guard case .object(let members) = self, case .object(let others) = other else { return self }
    let names = others.map(\.name)
    return .object(members.filter { !names.contains($0.name) } + others)
  }

  func described(_ meaning: String) -> JSON {
    let plain = meaning.split(separator: "`", omittingEmptySubsequences: false)
    let description: JSON = [
      "description": .string(plain.joined(separator: "'")),
      "markdownDescription": .string(meaning),
    ]
    return description.with(self)
  }

  static func reference(_ word: String) -> JSON { ["$ref": .string("#/$defs/\(word)")] }

  /// A mapping whose keys are data.
  static func mapping(of value: JSON, _ keys: DataKeys) -> JSON {
    let mapping: JSON = [
      "type": "object", "additionalProperties": value.described(keys.meaning),
    ]
    return mapping.with(keys.form.map { ["propertyNames": $0.schema] } ?? [:])
  }
}

extension Key {
  /// Holds of mappings that have this key.
  var isThere: JSON { ["required": [.string(name)]] }
}

extension [Key] {
  var anyIsThere: JSON { ["anyOf": .array(map(\.isThere))] }
  var noneIsThere: JSON {
    ["properties": .object(map { JSON.Member(name: $0.name, value: false) })]
  }
  /// What may stand as their values.
  var properties: JSON { .object(map { JSON.Member(name: $0.name, value: $0.schema) }) }
}

extension JSON {
  /// What belongs to the first condition that holds.
  static func first(_ choice: [(condition: JSON, then: JSON)], else last: JSON) -> JSON {
    choice.reversed().reduce(last) { rest, option in
      let conditional: JSON = ["if": option.condition, "then": option.then]
      return rest == [:] ? conditional : conditional.with(["else": rest])
    }
  }
}

extension KeyRule {
  var schema: JSON {
    switch self {
    case .atLeastOne(let keys): keys.anyIsThere
    case .atMostOne(let keys): KeyRule.apart(keys)
    case .exactlyOne(let keys): keys.anyIsThere.with(KeyRule.apart(keys))
    case .needs(let key, let partner): .first([(key.isThere, partner.isThere)], else: [:])
    case .content(let keys, let format, let words):
      .first([(KeyRule.says(format, words), keys.noneIsThere)], else: keys.anyIsThere)
    }
  }

  private static func apart(_ keys: [Key]) -> JSON {
    let choice = keys.enumerated().dropLast().map { index, key in
      (condition: key.isThere, Array(keys.dropFirst(index + 1)).noneIsThere)
    }
    return .first(choice, else: [:])
  }

  private static func says(_ key: Key, _ words: [String]) -> JSON {
    let value: JSON = ["enum": .array(words.map(JSON.string))]
    return ["properties": .object([.init(name: key.name, value: value)])]
  }
}
