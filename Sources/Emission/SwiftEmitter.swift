import APIModel

/// Writes the Swift sources of one API's client.
struct SwiftEmitter {
  private let api: API
  private let templates: Templates
  private let types: SwiftTypes
  private let models: ModelCode

  init(_ api: API, types: SwiftTypes, templates: Templates) {
    self.api = api
    self.templates = templates
    self.types = types
    models = ModelCode(api, types: types)
  }

  /// One file for `api.yaml`, one for the client, and one for each description.
  var files: [GeneratedFile] {
    [client] + (sharedTypes.map { [$0] } ?? []) + api.operations.map(operation)
  }

  private var folder: String { "Sources/\(api.module)" }

  private var client: GeneratedFile {
    let context = ClientCode(api: api, types: types).context
    return file(
      "\(types.names.client).swift",
      source: "api.yaml",
      isReexported: true,
      declarations: [templates.render(.client, context)],
      schemas: api.clientParameters.map(\.field.type)
    )
  }

  /// Nil when `api.yaml` declares no types.
  private var sharedTypes: GeneratedFile? {
    let shared = api.types.filter { $0.slug == nil }
    guard !shared.isEmpty || api.documentsFailures else { return nil }
    return file(
      "\(types.names.prefix)Types.swift",
      source: "api.yaml",
      declarations: failure + shared.map(declaration),
      schemas: shared.flatMap(\.schemas)
    )
  }

  /// The union of all documented failures, and how a caller gets at it.
  private var failure: [String] {
    guard api.documentsFailures else { return [] }
    let failure = FailureType(api, types: types)
    let retry = RetryCode(api: api, types: types).ofAPI
    let access = FailureContext(
      name: failure.name,
      property: failure.property,
      api: ProseText(api.name).oneLine,
      hasRetry: retry != nil,
      retry: retry
    )
    return [templates.render(.union, failure.context), templates.render(.failure, access)]
  }

  private func operation(_ operation: Operation) -> GeneratedFile {
    let request = templates.render(
      .request,
      RequestCode(api: api, types: types).context(operation)
    )
    let own = api.types.filter { $0.slug == operation.slug }
    let content = operation.response.content
    let answered: [Schema] = if case .bytes = content { [.base64] } else { content.schemas }
    return file(
      "Operations/\(types.names.request(operation)).swift",
      source: "\(operation.slug).yaml",
      declarations: [request] + own.map(declaration),
      schemas: own.flatMap(\.schemas) + operation.parameters.map(\.field.type)
        + [operation.body.schema].compactMap(\.self) + answered
    )
  }

  private func file(
    _ path: String,
    source: String,
    isReexported: Bool = false,
    declarations: [String],
    schemas: [Schema]
  ) -> GeneratedFile {
    let needsFoundation = schemas.contains(where: types.needsFoundation)
    let context = FileContext(
      source: "\(api.folder)/\(source)",
      runtimeImport: isReexported
        // Who imports the client has its errors and transports, too.
        ? "@_exported import ClientRuntime" : "import ClientRuntime",
      imports: needsFoundation ? ["Foundation"] : [],
      declarations: declarations.map(\.trimmed)
    )
    return GeneratedFile(
      path: "\(folder)/\(path)",
      text: templates.render(.file, context).endingInOneNewline
    )
  }

  /// A type, inside an extension of its holder if it has one.
  private func declaration(_ definition: TypeDefinition) -> String {
    let (template, context) = models.templateAndContext(definition)
    let text = templates.render(template, context).trimmed
    guard let holder = types.names.type(definition.name).holderName else { return text }
    return templates.render(
      .nested,
      NestedContext(holder: holder, declaration: text.indented(by: 2))
    )
  }
}

extension TypeDefinition {
  /// The schemas that its declaration mentions.
  fileprivate var schemas: [Schema] {
    switch shape {
    case .object(let properties): properties.map(\.field.type)
    case .union(let union): union.variants.map(\.type)
    case .alias(let schema): [schema]
    case .enumeration: []
    }
  }
}

extension String {
  /// Without line breaks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first == "\n" { text.removeFirst() }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }

  var endingInOneNewline: String { trimmed + "\n" }
}
