import APIModel

extension TypeSurface {
  func enumeration(
    _ definition: TypeDefinition,
    _ enumeration: Enumeration
  ) -> [PublicDeclaration] {
    let context = models.enumeration(definition, enumeration)
    let type = type(
      .enumeration,
      definition,
      text: "enum \(context.name): OpenEnum",
      facts: [Fact(.rawType, context.rawType)],
      members: [
        "case unrecognized(\(context.rawType))", "init(rawValue: \(context.rawType))",
        "var rawValue: \(context.rawType)",
      ]
    )
    let cases = zip(context.cases, enumeration.facts.abouts).map { value, about in
      enumerationCase(
        of: type,
        name: value.name,
        origin: .name(value.literal),
        text: "case \(value.declared)",
        facts: [Fact(.wire, value.literal), Fact(.about, about)]
      )
    }
    return [type] + cases
  }

  func union(_ definition: TypeDefinition, _ union: Union) -> [PublicDeclaration] {
    let context = models.union(definition, union)
    let type = type(
      .union,
      definition,
      text: "enum \(context.name): \(context.conformances)",
      facts: [Fact(.discriminator, union.discriminator.words)],
      offers: context.conformances.conformances,
      order: order(context),
      members: members(context)
    )
    return [type] + cases(of: type, context, union.variants) { _ in nil }
  }

  /// The union of all documented failures, and how a caller gets at it.
  var failure: [PublicDeclaration] {
    guard api.documentsFailures else { return [] }
    let failure = FailureType(api, types: types)
    let retry = RetryCode(api: api, types: types).ofAPI.map { _ in
      EmittedDeclaration(
        "static func retryAdvice(status: Int, failure: Self?) -> RetryAdvice",
        in: failure.name
      )
    }
    let type = type(
      .union,
      failure.definition,
      named: failure.name,
      text: "enum \(failure.name): \(failure.context.conformances)",
      offers: failure.context.conformances.conformances,
      order: order(failure.context),
      members: members(failure.context),
      besides: [retry].compactMap(\.self) + [
        EmittedDeclaration("var \(failure.property): \(failure.name)?", in: "APIError")
      ]
    )
    return [type]
      + cases(of: type, failure.context, failure.union.variants) { schema in
        api.statuses(of: schema).map { $0.map(String.init).joined(separator: ", ") }
      }
  }

  private func order(_ context: UnionContext) -> PublicDeclaration.Order {
    context.untagged ? .trials(context.cases.map(\.name)) : .free
  }

  private func members(_ context: UnionContext) -> [String] {
    // The variant of a sibling is decoded by what holds both.
    (context.sibling == nil ? ["init(from decoder: any Decoder) throws"] : []) + [
      "case unrecognized(JSONValue)", "func encode(to encoder: any Encoder) throws",
    ] + (context.isSensitive ? ["var customMirror: Mirror"] : [])
  }

  /// - Parameter statuses: The answers that a variant is tried for; nil for all.
  private func cases(
    of type: PublicDeclaration,
    _ context: UnionContext,
    _ variants: [Variant],
    statuses: (Schema) -> String?
  ) -> [PublicDeclaration] {
    zip(context.cases, variants).map { value, variant in
      let schema = variant.type.withoutNull.0
      return enumerationCase(
        of: type,
        name: value.name,
        origin: context.untagged ? .type(types.spelling(schema)) : .name(variant.name),
        text: "case \(value.declared)(\(value.type))",
        facts: [
          Fact(.type, types.spelling(schema)), Fact(.coding, types.ownCoding(schema)),
          Fact(.wire, context.untagged ? nil : SwiftLiteral.string(variant.name)),
          Fact(.statuses, statuses(variant.type)), Fact(.about, variant.about),
        ]
      )
    }
  }

  /// Swift wants a `switch` over an enum of another package, too, to name every case.
  private func enumerationCase(
    of type: PublicDeclaration,
    name: String,
    origin: PublicDeclaration.Origin,
    text: String,
    facts: [Fact?]
  ) -> PublicDeclaration {
    PublicDeclaration(
      kind: .enumerationCase,
      holder: type.fullName,
      name: name,
      title: "\(type.fullName).\(name)",
      origin: origin,
      text: text,
      source: type.source,
      addition: .demanding(
        reason: "is new: what came as `.unrecognized` comes as this, "
          + "and a `switch` without `default` must name it"
      ),
      facts: facts.compactMap(\.self),
      code: [EmittedDeclaration(text, in: type.fullName)]
    )
  }
}

extension Union.Discriminator {
  /// As a description has it.
  fileprivate var words: String {
    switch self {
    case .sibling(let name): "by: \(name)"
    case .field(let name): "tag: \(name)"
    case .none: "the first that fits"
    }
  }
}
