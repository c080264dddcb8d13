import APIModel

/// Makes the contexts of the types of an API.
struct ModelCode {
  let api: API
  let types: SwiftTypes
  /// By the union's name: what its holder tells it apart by.
  private let siblings: [TypeName: FieldCode.Sibling]

  init(_ api: API, types: SwiftTypes) {
    self.api = api
    self.types = types
    siblings = ModelCode.siblings(api, types: types)
  }

  /// What declares a type, without what it is nested in.
  func templateAndContext(_ definition: TypeDefinition) -> (Templates.Name, any Encodable) {
    switch definition.shape {
    case .object(let properties): (.object, object(definition, properties))
    case .enumeration(let values): (.enumeration, enumeration(definition, values))
    case .union(let variants): (.union, union(definition, variants))
    case .alias(let schema): (.alias, alias(definition, schema))
    }
  }

  private func alias(_ definition: TypeDefinition, _ schema: Schema) -> AliasContext {
    AliasContext(
      documentation: documentation(definition),
      name: types.names.type(definition.name).lastName,
      type: types.spelling(schema)
    )
  }

  // MARK: Objects

  func object(_ definition: TypeDefinition, _ properties: [Property]) -> ObjectContext {
    let holder = types.names.type(definition.name)
    let codes = fieldCodes(properties, holder: holder)
    let isConstant = definition.direction == .received
    let isVague = ModelCode.isVague(properties)
    let contexts = zip(properties, codes).map { property, code in
      let documentation = FieldDocumentation(property.field, saysPresence: !isVague).lines
      return context(documentation, code, isConstant: isConstant)
    }
    let unionsLast =
      codes.indices.filter { codes[$0].siblingUnion == nil }
      + codes.indices.filter { codes[$0].siblingUnion != nil }
    let isJSON = !properties.contains { types.holdsFile($0.field.type) }
    let hasExplicitCoding = isJSON && codes.contains(where: \.needsExplicitCoding)
    let mirror = MirrorCode(children: zip(properties, codes).map { $1.child(of: $0.field) })
    let keys = codes.map { CodingKeyContext(declaration: ModelCode.codingKey($0.identifier)) }
    return ObjectContext(
      documentation: documentation(definition, remarks: isVague ? ModelCode.vagueness : []),
      name: holder.lastName,
      // Files are parts of multipart bodies, not JSON.
      conformances: (isJSON ? "APIValue, Codable" : "APIValue")
        + (mirror.expression == nil ? "" : ", CustomReflectable"),
      properties: contexts,
      hasProperties: !contexts.isEmpty,
      decodings: unionsLast.map { codes[$0].decoding },
      initializer: Layout.list(
        "init(",
        codes.map(\.argument),
        ")",
        indent: 2,
        before: "  public  {".count
      ),
      codingKeys: keys,
      hasCodingKeys: isJSON
        && (hasExplicitCoding || codes.contains { $0.identifier.name != $0.identifier.wireName }),
      hasExplicitCoding: hasExplicitCoding,
      mirror: mirror.expression
    )
  }

  func fieldCodes(_ properties: [Property], holder: String) -> [FieldCode] {
    let identifiers = FieldNames.properties(properties.map(\.field))
    return zip(properties, identifiers).map { property, identifier in
      let union = types.resolved(property.field.type.withoutNull.0).name.flatMap { name in
        siblings[name].map {
          FieldCode.SiblingUnion(type: types.spelling(.named(name), in: holder), sibling: $0)
        }
      }
      return FieldCode(
        property,
        identifier: identifier,
        siblingUnion: union,
        types: types,
        holder: holder
      )
    }
  }

  /// Whether the documentation doesn't say of most fields if they are always there.
  private static func isVague(_ properties: [Property]) -> Bool {
    let vague = properties.count { $0.field.presence == .undocumented }
    return vague >= 3 && vague * 2 > properties.count
  }

  private static let vagueness = [
    "", " The documentation doesn't say of most fields whether they may be missing.",
  ]

