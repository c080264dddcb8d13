import APIModel

/// Makes what the Markdown reference and the DocC catalogue say of an API.
struct ReferenceText {
  let api: API
  let types: SwiftTypes

  var context: ReferenceContext {
    let samples = SampleCode(api: api, types: types)
    return ReferenceContext(
      api: ProseText(api.name).oneLine,
      module: api.module,
      summary: ProseText(api.about).summary,
      about: ProseText(api.about).paragraphs,
      server: "\(api.server.scheme)://\(api.server.authority)\(api.server.basePath)",
      page: api.page.map(PageAddress.safe),
      client: types.names.client,
      failure: api.documentsFailures ? types.names.failure : nil,
      credentials: api.securitySchemes.map {
        FactContext(name: code($0.secrets.map(\.name).joined(separator: ", ")), text: cell($0.text))
      },
      hasCredentials: !api.securitySchemes.isEmpty,
      groups: groups,
      setUp: samples.client,
      variable: samples.variable,
      operations: api.operations.map { operation($0, samples) },
      failures: api.failures.map(failure),
      hasFailures: !api.failures.isEmpty,
      inferences: api.inferences.map(inference),
      hasInferences: !api.inferences.isEmpty,
      acceptances: api.acceptances.map(acceptance),
      hasAcceptances: !api.acceptances.isEmpty
    )
  }

  private var groups: [String] {
    let names = GroupNames(api, names: types.names)
    return names.groups.filter { $0.count == 1 }.map { names.holder($0) }
  }

  private func operation(
    _ operation: Operation,
    _ samples: SampleCode
  ) -> ReferenceOperationContext {
    let parameters = operation.parameters.map { parameter(operation, $0) }
    let body = operation.body.schema.map { rows($0) } ?? []
    let response = operation.response.content.schemas.flatMap(rows)
    return ReferenceOperationContext(
      id: operation.id,
      anchor: operation.id.lowercased().filter {
        $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
      },
      request: "\(operation.method) \(ProseText(operation.path.text).oneLine)",
      type: types.names.request(operation),
      summary: cell(ProseText(operation.about).summary),
      about: ProseText(operation.about).paragraphs,
      page: PageAddress.safe(operation.page),
      deprecation: operation.deprecation.map { ProseText($0.reason).oneLine },
      parameters: parameters,
      hasParameters: !parameters.isEmpty,
      body: body,
      hasBody: !body.isEmpty,
      response: response,
      hasResponse: !response.isEmpty,
      outcome: outcome(operation),
      sample: samples.call(operation),
      pagingSample: samples.loop(operation),
      waitingSample: samples.wait(operation),
      notes: notes(operation),
      failures: operation.failures.map(failure),
      hasFailures: !operation.failures.isEmpty,
      inferences: operation.inferences.map(inference),
      hasInferences: !operation.inferences.isEmpty,
      acceptances: operation.acceptances.map(acceptance),
      hasAcceptances: !operation.acceptances.isEmpty
    )
  }

  private func notes(_ operation: Operation) -> [String] {
    let names = GroupNames(api, names: types.names)
    let method = operation.waiter.map { names.waitingMethod(operation, $0) }
    return FlowNotes(operation, waitingMethod: method).sentences
  }

  private func outcome(_ operation: Operation) -> String {
    let part = ReturnedPart(operation, api: api, types: types)
    guard part.type != "NoContent" else { return "Gives nothing back." }
    let whole = "\(types.names.request(operation)).Response"
    let about = ProseText(part.about).oneLine
    let gives = "Gives \(code(part.type))" + (about.isEmpty ? "." : ": \(about)")
    return part.access.isEmpty
      ? gives : gives + " Sending the request itself gives all of it, \(code(whole))."
  }

  private func parameter(_ operation: Operation, _ parameter: Parameter) -> ParameterRowContext {
    let field = parameter.field
    return ParameterRowContext(
      name: code(field.name),
      location: parameter.location.rawValue,
      type: code(types.spelling(field.type)),
      presence: field.presence.word,
      about: cell(FieldDocumentation(field).oneLine)
    )
  }

  private func failure(_ failure: Failure) -> FactContext {
    let status = failure.status.map(String.init) ?? "any"
    let shape = failure.type.map { code(types.spelling($0)) + "." } ?? ""
    let sentences = [shape, cell(ProseText(failure.about).oneLine), failure.retry.sentence]
    return FactContext(
      name: status,
      text: sentences.filter { !$0.isEmpty }.joined(separator: " ")
    )
  }

  private func inference(_ inference: Inference) -> FactContext {
    FactContext(name: code(inference.fact), text: cell(ProseText(inference.reason).oneLine))
  }

  private func acceptance(_ acceptance: Acceptance) -> FactContext {
    let reason = cell(ProseText(acceptance.reason).oneLine)
    return FactContext(
      name: code(acceptance.fact),
      text: "\(code(acceptance.finding)). \(reason)"
    )
  }

  private func rows(_ schema: Schema) -> [FieldRowContext] {
    SchemaTree(api: api, types: types).rows(schema)
  }
}

/// In a code span, without what would end it or the table's cell.
func code(_ text: String) -> String {
  let visible = text.unicodeScalars.filter { !$0.isInvisible }.map { $0 == "`" ? "'" : $0 }
  return visible.isEmpty ? "`\"\"`" : "`" + cell(String(String.UnicodeScalarView(visible))) + "`"
}

/// Safe in a cell of a table.
func cell(_ text: String) -> String {
  text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}

extension Presence {
  fileprivate var word: String {
    switch self {
    case .required: "required"
    case .optional: "optional"
    case .undocumented: "not documented"
    }
  }
}

extension SecurityScheme {
  fileprivate var text: String {
    let sent =
      switch kind {
      case .header(let name): "Sent as it is in the header \(code(name))."
      case .query(let name): "Sent as the query parameter \(code(name))."
      case .cookie(let name): "Sent as the cookie \(code(name))."
      case .bearer: "Sent as `Authorization: Bearer …`."
      case .basic: "Sent as `Authorization: Basic …`."
      }
    return [ProseText(about).oneLine, sent].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Failure.Retry {
  fileprivate var sentence: String {
    switch self {
    case .byStatus: ""
    case .never: "It is not sent again."
    case .always: "It is sent again."
    case .after(let field):
      "It is sent again after the time in \(code(field.joined(separator: ".")))."
    }
  }
}
