import APIModel

/// What an operation offers: its request type, the methods that send it, and their arguments.
struct OperationSurface {
  let operation: Operation
  let arguments: RequestArguments
  let context: RequestContext
  /// What its types offer.
  let surface: TypeSurface
  private let groups: GroupNames
  /// Ways to prove who is calling whose coming and going isn't told of all operations.
  private let schemes: Set<String>

  init(_ operation: Operation, surface: TypeSurface, schemes: Set<String>) {
    let (api, types) = (surface.api, surface.types)
    self.operation = operation
    self.surface = surface
    self.schemes = schemes
    arguments = RequestArguments(operation, api: api, types: types)
    context = RequestCode(api: api, types: types).context(operation)
    groups = GroupNames(api, names: types.names)
  }

  var api: API { surface.api }
  var types: SwiftTypes { surface.types }

  var declarations: [PublicDeclaration] {
    [call] + parameters + [body].compactMap(\.self) + bodyFields + furtherMethods
  }

  /// `batches.logs`
  private var path: String {
    (operation.resource.map(groups.property) + [groups.method(operation)]).joined(separator: ".")
  }

  var title: String { "\(types.names.client).\(path)" }

  private var call: PublicDeclaration {
    PublicDeclaration(
      kind: .operation,
      holder: "",
      name: context.name,
      title: title,
      text: context.methods.first?.signature.unbroken ?? context.name,
      source: api.source(operation.slug),
      facts: (sourceFacts + behaviour + documentation).compactMap(\.self),
      order: .arguments(arguments.inOrder.map(\.identifier.name)),
      code: code
    )
  }

  /// What goes through pages, which is called as the operation is, and what waits.
  private var furtherMethods: [PublicDeclaration] {
    let paged = operation.pagination.map { _ in (name: "pages", title: title) }
    let waiting = operation.waiter.map { waiter in
      let name = groups.waitingMethod(operation, waiter)
      let group = [types.names.client] + operation.resource.map(groups.property)
      return (name: name, title: (group + [name]).joined(separator: "."))
    }
    return zip([paged, waiting].compactMap(\.self), context.methods.dropFirst()).map {
      names,
      method in
      PublicDeclaration(
        kind: .method,
        holder: context.name,
        name: names.name,
        title: names.title,
        origin: .name(names.title == title ? "pages" : "wait"),
        text: method.signature.unbroken,
        source: api.source(operation.slug),
        code: [EmittedDeclaration(method.signature, in: context.holder)]
      )
    }
  }

  // MARK: Facts

  private var sourceFacts: [Fact?] {
    [
      Fact(.call, path), Fact(.unlabelled, unlabelled),
      Fact(.result, ReturnedPart(operation, api: api, types: types).type),
      Fact(
        .response,
        context.responseAlias.map { _ in types.spelling(operation.response.content) }
      ),
      Fact(.item, context.paging?.item),
    ]
  }

  private var unlabelled: String? {
    arguments.unlabelled.map { $0 == arguments.body?.identifier ? "body" : "path" }
  }

  private var behaviour: [Fact?] {
    let coding = operation.response.content.schemas.first.flatMap(types.ownCoding)
    return [
      Fact(.method, operation.method),
      Fact(.path, operation.path.anonymous),
      Fact(.credential, credentials),
      Fact(.body, FlowText.body(operation.body)),
      Fact(.answer, FlowText.answer(operation.response.content)),
      Fact(.coding, coding),
      Fact(.repetition, FlowText.repetition(operation.repetition)),
      Fact(.retry, FlowText.retry(operation.failures, types)),
      Fact(.paging, FlowText.pages(operation.pagination)),
      Fact(.waiting, FlowText.waiting(operation.waiter)),
    ]
  }

  private var credentials: String {
    let known = operation.security.filter(schemes.contains)
    return operation.security.isEmpty ? "none" : known.joined(separator: " or ")
  }

  private var documentation: [Fact?] {
    [
      Fact(.about, operation.about),
      Fact(.resultAbout, operation.response.about),
      Fact(.documentedFailures, FlowText.failures(operation.failures, types)),
      Fact(.page, operation.page),
      Fact(.deprecation, operation.deprecation?.reason),
    ]
  }
}

extension PathTemplate {
  /// Without the names of its holes, which nobody sends.
  var anonymous: String {
    pieces.map { piece in
      if case .literal(let text) = piece { text } else { "{}" }
    }.joined()
  }
}
