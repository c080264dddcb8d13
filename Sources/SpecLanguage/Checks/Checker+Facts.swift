import APIModel
import SourceText
import YAMLReader

extension Checker {
  /// What `api.yaml` calls inferred is in it.
  func checkFacts(into diagnostics: inout Diagnostics) {
    guard let api = api.declarations.api, let facts = sharedFacts else { return }
    for inference in api.inferred { facts.check(inference.fact, into: &diagnostics) }
    check(api.accepted, against: [facts], into: &diagnostics)
  }

  /// What a description calls inferred is in it.
  func checkFacts(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    let facts = facts(of: operation)
    for inference in operation.declaration.inferred {
      facts.check(inference.fact, into: &diagnostics)
    }
    let known = [facts, sharedFacts].compactMap(\.self)
    check(operation.declaration.accepted, against: known, into: &diagnostics)
  }

  private var sharedFacts: Facts? {
    api.declarations.api.map { Facts(node: $0.node, types: types, parts: apiParts(of: $0)) }
  }

  private func facts(of operation: LoweredOperation) -> Facts {
    Facts(node: operation.declaration.node, types: types, parts: parts(of: operation))
  }

  private func apiParts(of api: APIDeclaration) -> [String: Facts.Part] {
    [
      Key.types.name: .named(named(api.types)),
      Key.client.name: .named(
        named(self.api.clientParameters, besides: [Key.location.name])
      ),
      Key.schemes.name: .named(named(api.schemes)),
      Key.errors.name: .named(named(self.api.failures)),
    ]
  }

  private func parts(of operation: LoweredOperation) -> [String: Facts.Part] {
    var parts: [String: Facts.Part] = [
      Key.types.name: .named(named(operation.declaration.types)),
      Key.errors.name: .named(named(operation.operation.failures)),
    ]
    for section in ParameterSection.allCases {
      let parameters = operation.parameters.filter { $0.parameter.location == section.location }
      parts[section.key.name] = .named(named(parameters))
    }
    parts[Key.body.name] = operation.operation.body.schema.map(Facts.Part.value)
    parts[Key.response.name] = operation.operation.response.content.schema.map(Facts.Part.value)
    return parts
  }

  private func named(_ types: [NamedTypeDeclaration]) -> [String: Facts.Described] {
    Dictionary(
      types.map { ($0.name.value, .init(.named(TypeName([$0.name.value])), [Key.about.name])) },
      uniquingKeysWith: { $1 }
    )
  }

  private func named(_ schemes: [SecuritySchemeDeclaration]) -> [String: Facts.Described] {
    let attributes = Set(Vocabulary.scheme.keys.map(\.name) + ["required"])
    return Dictionary(
      schemes.map { ($0.name.value, .init(.null, attributes)) },
      uniquingKeysWith: { $1 }
    )
  }

  private func named(
    _ parameters: [LoweredParameter],
    besides attributes: Set<String> = []
  ) -> [String: Facts.Described] {
    Dictionary(
      parameters.map { lowered in
        let field = lowered.parameter.field
        let style: Set<String> = types.isList(field.type) ? [Key.style.name] : []
        return (field.name, .init(field.type, field.attributes.union(style).union(attributes)))
      },
      uniquingKeysWith: { $1 }
    )
  }

  private func named(_ failures: [Failure]) -> [String: Facts.Described] {
    let attributes = Set(Vocabulary.failure.keys.map(\.name))
    let byStatus = failures.compactMap { failure in
      failure.status.map { (String($0), Facts.Described(failure.type ?? .null, attributes)) }
    }
    let byName = failures.compactMap { failure in
      failure.type?.name.map { ($0.text, Facts.Described(.named($0), attributes)) }
    }
    return Dictionary(byName + byStatus, uniquingKeysWith: { first, _ in first })
  }
}
