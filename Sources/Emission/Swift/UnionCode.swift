import APIModel

extension ModelCode {
  func enumeration(_ definition: TypeDefinition, _ enumeration: Enumeration) -> EnumerationContext {
    let name = types.names.type(definition.name).lastName
    let (rawType, abouts, literals) = enumeration.facts
    let cases = zip(enumeration.identifiers, zip(abouts, literals)).map { identifier, facts in
      EnumerationCaseContext(
        documentation: ProseText(facts.0).commentLines(orElse: "`\(ProseText(facts.1).oneLine)`"),
        declared: identifier.declared,
        name: identifier.name,
        literal: facts.1
      )
    }
    return EnumerationContext(
      documentation: documentation(definition),
      name: name,
      rawType: rawType,
      cases: cases
    )
  }

  /// - Parameters:
  ///   - name: The union's Swift name, if it isn't among the API's own.
  ///   - conditions: For variants by their names, a condition and a comma.
  ///   - others: What else may come in the place of the variants.
  func union(
    _ definition: TypeDefinition,
    _ union: Union,
    named name: String? = nil,
    conditions: [String: String] = [:],
    others: SensitiveFields = .none
  ) -> UnionContext {
    let holder = name ?? types.names.type(definition.name)
    let identifiers = FieldNames.cases(union.variants.map(\.name))
    let cases = zip(union.variants, identifiers).map { variant, identifier in
      unionCase(
        variant,
        identifier,
        of: definition,
        union.discriminator,
        condition: conditions[variant.name] ?? ""
      )
    }
    let sibling = sibling(of: definition.name)
    let own = SensitiveFields(in: union.variants.map(\.type), types: types)
    let isSensitive = !own.names.isEmpty || !others.names.isEmpty
    return UnionContext(
      documentation: documentation(definition),
      name: holder.lastName,
      conformances: (sibling == nil ? "APIValue, Codable" : "APIValue, Encodable")
        + (isSensitive ? ", CustomReflectable" : ""),
      indirection: union.variants.contains { holds($0.type, definition.name) } ? "indirect " : "",
      cases: cases,
      sibling: siblingContext(union.discriminator, sibling),
      tagged: tagContext(union.discriminator),
      untagged: union.discriminator == .none,
      isSensitive: isSensitive
    )
  }

  private func unionCase(
    _ variant: Variant,
    _ identifier: SwiftIdentifier,
    of definition: TypeDefinition,
    _ discriminator: Union.Discriminator,
    condition: String
  ) -> UnionCaseContext {
    let holder = types.names.type(definition.name)
    let schema = variant.type.withoutNull.0
    let type = types.spelling(schema, in: holder)
    let coding = types.coding(schema, in: holder)
    let attempt =
      coding.map { "decoder.singleValueContainer().decode(\($0))" } ?? "\(type)(from: decoder)"
    let encoding =
      tagEncoding(variant, discriminator)
      + (coding.map {
        [
          "var container = encoder.singleValueContainer()",
          "try container.encode(value, as: \($0))",
        ]
      } ?? ["try value.encode(to: encoder)"])
    return UnionCaseContext(
      documentation: ProseText(variant.about).commentLines(orElse: code(variant.name)),
      declared: identifier.declared,
      name: identifier.name,
      type: type,
      decoding: "try " + attempt,
      attempt: attempt,
      condition: condition,
      encoding: encoding,
      shortEncoding: encoding.count == 1 ? encoding[0] : nil,
      pattern: pattern(variant.name, of: definition.name)
    )
  }

  /// What the sibling must be for the variant; a case of its enumeration where it is one.
  private func pattern(_ variant: String, of union: TypeName) -> String {
    guard let sibling = sibling(of: union) else { return SwiftLiteral.string(variant) }
    let value = sibling.caseNames[variant].map { ".\($0)" } ?? SwiftLiteral.string(variant)
    return sibling.isOptional ? value + "?" : value
  }

  /// Statements that write the tag of a variant that doesn't hold it itself.
  private func tagEncoding(_ variant: Variant, _ discriminator: Union.Discriminator) -> [String] {
    guard case .field(let tag) = discriminator, !holds(tag, variant.type) else { return [] }
    let key = FieldNames.cases([tag])[0].name
    return [
      "var container = encoder.container(keyedBy: CodingKeys.self)",
      "try container.encode(\(SwiftLiteral.string(variant.name)), forKey: .\(key))",
    ]
  }

  /// Whether values of an object or map keep their tag themselves.
  private func holds(_ tag: String, _ schema: Schema) -> Bool {
    switch types.resolved(schema) {
    case .map: return true
    case .named(let name):
      guard case .object(let properties) = api.definition(name)?.shape else { return false }
      return properties.contains { $0.field.name == tag }
    default: return false
    }
  }

  private func siblingContext(
    _ discriminator: Union.Discriminator,
    _ sibling: FieldCode.Sibling?
  ) -> SiblingContext? {
    guard case .sibling(let wireName) = discriminator, let sibling else { return nil }
    return SiblingContext(
      label: sibling.label,
      type: sibling.type,
      wireName: ProseText(wireName).oneLine
    )
  }

  private func tagContext(_ discriminator: Union.Discriminator) -> TagContext? {
    guard case .field(let wireName) = discriminator else { return nil }
    let identifier = FieldNames.cases([wireName])[0]
    return TagContext(
      wireName: ProseText(wireName).oneLine,
      keyDeclaration: ModelCode.codingKey(identifier),
      key: identifier.name
    )
  }

  /// Whether a value of the schema holds one of the named type in place, not in a list or map.
  private func holds(_ schema: Schema, _ name: TypeName) -> Bool {
    var open = [schema]
    var visited: Set<TypeName> = []
    while let schema = open.popLast() {
      guard let held = types.resolved(schema.withoutNull.0).name else { continue }
      if held == name { return true }
      guard visited.insert(held).inserted, let definition = api.definition(held) else { continue }
      switch definition.shape {
      case .object(let properties):
        open += properties.filter { $0.boxing == nil }.map(\.field.type)
      case .union(let union): open += union.variants.map(\.type)
      case .enumeration, .alias: continue
      }
    }
    return false
  }
}

extension Enumeration {
  /// The raw type, and of each case its description and its value as a Swift literal.
  var facts: (rawType: String, abouts: [String], literals: [String]) {
    switch values {
    case .strings(let cases):
      ("String", cases.map(\.about), cases.map { SwiftLiteral.string($0.value) })
    case .integers(let cases): ("Int", cases.map(\.about), cases.map { String($0.value) })
    }
  }
}
