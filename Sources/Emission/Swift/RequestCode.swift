import APIModel

/// Makes the contexts of the operations of an API.
struct RequestCode {
  let api: API
  let types: SwiftTypes

  func context(_ operation: Operation) -> RequestContext {
    let arguments = RequestArguments(operation, api: api, types: types)
    let steps = RequestSteps(operation: operation, arguments: arguments, api: api, types: types)
    let content = operation.response.content
    let mirror = mirror(operation, arguments)
    let isNestedResponse = content.wholeType.map { $0.path.count > 1 } ?? false
    return RequestContext(
      documentation: documentation(operation),
      name: types.names.request(operation),
      conformances: conformances(operation) + (mirror == nil ? "" : ", CustomReflectable"),
      properties: properties(operation, arguments),
      hasProperties: !arguments.inOrder.isEmpty,
      initializer: Layout.list(
        "init(",
        arguments.inOrder.map(\.declaration),
        ")",
        indent: 2,
        before: "  public  {".count
      ),
      assignments: assignments(arguments),
      failure: api.documentsFailures ? types.names.failure : nil,
      responseAlias: isNestedResponse
        ? nil : types.spelling(content, in: types.names.request(operation)),
      operation: operationInfo(operation),
      builder: Layout.list(
        "RequestBuilder(",
        [operation.methodSpelling, steps.path],
        ")",
        indent: 4,
        before: "    var request = ".count
      ),
      introducer: steps.statements.isEmpty ? "let" : "var",
      steps: steps.statements,
      responseFormat: responseFormat(content, operation),
      paging: PagingCode(api: api, types: types).context(operation),
      waiting: WaitingCode(api: api, types: types).context(operation),
      retry: RetryCode(api: api, types: types).context(operation),
      mirror: mirror,
      holder: GroupNames(api, names: types.names).holder(operation.resource),
      methods: MethodCode(operation, arguments, api: api, types: types).contexts
    )
  }

  private func conformances(_ operation: Operation) -> String {
    let flows =
      (operation.pagination == nil ? [] : ["PagedRequest"])
      + (operation.waiter == nil ? [] : ["WaitableRequest"])
    return ((flows.isEmpty ? ["APIRequest"] : flows) + ["Hashable"]).joined(separator: ", ")
  }

  private func responseFormat(_ content: Response.Content, _ operation: Operation) -> String? {
    switch content {
    case .none: nil
    case .json(let schema):
      types.coding(schema, in: types.names.request(operation)).map { ".json(\($0))" }
    case .text: ".text"
    case .bytes(let mediaType): ".bytes(mediaType: \(SwiftLiteral.string(mediaType)))"
    case .events(let schema):
      ".events(\(types.coding(schema, in: types.names.request(operation)) ?? ""))"
    }
  }

  private func operationInfo(_ operation: Operation) -> String {
    let facts = [
      "id: \(SwiftLiteral.string(operation.id))",
      "method: \(operation.methodSpelling)",
      "path: \(SwiftLiteral.string(operation.path.text))",
    ]
    let credentials = operation.security.isEmpty ? ["needsCredentials: false"] : []
    let repetition =
      switch operation.repetition {
      case .byMethod: [String]()
      case .safe: ["repetition: .safe"]
      case .withKey(let header): ["repetition: .withKey(header: \(SwiftLiteral.string(header)))"]
      }
    let sensitive = SensitiveFields(operation, api: api, types: types).names
    let names = Code.list(
      "[",
      sensitive.map { .text(SwiftLiteral.string($0)) },
      "]",
      isCollection: true
    )
    return Code.list(
      "OperationInfo(",
      (facts + credentials + repetition).map(Code.text)
        + (sensitive.isEmpty ? [] : [.labelled("sensitiveFields", names)]),
      ")"
    ).laidOut(indent: 2, before: "  public static let operation = ".count)
  }

  private func properties(
    _ operation: Operation,
    _ arguments: RequestArguments
  ) -> [RequestPropertyContext] {
    let parameters = zip(operation.parameters, arguments.parameters).map { parameter, argument in
      RequestPropertyContext(
        documentation: FieldDocumentation(parameter.field).lines,
        name: argument.identifier.declared,
        type: argument.type
      )
    }
    let body = arguments.bodyType.map {
      RequestPropertyContext(documentation: [" What to send."], name: "body", type: $0)
    }
    return parameters + [body].compactMap(\.self)
  }

  private func mirror(_ operation: Operation, _ arguments: RequestArguments) -> String? {
    let parameters = zip(operation.parameters, arguments.parameters).map { parameter, argument in
      MirrorCode.Child(
        identifier: argument.identifier,
        isOptional: argument.type.hasSuffix("?"),
        isSensitive: parameter.field.isSensitive
      )
    }
    let body = arguments.bodyType.map { _ in
      MirrorCode.Child(
        identifier: SwiftIdentifier(name: "body", wireName: "body"),
        isOptional: false,
        isSensitive: false
      )
    }
    return MirrorCode(children: parameters + [body].compactMap(\.self)).expression
  }

  private func assignments(_ arguments: RequestArguments) -> [String] {
    let plain = (arguments.parameters + [arguments.body].compactMap(\.self)).map {
      "self.\($0.identifier.name) = \($0.identifier.declared)"
    }
    guard let bodyType = arguments.bodyType, !arguments.bodyFields.isEmpty else { return plain }
    return plain + [
      Layout.list("body = \(bodyType)(", bodyFieldsPassed(arguments), ")", indent: 4)
    ]
  }

  /// The body's own initializer takes its fields under their own names and in their own order.
  private func bodyFieldsPassed(_ arguments: RequestArguments) -> [String] {
    let names = FieldNames.properties(
      arguments.bodyFields.map {
        Field(name: $0.identifier.wireName, type: .any, presence: .required)
      }
    )
    return zip(names, arguments.bodyFields).map { "\($0.passedLabel): \($1.identifier.declared)" }
  }

  // MARK: Documentation

  private func documentation(_ operation: Operation) -> [String] {
    let request = "`\(operation.method) \(ProseText(operation.path.text).oneLine)`"
    return ProseText(operation.about).commentLines(orElse: request) + [
      "", " \(request), documented at", " <\(PageAddress.safe(operation.page))>.",
    ] + deprecationLines(operation.deprecation)
  }
}

extension Operation {
  /// The method as swift-http-types spells it: `.get`.
  fileprivate var methodSpelling: String { "." + method.lowercased() }
}
