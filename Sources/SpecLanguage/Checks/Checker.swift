import APIModel
import SourceText

/// The rules that hold among descriptions, each in a method of its own.
struct Checker {
  let api: LoweredAPI
  let types: TypeIndex
  let directions: Directions
  /// Whether values can be held against types without going on for ever.
  let typesEnd: Bool

  init(_ api: LoweredAPI) {
    self.api = api
    types = TypeIndex(api.types.drafts)
    typesEnd = BareTypes(api.types.drafts).isEmpty
    directions = Directions(
      TypeGraph(api.types.drafts),
      operations: api.operations.map(\.operation),
      clientParameters: api.clientParameters.map(\.parameter),
      failures: api.failures
    )
  }

  func check(into diagnostics: inout Diagnostics) {
    checkNames(into: &diagnostics)
    checkSchemes(into: &diagnostics)
    checkCycles(into: &diagnostics)
    checkUse(into: &diagnostics)
    if typesEnd { checkUnions(into: &diagnostics) }
    checkFields(into: &diagnostics)
    checkClientParameters(into: &diagnostics)
    checkFailures(into: &diagnostics)
    if typesEnd { checkFacts(into: &diagnostics) }
    for operation in api.operations { check(operation, into: &diagnostics) }
  }

  private func check(_ operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    checkAuth(of: operation, into: &diagnostics)
    checkPath(of: operation, into: &diagnostics)
    checkParameters(of: operation, into: &diagnostics)
    checkBody(of: operation, into: &diagnostics)
    checkReturns(of: operation, into: &diagnostics)
    checkPages(of: operation, into: &diagnostics)
    checkWait(of: operation, into: &diagnostics)
    if typesEnd { checkFacts(of: operation, into: &diagnostics) }
  }

  /// What `api.yaml` says of authentication.
  var schemes: [SecuritySchemeDeclaration] { api.declarations.api?.schemes ?? [] }
}
