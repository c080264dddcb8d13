import APIModel

/// What an operation needs to be told: each an argument of its methods, and of its request.
extension OperationSurface {
  var parameters: [PublicDeclaration] {
    zip(operation.parameters, zip(arguments.parameters, context.properties)).enumerated().map {
      index,
      pair in
      let (parameter, (argument, property)) = pair
      return declaration(
        argument,
        // Parts of a path are told apart by their places.
        origin: parameter.location == .path
          ? "path \(index)" : "\(parameter.location) \(argument.identifier.wireName)",
        facts: FieldFacts.parameter(parameter, types),
        code: [emitted(property)]
      )
    }
  }

  /// The body as a whole.
  var body: PublicDeclaration? {
    guard let argument = arguments.body, let property = context.properties.last else { return nil }
    let coding = operation.body.schema.flatMap(types.ownCoding)
    return declaration(
      argument,
      origin: "body",
      facts: [Fact(.type, argument.outerType), Fact(.coding, coding)].compactMap(\.self),
      code: [emitted(property)]
    )
  }

  /// The fields of a body that is written in place.
  var bodyFields: [PublicDeclaration] {
    guard let name = operation.body.typeName, !arguments.bodyFields.isEmpty,
      let definition = api.definition(name), case .object(let properties) = definition.shape
    else { return [] }
    let contexts = surface.models.object(definition, properties).properties
    let members = surface.members(definition, properties, contexts)
    return zip(arguments.bodyFields, members).map { argument, member in
      declaration(
        argument,
        origin: "body \(argument.identifier.wireName)",
        facts: member.facts,
        offers: member.offers.filter { $0 != .omission },
        code: member.code
      )
    }
  }

  private func declaration(
    _ argument: RequestArgument,
    origin: String,
    facts: [Fact],
    offers: [Offer] = [],
    code: [EmittedDeclaration]
  ) -> PublicDeclaration {
    PublicDeclaration(
      kind: .argument,
      holder: context.name,
      name: argument.identifier.name,
      title: "\(title)(\(argument.identifier.label):)",
      origin: .name(origin),
      text: argument.outerDeclaration,
      source: api.source(operation.slug),
      addition: argument.isOptional ? .harmless : .demanding(reason: "is new and must be given"),
      facts: facts,
      offers: offers + (argument.isOptional ? [.omission] : []),
      code: code
    )
  }

  private func emitted(_ property: RequestPropertyContext) -> EmittedDeclaration {
    EmittedDeclaration("var \(property.name): \(property.type)", in: context.name)
  }
}
