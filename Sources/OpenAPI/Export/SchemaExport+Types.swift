import APIModel

extension SchemaExport {
  /// The components that a type makes: its own, and those of a union's variants that need one.
  func components(_ definition: TypeDefinition) -> [JSON.Member] {
    let own = JSON.Member(name: names[definition.name], value: component(definition))
    guard case .union(let union) = definition.shape,
      case .field(let property) = union.discriminator
    else { return [own] }
    let components = tags.components(of: definition.name)
    return [own]
      + zip(components, union.variants).compactMap { component, variant in
        tagged(variant, by: property).map { JSON.Member(name: component, value: $0) }
      }
  }

  private func component(_ definition: TypeDefinition) -> JSON {
    let path = definition.name.path
    let parts = names[definition.name].split(separator: ".", omittingEmptySubsequences: false)
    let texts = JSON([
      "description": .text(definition.about),
      "deprecated": .mark(definition.deprecation != nil),
      Extension.deprecated.rawValue: .text(definition.deprecation?.reason),
    ])
    return texts.adding(shape(definition)).adding([
      Extension.type.rawValue: parts.map(String.init) == path ? nil : JSON(list: path),
      Extension.slug.rawValue: path.count == 1 ? .text(definition.slug) : nil,
    ])
  }

  private func shape(_ definition: TypeDefinition) -> JSON {
    switch definition.shape {
    case .alias(let schema): self.schema(schema)
    case .object(let properties): object(properties, tag: tags[definition.name])
    case .enumeration(let enumeration): self.enumeration(enumeration)
    case .union(let union): self.union(union, named: definition.name)
    }
  }

  private func object(_ properties: [Property], tag: VariantTags.Tag?) -> JSON {
    let members = properties.map {
      JSON.Member(name: $0.field.name, value: property($0.field))
    }
    let required = properties.filter { $0.field.presence == .required }.map(\.field.name)
    return JSON([
      "type": "object",
      "properties": .object((tag.map { [member($0)] } ?? []) + members),
      "required": .list(((tag.map { [$0.property] } ?? []) + required).map(JSON.string)),
    ])
  }

  private func member(_ tag: VariantTags.Tag) -> JSON.Member {
    JSON.Member(
      name: tag.property,
      value: JSON([
        "type": "string",
        "const": .string(tag.value),
        Extension.tag.rawValue: true,
      ])
    )
  }

  private func enumeration(_ enumeration: Enumeration) -> JSON {
    switch enumeration.values {
    case .strings(let cases): self.enumeration("string", cases) { .string($0) }
    case .integers(let cases): self.enumeration("integer", cases) { .number(String($0)) }
    }
  }

  private func enumeration<Value>(
    _ type: String,
    _ cases: [EnumerationCase<Value>],
    value: (Value) -> JSON
  ) -> JSON {
    let isNamed = cases.contains { $0.preferredName != nil }
    let isExplained = cases.contains { !$0.about.isEmpty }
    return JSON([
      "type": .string(type),
      "enum": .array(cases.map { value($0.value) }),
      Extension.meanings.rawValue: isExplained ? JSON(list: cases.map(\.about)) : nil,
      Extension.names.rawValue: isNamed
        ? .array(cases.map { $0.preferredName.map(JSON.string) ?? .null }) : nil,
    ])
  }
}
