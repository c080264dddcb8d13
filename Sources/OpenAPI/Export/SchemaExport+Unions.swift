import APIModel

extension SchemaExport {
  func union(_ union: Union, named name: TypeName) -> JSON {
    switch union.discriminator {
    case .none: anyOf(union.variants)
    case .sibling(let property):
      anyOf(union.variants, orAnything: takesAnything.contains(name))
        .adding([Extension.sibling.rawValue: .string(property)])
    case .field(let property): oneOf(union.variants, tags.components(of: name), by: property)
    }
  }

  /// Several may fit a value, of which the first is meant.
  private func anyOf(_ variants: [Variant], orAnything: Bool = false) -> JSON {
    let schemas = variants.map { variant in
      schema(variant.type).adding([
        "title": .string(variant.name),
        "description": .text(variant.about),
      ])
    }
    let rest = JSON(["description": "Whatever else there is."])
    return JSON(["anyOf": .array(schemas + (orAnything ? [rest] : []))])
  }

  private func oneOf(_ variants: [Variant], _ components: [String], by property: String) -> JSON {
    let references = components.map(reference)
    return JSON([
      "oneOf": .array(
        zip(references, variants).map { $0.adding(["description": .text($1.about)]) }
      ),
      "discriminator": JSON([
        "propertyName": .string(property),
        "mapping": .object(
          zip(variants, references).compactMap { variant, reference in
            reference["$ref"].map { JSON.Member(name: variant.name, value: $0) }
          }
        ),
      ]),
    ])
  }

  /// A variant together with the property that tells; nothing if the variant has it already.
  func tagged(_ variant: Variant, by property: String) -> JSON? {
    if case .named(let name) = variant.type, tags[name] != nil { return nil }
    let telling = JSON([property: JSON(["const": .string(variant.name)])])
    return JSON([
      "allOf": .array([
        schema(variant.type),
        JSON([
          "type": "object",
          "properties": telling,
          "required": JSON(list: [property]),
        ]),
      ]),
      Extension.tagged.rawValue: true,
    ])
  }
}
