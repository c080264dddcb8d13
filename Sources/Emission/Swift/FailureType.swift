import APIModel

/// A vendor's documented failures as one union: `BlandFailure`.
struct FailureType {
  let name: String
  /// What it is called as a property of errors: `blandFailure`.
  let property: String
  let definition: TypeDefinition
  let union: Union
  let context: UnionContext

  init(_ api: API, types: SwiftTypes) {
    name = types.names.failure
    property = types.names.failureProperty
    union = FailureType.union(api)
    definition = TypeDefinition(
      name: TypeName([types.names.failure]),
      about:
        "What the body of a failed answer holds: one of the shapes that \(api.name) documents.",
      deprecation: nil,
      shape: .union(union),
      slug: nil,
      direction: .received
    )
    context = ModelCode(api, types: types)
      .union(
        definition,
        union,
        named: types.names.failure,
        conditions: FailureType.conditions(union.variants, api),
        // Services repeat in their errors what they were sent.
        others: SensitiveFields(in: api)
      )
  }

  /// Shapes that are documented for some statuses only are tried for no others.
  private static func conditions(_ variants: [Variant], _ api: API) -> [String: String] {
    variants.reduce(into: [:]) { conditions, variant in
      guard let statuses = api.statuses(of: variant.type) else { return }
      let list = statuses.map(String.init).joined(separator: ", ")
      conditions[variant.name] = "decoder.isAnswer(with: \(list)), "
    }
  }

  /// Each shape once, in the order in which they are tried: as described, but what asks for more
  /// goes before what would accept it, too, and lose the rest.
  private static func union(_ api: API) -> Union {
    let failures = api.allFailures
    let variants = failures.reduce(into: [Variant]()) { variants, failure in
      guard let type = failure.type, !variants.contains(where: { $0.type == type }) else { return }
      let isShared = failures.count { $0.type == type } > 1
      let about = isShared || failure.about.isEmpty ? api.about(type) : failure.about
      let variant = Variant(name: caseName(type), type: type, about: about)
      let lesser = variants.firstIndex { api.would($0.type, swallow: type) }
      variants.insert(variant, at: lesser ?? variants.endIndex)
    }
    // A union takes whatever there is, so it comes last.
    let ranks = variants.map { api.isUnion($0.type) ? 2 : api.statuses(of: $0.type) == nil ? 1 : 0 }
    let ordered = (0...2).flatMap { rank in
      zip(variants, ranks).filter { $0.1 == rank }.map(\.0)
    }
    return Union(discriminator: .none, variants: ordered)
  }

  /// What the cases are called, by their types.
  static func caseNames(_ api: API) -> [Schema: String] {
    let variants = union(api).variants
    let names = FieldNames.cases(variants.map(\.name)).map(\.name)
    return Dictionary(zip(variants.map(\.type), names), uniquingKeysWith: { first, _ in first })
  }

  private static func caseName(_ type: Schema) -> String {
    if case .array = type { return "list" }
    guard let path = type.withoutNull.0.name?.path else { return "value" }
    return path.count == 1 ? path[0] : "failure_" + (path.last ?? "")
  }
}

extension API {
  /// What operations document, then what all of them have in common.
  fileprivate var allFailures: [Failure] { operations.flatMap(\.failures) + failures }

  /// Whether JSON of the other type may decode as this one and lose fields, but not the reverse.
  fileprivate func would(_ type: Schema, swallow other: Schema) -> Bool {
    let names = Set(fields(type).map(\.name))
    let needed = fields(other).filter { $0.presence == .required }.map(\.name)
    return names.isStrictSubset(of: fields(other).map(\.name)) && !names.isSuperset(of: needed)
  }

  fileprivate func about(_ type: Schema) -> String {
    type.name.flatMap { definition($0)?.about } ?? ""
  }

  /// The statuses that a shape is documented for; nil when it may come with any.
  func statuses(of type: Schema) -> [Int]? {
    let uses = allFailures.filter { $0.type == type }
    let statuses = uses.compactMap(\.status)
    return statuses.count == uses.count ? Set(statuses).sorted() : nil
  }

  fileprivate func isUnion(_ schema: Schema) -> Bool {
    guard let name = schema.name, case .union = definition(name)?.shape else { return false }
    return true
  }

  private func fields(_ schema: Schema) -> [Field] {
    guard let name = schema.name, case .object(let properties) = definition(name)?.shape
    else { return [] }
    return properties.map(\.field)
  }

  /// Whether any shape of a failed answer is documented.
  var documentsFailures: Bool {
    allFailures.contains { $0.type != nil }
  }
}
