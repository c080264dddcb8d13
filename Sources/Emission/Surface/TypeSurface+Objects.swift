import APIModel

extension TypeSurface {
  func object(_ definition: TypeDefinition, _ properties: [Property]) -> [PublicDeclaration] {
    let context = models.object(definition, properties)
    let members = members(definition, properties, context.properties)
    let coding = [
      "init(from decoder: any Decoder) throws", "func encode(to encoder: any Encoder) throws",
    ]
    let type = type(
      .structure,
      definition,
      text: "struct \(context.name): \(context.conformances)",
      offers: context.conformances.conformances
        + (definition.direction == .received ? [] : [.settingMembers]),
      order: .arguments(members.map(\.name)),
      members: [context.initializer] + (context.hasExplicitCoding ? coding : [])
        + (context.mirror == nil ? [] : ["var customMirror: Mirror"])
    )
    // The fields of a body that is written in place are arguments of its operation.
    return [type] + (bodiesInPlace.contains(definition.name) ? [] : members)
  }

  /// The properties of an object.
  func members(
    _ definition: TypeDefinition,
    _ properties: [Property],
    _ contexts: [PropertyContext]
  ) -> [PublicDeclaration] {
    let codes = models.fieldCodes(properties, holder: types.names.type(definition.name))
    return zip(properties, zip(codes, contexts)).map { property, pair in
      self.property(definition, property, pair.0, pair.1)
    }
  }

  private func property(
    _ definition: TypeDefinition,
    _ property: Property,
    _ code: FieldCode,
    _ context: PropertyContext
  ) -> PublicDeclaration {
    let holder = types.names.type(definition.name)
    let text = "\(context.wrapper)\(context.introducer) \(context.name): \(context.type)"
    return PublicDeclaration(
      kind: .property,
      holder: holder,
      name: code.identifier.name,
      title: "\(holder).\(code.identifier.name)",
      origin: .name(property.field.name),
      text: text,
      argument: code.argument,
      source: api.source(definition.slug),
      addition: code.mayBeLeftOut
        ? .harmless : .demanding(reason: demand(holder, definition.direction)),
      facts: FieldFacts.property(property.field, code, definition.direction, types),
      offers: FieldFacts.offers(code, context, definition.direction),
      code: [EmittedDeclaration(text, in: holder)]
    )
  }

  private func demand(_ holder: String, _ direction: Direction) -> String {
    "is new: who makes a `\(holder)` must give it"
      + (direction == .sent ? "" : ", and decoding fails where it is missing")
  }
}
