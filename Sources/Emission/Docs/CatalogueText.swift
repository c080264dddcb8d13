import APIModel

/// Makes what a module's DocC catalogue says.
struct CatalogueText {
  let api: API
  let types: SwiftTypes
  let samples: SampleCode
  let articles: ArticleNames
  let links: SymbolLinks

  init(_ api: API, types: SwiftTypes) {
    self.api = api
    self.types = types
    samples = SampleCode(api: api, types: types)
    articles = ArticleNames(api, types: types)
    links = SymbolLinks(types: types)
  }

  var context: CatalogueContext {
    let topics = CatalogueTopics(api, types: types)
    let about = ProseText(api.about)
    let (credentials, clientParameters) = (credentials, clientParameters)
    let (openRequests, failingRequests) = (openRequests, failingRequests)
    let (waitingRequests, remarked) = (waitingRequests, remarkedRequests)
    let paged = api.operations.filter { $0.pagination != nil }
    let repeatable = repeatableRequests
    return CatalogueContext(
      api: ProseText(api.name).oneLine,
      module: api.module,
      summary: about.summary,
      about: Array(about.paragraphs.dropFirst()),
      page: api.page.map(PageAddress.safe),
      client: links.link(types.names.client),
      variable: samples.variable,
      guide: articles.guide,
      authentication: credentials.isEmpty && clientParameters.isEmpty
        ? nil : articles.authentication,
      paging: paged.isEmpty ? nil : articles.paging,
      waiting: waitingRequests.isEmpty ? nil : articles.waiting,
      errors: articles.errors,
      inferred: api.hasRemarks || !remarked.isEmpty ? articles.inferred : nil,
      groups: topics.groups,
      models: topics.models,
      failure: api.documentsFailures ? links.link(types.names.failure) : nil,
      failureProperty: types.names.failureProperty,
      failureTypes: topics.failures,
      setUp: samples.client,
      call: samples.principal.map(samples.call),
      sending: samples.principal.map(samples.sending),
      settings: samples.settings,
      once: samples.once,
      catching: samples.principal.map(samples.catching),
      credentials: credentials,
      hasCredentials: !credentials.isEmpty,
      isChoice: credentials.count > 1,
      freshCredential: samples.freshCredential,
      clientParameters: clientParameters,
      hasClientParameters: !clientParameters.isEmpty,
      openRequests: openRequests,
      hasOpenRequests: !openRequests.isEmpty,
      loop: paged.first.flatMap(samples.loop),
      pageLoop: paged.first.flatMap(samples.pageLoop),
      pagedRequests: paged.map(pagedRequest),
      waitingRequests: waitingRequests,
      failures: api.failures.map(failure),
      hasFailures: !api.failures.isEmpty,
      failingRequests: failingRequests,
      hasFailingRequests: !failingRequests.isEmpty,
      repeatableRequests: repeatable,
      hasRepeatableRequests: !repeatable.isEmpty,
      inferences: api.inferences.map(\.context),
      hasInferences: !api.inferences.isEmpty,
      acceptances: api.acceptances.map(\.context),
      hasAcceptances: !api.acceptances.isEmpty,
      remarkedRequests: remarked
    )
  }

  // MARK: What goes with every call

  private var credentials: [CredentialContext] {
    api.securitySchemes.map { scheme in
      CredentialContext(
        name: scheme.secrets.map { code($0.name) }.joined(separator: ", "),
        text: scheme.text,
        setUp: samples.client(scheme)
      )
    }
  }

  private var clientParameters: [FactContext] {
    let secrets = api.securitySchemes.first?.secrets ?? []
    let fields = api.clientParameters.map(\.field)
    let names = FieldNames.clientArguments(secrets + fields).dropFirst(secrets.count)
    return zip(api.clientParameters, names).map { parameter, identifier in
      FactContext(
        name: code(identifier.name),
        text: spaced(
          FieldDocumentation(parameter.field).oneLine,
          "Sent as \(parameter.destination)."
        )
      )
    }
  }

  private var openRequests: [String] {
    guard !api.securitySchemes.isEmpty else { return [] }
    return api.operations.filter(\.security.isEmpty).map(links.link)
  }

  // MARK: What some requests do

  private func pagedRequest(_ operation: Operation) -> FactContext {
    FactContext(name: links.link(operation), text: notes(operation).paging ?? "")
  }

  private var waitingRequests: [WaitingRequestContext] {
    api.operations.compactMap { operation in
      samples.wait(operation).map { sample in
        WaitingRequestContext(
          type: types.names.request(operation),
          link: links.link(operation),
          text: notes(operation).waiting ?? "",
          sample: sample
        )
      }
    }
  }

  private var repeatableRequests: [FactContext] {
    api.operations.compactMap { operation in
      notes(operation).repeating.map { FactContext(name: links.link(operation), text: $0) }
    }
  }

  func notes(_ operation: Operation) -> FlowNotes {
    let names = GroupNames(api, names: types.names)
    let method = operation.waiter.map { names.waitingMethod(operation, $0) }
    return FlowNotes(operation, waitingMethod: method)
  }

  // MARK: What goes wrong

  private var failingRequests: [String] {
    api.operations.filter { !$0.failures.isEmpty }.map(links.link)
  }

  func failure(_ failure: Failure) -> FailureRowContext {
    let shape = failure.type.map { links.linked(types.spelling($0), to: $0) }
    return failure.row(shape: shape, in: api)
  }

  private var remarkedRequests: [RemarksContext] {
    api.operations.filter(\.hasRemarks).map { operation in
      RemarksContext(
        type: types.names.request(operation),
        link: links.link(operation),
        inferences: operation.inferences.map(\.context),
        hasInferences: !operation.inferences.isEmpty,
        acceptances: operation.acceptances.map(\.context),
        hasAcceptances: !operation.acceptances.isEmpty
      )
    }
  }
}

extension API {
  /// Whether its description says more than its pages, or other things.
  fileprivate var hasRemarks: Bool { !inferences.isEmpty || !acceptances.isEmpty }
}

extension Operation {
  /// Whether its description says more than its page, or other things.
  var hasRemarks: Bool { !inferences.isEmpty || !acceptances.isEmpty }
}

extension Parameter {
  /// `` `batch_id` in the path ``
  var destination: String {
    switch location {
    case .path: "\(code(field.name)) in the path"
    case .query: "\(code(field.name)) in the query"
    case .header: "the header \(code(field.name))"
    case .cookie: "the cookie \(code(field.name))"
    }
  }
}
