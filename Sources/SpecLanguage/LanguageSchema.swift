import APIModel

/// The description language as a JSON Schema, draft 2020-12, for editors.
///
/// One schema is for all files: what a file is follows from its keys, as editors take one schema a
/// file. It decides by `if` on keys that are there, never by `oneOf`: an editor then completes,
/// explains and corrects one meaning and not all at once. Words that only editors know:
/// `markdownDescription`, `patternErrorMessage`, `defaultSnippets`.
package struct LanguageSchema {
  package let json: JSON

  /// - Parameter address: Where the schema is published.
  package init(publishedAt address: String) {
    let head: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string(address),
      "title": "Docwright",
      "description":
        "A description of a documented HTTP API: what a vendor's operations share (api.yaml), one operation, or the settings of the package (docwright.yaml).",
      "type": "object",
    ]
    json = head.with(Self.file).with(["$defs": Self.definitions])
  }
}

extension LanguageSchema {
  /// What a file is, by the key that heads it, else by a key that no other file has. With none of
  /// these, it may become anything.
  private static var file: JSON {
    let files: [(Vocabulary, head: Key)] = [
      (.operation, .operation), (.api, .api), (.settings, .package),
    ]
    let byHead = files.map { vocabulary, head in
      (condition: head.isThere, vocabulary.reference)
    }
    let byOthers = files.map { vocabulary, _ in
      let others = files.map(\.0).filter { $0 != vocabulary }.flatMap(\.keys).map(\.name)
      let own = vocabulary.keys.filter { !others.contains($0.name) }
      return (condition: own.anyIsThere, vocabulary.reference)
    }
    return .first(byHead + byOthers, else: start(files.map(\.head) + [.runtime]))
  }

  private static func start(_ keys: [Key]) -> JSON {
    ["properties": keys.properties, "additionalProperties": false]
  }

  private static var definitions: JSON {
    let vocabularies = Vocabulary.all.flatMap { word, vocabulary -> [JSON.Member] in
      let definition = JSON.Member(name: word, value: vocabulary.definition)
      guard vocabulary.keys.contains(.type), vocabulary.keys.contains(.by) else {
        return [definition]
      }
      let cases = vocabulary.withCases().definition
      return [definition, JSON.Member(name: word + vocabularyWithCases, value: cases)]
    }
    return .object(typeDefinitions + vocabularies)
  }

  static let vocabularyWithCases = "-with-variants"
}

extension Vocabulary {
  /// Its word among `all`.
  var word: String { Vocabulary.all.first { $0.value == self }?.key ?? subject }
  var reference: JSON { .reference(word) }

  /// A mapping with these keys.
  fileprivate var definition: JSON {
    let required = keys.filter(\.isRequired).map { JSON.string($0.name) }
    let mapping: JSON = ["type": "object", "properties": keys.properties]
    return
      mapping
      .with(required.isEmpty ? [:] : ["required": .array(required)])
      .with(["additionalProperties": otherKeys])
      .with(constraints)
  }

  private var otherKeys: JSON {
    switch others {
    case nil: false
    case .type: ValueKind.type.schema.described(DataKeys.variants.meaning)
    case let kind?: kind.schema.described(DataKeys.arguments.meaning)
    }
  }

  private var constraints: JSON {
    let shapes: [JSON] = keys.contains(.by) ? [.reference(LanguageSchema.oneShape)] : []
    let all = shapes + rules.map(\.schema)
    return all.isEmpty ? [:] : ["allOf": .array(all)]
  }
}
