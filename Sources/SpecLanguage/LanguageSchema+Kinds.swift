import APIModel

extension Key {
  /// What may stand as its value, and what editors tell of it.
  var schema: JSON {
    kind.schema.described(meaning).with(form?.schema ?? [:])
  }
}

extension TextForm {
  var schema: JSON {
    let form: JSON = [
      "pattern": .string("^\(TextForm.space)(?:\(pattern))\(TextForm.space)$"),
      "patternErrorMessage": .string("Write \(words)."),
    ]
    return form.with(examples.isEmpty ? [:] : ["examples": .array(examples.map(JSON.string))])
  }
}

extension ValueKind {
  var schema: JSON {
    switch self {
    case .text: ["type": "string"]
    case .flag: ["type": "boolean"]
    case .integer: ["type": "integer"]
    case .number: ["type": "number"]
    case .json: [:]
    case .type: .reference(LanguageSchema.anyType)
    case .fields(let place):
      .mapping(of: .reference(LanguageSchema.value(of: place)), .fields(place))
        .with(["propertyNames": ["not": ["enum": ["", "?"]]]])
    case .types: .mapping(of: ValueKind.type.schema, .types)
    case .variants: .mapping(of: ValueKind.type.schema, .variants).with(["minProperties": 1])
    case .schemes: .mapping(of: Vocabulary.scheme.reference, .schemes)
    case .enumeration: LanguageSchema.enumeration
    case .mapping(let vocabulary): vocabulary.reference
    case .list(let element): ["type": "array", "items": element.schema]
    case .choice(let words): ["type": "string", "enum": .array(words.map(JSON.string))]
    case .either(let kinds): LanguageSchema.either(kinds)
    }
  }

  /// What tells a value of this kind from one of another; nil where that takes more than its type.
  fileprivate var jsonType: String? {
    switch self {
    case .text, .choice: "string"
    case .flag: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .json, .type, .enumeration: nil
    case .fields, .types, .variants, .schemes, .mapping: "object"
    case .list: "array"
    case .either: nil
    }
  }

  /// What holds of values of this kind and of no other that may stand beside it.
  fileprivate var condition: JSON {
    switch self {
    case .mapping(.body), .mapping(.response): LanguageSchema.saysFormat
    default: jsonType.map { ["type": .string($0)] } ?? [:]
    }
  }
}

extension LanguageSchema {
  /// A value is of the first kind that its type allows, or else of the last.
  fileprivate static func either(_ kinds: [ValueKind]) -> JSON {
    let choice = kinds.dropLast().map { (condition: $0.condition, $0.schema) }
    let types = kinds.compactMap(\.jsonType).map(JSON.string)
    let type: JSON = types.count == kinds.count ? ["type": .array(types)] : [:]
    let last = kinds.last?.schema ?? false
    let formats = kinds.contains(.mapping(.body)) || kinds.contains(.mapping(.response))
    return type.with(.first(choice, else: formats ? last.with(formatHint(kinds)) : last))
  }

  /// `format` is offered where it would be the first key.
  private static func formatHint(_ kinds: [ValueKind]) -> JSON {
    for case .mapping(let vocabulary) in kinds {
      guard let format = vocabulary.key(named: Key.bodyFormat.name) else { continue }
      let field = JSON.reference(value(of: .property)).described(format.meaning)
      return ["properties": .object([.init(name: format.name, value: field)])]
    }
    return [:]
  }

  /// As the parser has it: `format` is a field of the body where its value is a type.
  fileprivate static var saysFormat: JSON {
    let types = BuiltInType.allCases.map { JSON.string($0.rawValue) }
    let word: JSON = ["type": "string", "pattern": "^[a-z]*$", "not": ["enum": .array(types)]]
    let noType: JSON = ["type": ["null", "boolean", "number", "array"]]
    return [
      "type": "object", "required": [.string(Key.bodyFormat.name)],
      "properties": .object([
        .init(name: Key.bodyFormat.name, value: ["anyOf": [word, noType]])
      ]),
    ]
  }
}
