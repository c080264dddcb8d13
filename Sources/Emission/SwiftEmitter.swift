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

  /// One file for the client, one for the shared types, and one for each operation.
  var files: [GeneratedFile] {
    let names = types.names
    let shared = sharedTypes.map { [file("\(names.prefix)Types.swift", $0)] } ?? []
    let operations = api.operations.map { operation in
      file("Operations/\(names.request(operation)).swift", content(operation))
    }
    return [file("\(names.client).swift", client)] + shared + operations
  }

  /// One file for each description, named after it; that of `api.yaml` has the client and the shared
  /// types.
  var filesByDescription: [GeneratedFile] {
    let shared = sharedTypes.map { client + $0 } ?? client
    return ([shared] + api.operations.map(content)).map { content in
      GeneratedFile(
        path: "\(content.slug).swift",
        text: text(content, source: "\(content.slug).yaml")
      )
    }
  }

  private var client: SwiftFileContent {
    let context = ClientCode(api: api, types: types).context
    return SwiftFileContent(
      slug: "api",
      isReexported: true,
      declarations: [templates.render(.client, context)],
      schemas: api.clientParameters.map(\.field.type)
    )
  }

  /// Nil when `api.yaml` declares no types.
  private var sharedTypes: SwiftFileContent? {
    let shared = api.types.filter { $0.slug == nil }
    guard !shared.isEmpty || api.documentsFailures else { return nil }
    return SwiftFileContent(
      slug: "api",
      declarations: failure + shared.map(declaration),
      schemas: shared.flatMap(\.shape.schemas)
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

  private func content(_ operation: Operation) -> SwiftFileContent {
    let request = templates.render(
      .request,
      RequestCode(api: api, types: types).context(operation)
    )
    let own = api.types.filter { $0.slug == operation.slug }
    let content = operation.response.content
    let answered: [Schema] = if case .bytes = content { [.base64] } else { content.schemas }
    return SwiftFileContent(
      slug: operation.slug,
      declarations: [request] + own.map(declaration),
      schemas: own.flatMap(\.shape.schemas) + operation.parameters.map(\.field.type)
        + [operation.body.schema].compactMap(\.self) + answered
    )
  }

  private func file(_ path: String, _ content: SwiftFileContent) -> GeneratedFile {
    GeneratedFile(
      path: "Sources/\(api.module)/\(path)",
      text: text(content, source: "\(api.folder)/\(content.slug).yaml")
    )
  }

  private func text(_ content: SwiftFileContent, source: String) -> String {
    let needsFoundation = content.schemas.contains(where: types.needsFoundation)
    let context = FileContext(
      source: source,
      runtimeImport: content.isReexported
        // Who imports the client has its errors and transports, too.
        ? "@_exported import ClientRuntime" : "import ClientRuntime",
      imports: needsFoundation ? ["Foundation"] : [],
      declarations: content.declarations.map(\.trimmed)
    )
    return templates.render(.file, context).endingInOneNewline
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

/// What a Swift file is made of.
private struct SwiftFileContent {
  /// The name of the description it is made from, without its ending.
  let slug: String
  var isReexported = false
  let declarations: [String]
  /// What the declarations mention.
  let schemas: [Schema]

  static func + (left: Self, right: Self) -> Self {
    SwiftFileContent(
      slug: left.slug,
      isReexported: left.isReexported || right.isReexported,
      declarations: left.declarations + right.declarations,
      schemas: left.schemas + right.schemas
    )
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
