import APIModel
import SourceText

/// An operation as written and as lowered, for the checks.
struct LoweredOperation {
  let declaration: OperationDeclaration
  let requestLine: RequestLine?
  let parameters: [LoweredParameter]
  /// Without examples.
  let operation: Operation
}

extension LoweredOperation {
  init(
    lowering declaration: OperationDeclaration,
    of api: APIDeclaration?,
    by types: inout TypeLowering,
    into diagnostics: inout Diagnostics
  ) {
    self.declaration = declaration
    requestLine = declaration.request.flatMap { RequestLine($0, into: &diagnostics) }
    parameters = LoweredParameter.parameters(
      declaration,
      holes: requestLine?.holes.map(\.value) ?? [],
      by: &types,
      into: &diagnostics
    )
    let parts = MessageParts(declaration, by: &types, into: &diagnostics)
    let id = names(in: declaration.operation?.value ?? declaration.slug)
    operation = Operation(
      slug: declaration.slug,
      resource: id.dropLast(),
      name: id.last ?? "",
      about: declaration.about?.value ?? "",
      page: declaration.page?.value ?? "",
      method: requestLine?.method ?? "GET",
      path: requestLine?.path ?? PathTemplate(pieces: []),
      deprecation: declaration.deprecation.map { Deprecation(reason: $0.value) },
      security: declaration.auth.names(in: api?.schemes ?? []),
      parameters: parameters.map(\.parameter),
      body: parts.body,
      response: parts.response,
      pagination: declaration.pages.map { Pagination(lowering: $0) },
      waiter: declaration.wait.map { Waiter(lowering: $0, into: &diagnostics) },
      repetition: Repetition(declaration.repeatable),
      failures: parts.failures,
      examples: [],
      inferences: declaration.inferred.map { Inference($0) },
      acceptances: declaration.accepted.map { Acceptance($0) }
    )
  }
}

/// What goes to and fro, lowered in the order in which its types shall stand.
private struct MessageParts {
  let body: RequestBody
  let response: Response
  let failures: [Failure]

  init(
    _ declaration: OperationDeclaration,
    by types: inout TypeLowering,
    into diagnostics: inout Diagnostics
  ) {
    let slug = declaration.slug
    body = RequestBody(
      lowering: declaration.body,
      named: TypeName([slug, "body"]),
      by: &types,
      into: &diagnostics
    )
    response = Response(
      lowering: declaration.response,
      returns: declaration.returns,
      named: TypeName([slug, "response"]),
      by: &types,
      into: &diagnostics
    )
    failures = [Failure](
      lowering: declaration.errors,
      in: [slug],
      by: &types,
      into: &diagnostics
    )
  }
}

extension AuthDeclaration {
  fileprivate func names(in schemes: [SecuritySchemeDeclaration]) -> [String] {
    switch self {
    case .all: schemes.map(\.name.value)
    case .none: []
    case .some(let names): names.map(\.value)
    }
  }
}

extension Repetition {
  fileprivate init(_ declaration: RepeatableDeclaration) {
    switch declaration {
    case .byMethod: self = .byMethod
    case .always: self = .safe
    case .withKey(let header): self = .withKey(header: header.value)
    }
  }
}

extension Inference {
  init(_ declaration: InferenceDeclaration) {
    self.init(fact: declaration.fact.value, reason: declaration.reason.value)
  }
}

extension Acceptance {
  init(_ declaration: AcceptanceDeclaration) {
    self.init(
      finding: declaration.finding.value,
      fact: declaration.fact.value,
      reason: declaration.reason.value
    )
  }
}
