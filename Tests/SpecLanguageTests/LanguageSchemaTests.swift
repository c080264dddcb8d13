import APIModel
import Testing

@testable import SpecLanguage

@Suite("The schema of the language") struct LanguageSchemaTests {
  private let schema = LanguageSchema(publishedAt: "https://zoo.example/schema.json").json

  @Test("It has every key of every mapping with what it means, in words and in Markdown")
  func keys() throws {
    for (word, vocabulary) in Vocabulary.all {
      let definition = try #require(schema["$defs"]?[word], "\(word)")
      #expect(definition["properties"]?.names == vocabulary.keys.map(\.name), "\(word)")
      for key in vocabulary.keys {
        let property = try #require(definition["properties"]?[key.name])
        #expect(property["markdownDescription"] == .string(key.meaning))
        let words = key.meaning.split(separator: "`", omittingEmptySubsequences: false)
        #expect(property["description"] == .string(words.joined(separator: "'")))
      }
    }
  }

  @Test("It asks for the keys that the parser asks for, and refuses others where the parser does")
  func mappings() throws {
    for (word, vocabulary) in Vocabulary.all {
      let definition = try #require(schema["$defs"]?[word])
      let required = vocabulary.keys.filter(\.isRequired).map { JSON.string($0.name) }
      #expect(definition["required"] == (required.isEmpty ? nil : .array(required)), "\(word)")
      #expect(
        (definition["additionalProperties"] == false) == (vocabulary.others == nil),
        "\(word)"
      )
    }
  }

  @Test("Keys that are data say what they mean wherever they may stand")
  func dataKeys() throws {
    var count = 0
    for mapping in schema.objects
    where mapping["additionalProperties"].map({ $0 != false }) ?? false {
      count += 1
      #expect(mapping["additionalProperties"]?["markdownDescription"] != nil, "\(mapping)")
    }
    #expect(count >= 12)
  }

  @Test("Every reference has a definition, and every definition is referred to")
  func references() throws {
    let references = schema.objects.compactMap { $0["$ref"] }
    let targets = Set(references)
    let definitions = try #require(schema["$defs"]?.names)
    #expect(targets == Set(definitions.map { JSON.string("#/$defs/\($0)") }))
  }

  @Test("Every mapping that a key may hold is among all vocabularies, each under one word")
  func allVocabularies() {
    let all = Vocabulary.all.map(\.value)
    #expect(Set(all).count == all.count)
    #expect(Set(Vocabulary.all.map(\.key)).count == all.count)
    for kind in all.flatMap(\.keys).map(\.kind).flatMap(\.parts) {
      if case .mapping(let vocabulary) = kind { #expect(all.contains(vocabulary)) }
      if case .fields(let place) = kind { #expect(all.contains(.field(place))) }
    }
  }
}

extension JSON {
  fileprivate var names: [String]? {
    guard case .object(let members) = self else { return nil }
    return members.map(\.name)
  }

  /// All objects within, itself first.
  fileprivate var objects: [JSON] {
    switch self {
    case .object(let members): [self] + members.flatMap(\.value.objects)
    case .array(let elements): elements.flatMap(\.objects)
    default: []
    }
  }
}

extension ValueKind {
  /// Itself, and the kinds that it is made of.
  fileprivate var parts: [ValueKind] {
    switch self {
    case .list(let element): [self] + element.parts
    case .either(let kinds): [self] + kinds.flatMap(\.parts)
    default: [self]
    }
  }
}