  private func context(
    _ documentation: [String],
    _ code: FieldCode,
    isConstant: Bool
  ) -> PropertyContext {
    PropertyContext(
      documentation: documentation,
      wrapper: code.wrapper,
      introducer: isConstant && code.wrapper.isEmpty ? "let" : "var",
      name: code.identifier.declared,
      type: code.type,
      assignment: code.assignment,
      encoding: code.encoding
    )
  }

  static func codingKey(_ identifier: SwiftIdentifier) -> String {
    identifier.name == identifier.wireName
      ? identifier.declared
      : "\(identifier.declared) = \(SwiftLiteral.string(identifier.wireName))"
  }

  func documentation(_ definition: TypeDefinition, remarks: [String] = []) -> [String] {
    ProseText(definition.about).commentLines(orElse: fallback(definition.name)) + remarks
      + deprecationLines(definition.deprecation)
  }

  /// What is said of a type that its description says nothing of.
  private func fallback(_ name: TypeName) -> String {
    let last = ProseText(name.path.last ?? "").oneLine
    guard let operation = api.operations.first(where: { $0.slug == name.path.first }),
      name.path.count == 2
    else { return name.path.count == 1 ? "`\(last)` of the \(api.name) API." : "`\(last)`" }
    return last == "body"
      ? "What `\(operation.id)` is sent." : "All that `\(operation.id)` answers."
  }

  // MARK: Siblings

  private static func siblings(_ api: API, types: SwiftTypes) -> [TypeName: FieldCode.Sibling] {
    let discriminators = api.types.reduce(into: [TypeName: String]()) { result, definition in
      if case .union(let union) = definition.shape, case .sibling(let name) = union.discriminator {
        result[definition.name] = name
      }
    }
    return api.types.reduce(into: [:]) { result, definition in
      guard case .object(let properties) = definition.shape else { return }
      let identifiers = FieldNames.properties(properties.map(\.field))
      for property in properties {
        guard let union = property.field.type.withoutNull.0.name,
          let wireName = discriminators[union],
          let index = properties.firstIndex(where: { $0.field.name == wireName })
        else { continue }
        let code = FieldCode(
          properties[index],
          identifier: identifiers[index],
          siblingUnion: nil,
          types: types,
          holder: types.names.type(union)
        )
        let enumeration = api.enumeration(types.resolved(properties[index].field.type))
        result[union] = code.asSibling(caseNames: enumeration?.caseNames ?? [:])
      }
    }
  }

  func sibling(of union: TypeName) -> FieldCode.Sibling? { siblings[union] }
}

extension String {
  /// `Payload` of `LogEntry.Payload`.
  var lastName: String { split(separator: ".").last.map(String.init) ?? self }

  /// `LogEntry` of `LogEntry.Payload`.
  var holderName: String? {
    let parts = split(separator: ".")
    return parts.count > 1 ? parts.dropLast().joined(separator: ".") : nil
  }
}

extension API {
  func definition(_ name: TypeName) -> TypeDefinition? { types.first { $0.name == name } }

  /// The enumeration that a schema names, null aside.
  func enumeration(_ schema: Schema) -> Enumeration? {
    guard let name = schema.withoutNull.0.name, let definition = definition(name),
      case .enumeration(let enumeration) = definition.shape
    else { return nil }
    return enumeration
  }
}

extension Enumeration {
  /// In the order of the cases.
  var identifiers: [SwiftIdentifier] {
    switch values {
    case .strings(let cases): FieldNames.cases(cases.map { $0.preferredName ?? $0.value })
    case .integers(let cases):
      FieldNames.cases(
        cases.map { $0.preferredName ?? String($0.value).replacing("-", with: "minus ") }
      )
    }
  }

  /// The values as on the wire, in order.
  var wireValues: [String] {
    switch values {
    case .strings(let cases): cases.map(\.value)
    case .integers(let cases): cases.map { String($0.value) }
    }
  }

  /// By wire value.
  var caseNames: [String: String] {
    Dictionary(zip(wireValues, identifiers.map(\.name)), uniquingKeysWith: { first, _ in first })
  }
}

extension Schema {
  var name: TypeName? {
    if case .named(let name) = self { name } else { nil }
  }
}
