import APIModel
import SourceText

/// Something that descriptions state, by which its place can be looked up.
package enum DescribedFact: Hashable, Sendable {
  /// A key of a description, or of `api.yaml` where the slug is nil: `request`, `server`.
  case key(String, slug: String?)
  /// A parameter; one of `client` in `api.yaml` where the slug is nil.
  case parameter(Parameter.Location, String, slug: String?)
  case scheme(String)
  case type(TypeName)
  /// A field, a variant or a value of an enumeration.
  case part(String, of: TypeName)
  /// By its index among the `errors` of a description or of `api.yaml`.
  case failure(Int, slug: String?)
  /// By its index among the examples of a description.
  case example(Int, slug: String)
  /// By its index among the accepted disagreements of a description or of `api.yaml`.
  case acceptance(Int, slug: String?)
}

/// Where the descriptions of a vendor state what.
package struct DescriptionPlaces: Sendable {
  private var ranges: [DescribedFact: SourceRange] = [:]

  /// Of nothing.
  package init() {}

  /// Nil for what is stated nowhere.
  package subscript(fact: DescribedFact) -> SourceRange? { ranges[fact] }
}

extension DescriptionPlaces {
  init(_ lowered: LoweredAPI) {
    if let api = lowered.declarations.api { add(api, lowered.clientParameters) }
    for operation in lowered.operations { add(operation) }
    for draft in lowered.types.drafts { ranges[.type(draft.name)] = draft.range }
    for (name, fields) in lowered.types.objects {
      for field in fields {
        ranges[.part(field.field.name, of: name)] = field.declaration.name.range
      }
    }
    for (name, union) in lowered.types.unions {
      for variant in union.variants {
        ranges[.part(variant.name.value, of: name)] = variant.name.range
      }
    }
  }

  private mutating func add(_ api: APIDeclaration, _ client: [LoweredParameter]) {
    for entry in api.node.entries ?? [] {
      ranges[.key(entry.key.value, slug: nil)] = entry.key.range
    }
    for scheme in api.schemes { ranges[.scheme(scheme.name.value)] = scheme.name.range }
    add(client, slug: nil)
    add(api.errors, api.accepted, slug: nil)
  }

  private mutating func add(_ operation: LoweredOperation) {
    let slug = operation.declaration.slug
    for entry in operation.declaration.node.entries ?? [] {
      ranges[.key(entry.key.value, slug: slug)] = entry.key.range
    }
    add(operation.parameters, slug: slug)
    add(operation.declaration.errors, operation.declaration.accepted, slug: slug)
    for (index, example) in operation.declaration.examples.enumerated() {
      ranges[.example(index, slug: slug)] = example.range
    }
  }

  private mutating func add(_ parameters: [LoweredParameter], slug: String?) {
    for lowered in parameters {
      let parameter = lowered.parameter
      ranges[.parameter(parameter.location, parameter.field.name, slug: slug)] =
        lowered.declaration.name.range
    }
  }

  private mutating func add(
    _ failures: [FailureDeclaration],
    _ acceptances: [AcceptanceDeclaration],
    slug: String?
  ) {
    for (index, failure) in failures.enumerated() {
      ranges[.failure(index, slug: slug)] = failure.range
    }
    for (index, acceptance) in acceptances.enumerated() {
      ranges[.acceptance(index, slug: slug)] = acceptance.fact.range
    }
  }
}
