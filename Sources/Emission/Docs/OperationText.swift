import APIModel

/// Makes what the reference says of an operation.
struct OperationText {
  let api: API
  let tree: SchemaTree
  /// By the names of operations.
  let anchors: [String: String]
  private var types: SwiftTypes { tree.text.types }

  init(api: API, tree: SchemaTree, anchors: [String: String]) {
    self.api = api
    self.tree = tree
    self.anchors = anchors
  }

  func context(_ operation: Operation, _ samples: SampleCode) -> ReferenceOperationContext {
    let arguments = RequestArguments(operation, api: api, types: types)
    let parameters = zip(operation.parameters, arguments.parameters).map {
      parameter($0, $1.identifier, $1.outerType)
    }
    let request = code("\(operation.method) \(operation.path.text)")
    return ReferenceOperationContext(
      id: operation.id,
      anchor: anchors[operation.id] ?? "",
      request: request,
      requestCell: cell(request),
      type: types.names.request(operation),
      summary: cell(ProseText(operation.about).summary),
      about: ProseText(operation.about).paragraphs,
      page: PageAddress.safe(operation.page),
      deprecation: operation.deprecation.map { ProseText($0.reason).oneLine },
      access: operation.access(in: api),
      parameters: parameters,
      hasParameters: !parameters.isEmpty,
      body: body(operation, arguments),
      response: response(operation.response.content),
      outcome: outcome(operation),
      sample: samples.call(operation),
      pagingSample: samples.loop(operation),
      waitingSample: samples.wait(operation),
      notes: notes(operation),
      failures: operation.failures.map(failure),
      hasFailures: !operation.failures.isEmpty,
      answer: operation.shortAnswer,
      inferences: operation.inferences.map(\.context),
      hasInferences: !operation.inferences.isEmpty,
      inferenceCount: String(operation.inferences.count),
      acceptances: operation.acceptances.map(\.context),
      hasAcceptances: !operation.acceptances.isEmpty
    )
  }

  // MARK: Words

  private func notes(_ operation: Operation) -> [String] {
    let names = GroupNames(api, names: types.names)
    let method = operation.waiter.map { names.waitingMethod(operation, $0) }
    return FlowNotes(operation, waitingMethod: method).sentences
  }

  private func outcome(_ operation: Operation) -> String {
    let part = ReturnedPart(operation, api: api, types: types)
    let whole = "\(types.names.request(operation)).Response"
    return part.sentence(part: code(part.type), whole: code(whole))
  }

  // MARK: Tables

  func parameter(
    _ parameter: Parameter,
    _ identifier: SwiftIdentifier,
    _ type: String
  ) -> ParameterRowContext {
    let (field, text) = (parameter.field, tree.text)
    let argument = text.linked("\(identifier.name): \(type)", to: field.type)
    return ParameterRowContext(
      name: cell(code(field.name)),
      location: parameter.location.rawValue,
      type: cell(spaced(argument, text.form(field.type))),
      presence: field.presence.word,
      about: cell(text.meaning(field) ?? "")
    )
  }

  func failure(_ failure: Failure) -> FailureRowContext {
    failure.row(shape: failure.type.map { tree.text.linked($0) }, in: api)
  }

  // MARK: Trees

  /// Fields of a body that is written in place are called what the arguments are.
  private func body(_ operation: Operation, _ arguments: RequestArguments) -> TreeContext? {
    guard let schema = operation.body.schema else { return nil }
    let fields = api.fieldsInPlace(of: operation.body)
    let rows =
      fields.map { tree.rows($0, arguments.bodyFields.map(\.identifier)) } ?? tree.rows(schema)
    let type = types.spelling(schema)
    return TreeContext(
      whole: fields == nil ? tree.text.linked("body: \(type)", to: schema) : nil,
      media: operation.body.media.map(code),
      rows: rows,
      hasRows: !rows.isEmpty
    )
  }

  private func response(_ content: Response.Content) -> TreeContext? {
    guard content != .none else { return nil }
    let rows = content.schemas.flatMap { tree.rows($0) }
    let spelled = types.spelling(content)
    return TreeContext(
      whole: content.schemas.first.map { tree.text.linked(spelled, to: $0) } ?? code(spelled),
      media: content.media.map(code),
      rows: rows,
      hasRows: !rows.isEmpty
    )
  }
}

extension Operation {
  /// Which credentials it takes, in words, if not any.
  func access(in api: API) -> String? {
    if security == api.securitySchemes.map(\.name) { return nil }
    guard !security.isEmpty else { return "Needs no credentials." }
    return "Takes only \(security.map(code).joined(separator: " or "))."
  }

  /// As much as still fits on a screen or two.
  fileprivate var shortAnswer: String? {
    let text = examples.first { $0.status < 400 && $0.response != nil }?.response?.prettyText
    return text.flatMap { $0.utf8.count { $0 == UInt8(ascii: "\n") } < 100 ? $0 : nil }
  }
}

extension RequestBody {
  fileprivate var media: String? {
    switch self {
    case .none, .json: nil
    case .form: "application/x-www-form-urlencoded"
    case .multipart: "multipart/form-data"
    case .bytes(let mediaType): mediaType
    }
  }
}

extension Response.Content {
  fileprivate var media: String? {
    switch self {
    case .none, .json: nil
    case .text: "text/plain"
    case .bytes(let mediaType): mediaType
    case .events: "text/event-stream"
    }
  }
}

extension Presence {
  fileprivate var word: String {
    switch self {
    case .required: "required"
    case .optional: "optional"
    case .undocumented: "perhaps optional"
    }
  }
}

extension Failure {
  /// Where nothing is said of it, what is said of its type.
  func row(shape: String?, in api: API) -> FailureRowContext {
    let ofType = type?.typeNames.first.flatMap(api.definition)?.about ?? ""
    return FailureRowContext(
      status: status.map(String.init) ?? "any",
      shape: cell(shape ?? ""),
      about: cell(spaced(ProseText(about.isEmpty ? ofType : about).oneLine, retry.sentence))
    )
  }
}

extension Failure.Retry {
  fileprivate var sentence: String? {
    switch self {
    case .byStatus: nil
    case .never: "It is not sent again."
    case .always: "It is sent again."
    case .after(let field):
      "It is sent again after the time in \(code(field.joined(separator: ".")))."
    }
  }
}
