import APIModel

/// A vendor's documented failures as one union: `BlandFailure`.
struct FailureType {
  let name: String
  let context: UnionContext

  init(_ api: API, types: SwiftTypes) {
    name = types.names.failure
    let definition = TypeDefinition(
      name: TypeName([types.names.failure]),
      about: "What the body of a failed answer holds: one of the shapes that \(api.name) documents.",
      deprecation: nil, shape: .union(FailureType.union(api)), slug: nil, direction: .received)
    context = ModelCode(api, types: types)
      .union(definition, FailureType.union(api), named: types.names.failure)
  }

  /// Each shape once, in the order in which they are tried.
  private static func union(_ api: API) -> Union {
    let failures = api.operations.flatMap(\.failures) + api.failures
    let variants = failures.reduce(into: [Variant]()) { variants, failure in
      guard let type = failure.type, !variants.contains(where: { $0.type == type }) else { return }
      variants.append(Variant(name: caseName(type), type: type, about: failure.about))
    }
    return Union(discriminator: .none, variants: variants)
  }

  private static func caseName(_ type: Schema) -> String {
    guard let path = type.withoutNull.0.name?.path else { return "value" }
    return path.count == 1 ? path[0] : path.suffix(2).joined(separator: "_")
  }
}

extension API {
  /// Whether any shape of a failed answer is documented.
  var documentsFailures: Bool {
    (operations.flatMap(\.failures) + failures).contains { $0.type != nil }
  }
}
