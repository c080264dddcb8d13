import APIModel

/// What the types of a module offer.
struct TypeSurface {
  let api: API
  let models: ModelCode
  /// Types of bodies whose fields are arguments.
  let bodiesInPlace: Set<TypeName>

  init(api: API, models: ModelCode) {
    self.api = api
    self.models = models
    let bodies = api.operations.map(\.body).filter { api.fieldsInPlace(of: $0) != nil }
    bodiesInPlace = Set(bodies.compactMap(\.typeName))
  }

  var types: SwiftTypes { models.types }

  var declarations: [PublicDeclaration] { api.types.flatMap(declarations) + failure }

  private func declarations(_ definition: TypeDefinition) -> [PublicDeclaration] {
    switch definition.shape {
    case .object(let properties): object(definition, properties)
    case .enumeration(let values): enumeration(definition, values)
    case .union(let union): self.union(definition, union)
    case .alias(let schema): [alias(definition, schema)]
    }
  }

  private func alias(_ definition: TypeDefinition, _ schema: Schema) -> PublicDeclaration {
    let text = "typealias \(types.names.type(definition.name).lastName) = \(types.spelling(schema))"
    return type(
      .alias,
      definition,
      text: text,
      facts: [Fact(.type, types.spelling(schema)), Fact(.coding, types.ownCoding(schema))]
    )
  }

  /// - Parameters:
  ///   - name: Its full name, if it isn't among the API's own.
  ///   - members: Declarations in it that all types of its kind have.
  func type(
    _ kind: PublicDeclaration.Kind,
    _ definition: TypeDefinition,
    named name: String? = nil,
    text: String,
    facts: [Fact?] = [],
    offers: [Offer] = [],
    order: PublicDeclaration.Order = .free,
    members: [String] = [],
    besides code: [EmittedDeclaration] = []
  ) -> PublicDeclaration {
    let fullName = name ?? types.names.type(definition.name)
    let holder = fullName.holderName ?? ""
    return PublicDeclaration(
      kind: kind,
      holder: holder,
      name: fullName.lastName,
      title: fullName,
      text: text,
      source: api.source(definition.slug),
      facts: [
        Fact(.kind, kind.rawValue),
        // What isn't the API's own is not the description's words either.
        Fact(.about, name == nil ? definition.about : nil),
        Fact(.deprecation, definition.deprecation?.reason),
      ].compactMap(\.self) + facts.compactMap(\.self),
      offers: offers,
      order: order,
      code: [EmittedDeclaration(text, in: holder)]
        + members.map { EmittedDeclaration($0, in: fullName) } + code
    )
  }
}

extension String {
  /// Each of several conformances, but for what only printing and dumping look for.
  var conformances: [Offer] {
    split(separator: ",").flatMap { name -> [String] in
      switch name.drop(while: { $0 == " " }) {
      case "CustomReflectable": []
      case "Codable": ["Decodable", "Encodable"]
      case let name: [String(name)]
      }
    }.map(Offer.conformance)
  }
}
