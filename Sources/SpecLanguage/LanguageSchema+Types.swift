import APIModel

extension LanguageSchema {
  static let anyType = "any-type"
  static let oneShape = "one-shape"
  private static let plainObject = "plain-object"

  /// The definition of what may follow the name of a field.
  static func value(of place: FieldPlace) -> String {
    "\(Vocabulary.field(place).word)-or-type"
  }

  static var typeDefinitions: [JSON.Member] {
    let places: [FieldPlace] = [.property, .path, .query, .client]
    let fields = places.map { place in
      let mapping = shaped(Vocabulary.field(place))
      let choice = JSON.first([(hasShape, mapping)], else: .reference(anyType))
      return JSON.Member(name: value(of: place), value: choice)
    }
    return [
      .init(name: anyType, value: type), .init(name: plainObject, value: object),
      .init(name: oneShape, value: shapesExcludeEachOther),
    ] + fields
  }

  /// A type in any of its forms.
  private static var type: JSON {
    let list: JSON = [
      "items": .reference(anyType), "minItems": 1, "maxItems": 1,
    ]
    let mapping = JSON.first([(hasShape, shaped(.type))], else: .reference(plainObject))
    let text = TextForm.type.schema.with(["defaultSnippets": .array(typeSnippets)])
    let forms = JSON.first(
      [(isArray, list), (isObject, mapping)],
      else: text
    )
    let types: JSON = ["type": ["string", "array", "object", "null"]]
    return types.with(forms)
  }

  /// An object whose keys are all fields. The keys that would make it something else are there to
  /// be offered.
  private static var object: JSON {
    ValueKind.fields(.property).schema.with(["properties": Key.shapes.properties])
  }

  /// A mapping where a key says what kind of type it is. With `by` or `tag`, and without
  /// `variants`, other keys are variants.
  private static func shaped(_ vocabulary: Vocabulary) -> JSON {
    let hasCases = [Key.by, .tag].anyIsThere.with(["not": Key.variants.isThere])
    let cases = JSON.reference(vocabulary.word + vocabularyWithCases)
    return .first([(hasCases, cases)], else: vocabulary.reference)
  }

  private static var hasShape: JSON {
    Key.shapes.anyIsThere.with(isObject)
  }

  /// One of the shapes, or `variants` with `by` or `tag`.
  private static var shapesExcludeEachOther: JSON {
    let apart: [(Key, [Key])] = [
      (.type, [.fields, .enumeration, .by, .tag, .variants]),
      (.fields, [.enumeration, .by, .tag, .variants]), (.enumeration, [.by, .tag, .variants]),
      (.by, [.tag]),
    ]
    return .first(apart.map { (condition: $0.isThere, $1.noneIsThere) }, else: [:])
  }

  /// A list of texts and integers, or meanings by value.
  static var enumeration: JSON {
    let list: JSON = ["items": ["type": ["string", "integer"]]]
    let text: JSON = ["type": ["string", "null", "object"]]
    let meaning = JSON.first([(isObject, Vocabulary.enumerationValue.reference)], else: text)
    let types: JSON = ["type": ["array", "object"]]
    return types.with(.first([(isArray, list)], else: .mapping(of: meaning, .values)))
  }

  private static let isArray: JSON = ["type": "array"]
  private static let isObject: JSON = ["type": "object"]

  private static var typeSnippets: [JSON] {
    let forms = [
      "epoch<s>", "epoch<ms>", "duration<ms>", "duration<s>", "json<T>", "map<T>", "T | null",
      "enum [a, b]",
    ]
    return (BuiltInType.allCases.map(\.rawValue) + forms).map { form in
      let written = form == BuiltInType.null.rawValue ? "\"null\"" : form
      return .object([
        .init(name: "label", value: .string(form)), .init(name: "body", value: .string(written)),
      ])
    }
  }
}
