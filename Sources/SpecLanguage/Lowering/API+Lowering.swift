import APIModel
import SourceText

/// The descriptions of one vendor as written and as lowered, for the checks.
struct LoweredAPI {
  let declarations: Declarations
  let types: TypeLowering
  let clientParameters: [LoweredParameter]
  let failures: [Failure]
  let operations: [LoweredOperation]

  init(lowering declarations: Declarations, into diagnostics: inout Diagnostics) {
    self.declarations = declarations
    let scope = TypeScope(declarations, into: &diagnostics)
    var types = TypeLowering(scope: scope)
    var failures: [Failure] = []
    var clientParameters: [LoweredParameter] = []
    if let api = declarations.api {
      clientParameters = LoweredParameter.clientParameters(api, by: &types, into: &diagnostics)
      failures = [Failure](lowering: api.errors, in: ["api"], by: &types, into: &diagnostics)
    }
    types.lowerDeclared(of: nil, into: &diagnostics)
    operations = declarations.operations.map { operation in
      types.slug = operation.slug
      let lowered = LoweredOperation(
        lowering: operation,
        of: declarations.api,
        by: &types,
        into: &diagnostics
      )
      types.lowerDeclared(of: operation.slug, into: &diagnostics)
      return lowered
    }
    self.types = types
    self.failures = failures
    self.clientParameters = clientParameters
  }
}

extension TypeLowering {
  fileprivate mutating func lowerDeclared(of slug: String?, into diagnostics: inout Diagnostics) {
    for entry in scope.entries(of: slug) { lower(entry.declaration, into: &diagnostics) }
  }
}

extension API {
  /// Makes the final values. Only right when no check found an error.
  init(_ lowered: LoweredAPI, directions: Directions, operations: [Operation], server: Server) {
    let declaration = lowered.declarations.api
    let boxing = Boxing(lowered.types.drafts)
    self.init(
      name: declaration?.name?.value ?? "",
      module: declaration?.module?.value ?? "",
      folder: lowered.declarations.folder.name,
      about: declaration?.about?.value ?? "",
      page: declaration?.page?.value,
      server: server,
      securitySchemes: (declaration?.schemes ?? []).compactMap { SecurityScheme($0) },
      clientParameters: lowered.clientParameters.map(\.parameter),
      failures: lowered.failures,
      types: lowered.types.drafts.map { draft in
        TypeDefinition(draft, direction: directions[draft.name] ?? .both, boxing: boxing)
      },
      operations: operations,
      inferences: (declaration?.inferred ?? []).map { Inference($0) },
      acceptances: (declaration?.accepted ?? []).map { Acceptance($0) }
    )
  }
}

extension SecurityScheme {
  fileprivate init?(_ declaration: SecuritySchemeDeclaration) {
    guard let kind = declaration.kind?.value else { return nil }
    self.init(
      name: declaration.name.value,
      kind: kind,
      about: declaration.about?.value ?? ""
    )
  }
}

extension TypeDefinition {
  fileprivate init(_ draft: TypeDraft, direction: Direction, boxing: Boxing) {
    var shape = draft.shape
    if case .object(let properties) = shape {
      shape = .object(
        properties.map {
          Property(field: $0.field, boxing: boxing.reason($0, of: draft.name))
        }
      )
    }
    self.init(
      name: draft.name,
      about: draft.about,
      deprecation: draft.deprecation,
      shape: shape,
      slug: draft.slug,
      direction: direction
    )
  }
}
