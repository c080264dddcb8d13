import APIModel

/// Makes the contexts of the operations of an API.
struct RequestCode {
  let api: API
  let types: SwiftTypes

  func context(_ operation: Operation) -> RequestContext {
    let arguments = RequestArguments(operation, api: api, types: types)
    let steps = RequestSteps(operation: operation, arguments: arguments, api: api, types: types)
    let content = operation.response.content
    let isNestedResponse = content.wholeType.map { $0.path.count > 1 } ?? false
    return RequestContext(
      documentation: documentation(operation),
      name: types.names.request(operation),
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
      responseAlias: isNestedResponse ? nil : alias(content, operation),
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
      methodContext: method(operation, arguments)
    )
  }

  private func alias(_ content: Response.Content, _ operation: Operation) -> String {
    content.schema.map { types.spelling($0, in: types.names.request(operation)) }
      ?? content.bareType
  }

  private func responseFormat(_ content: Response.Content, _ operation: Operation) -> String? {
    switch content {
    case .none: nil
    case .json(let schema):
      types.coding(schema, in: types.names.request(operation)).map { ".json(\($0))" }
    case .text: ".text"
    case .bytes(let mediaType): ".bytes(mediaType: \(SwiftLiteral.string(mediaType)))"
    case .events: ".bytes(mediaType: \"text/event-stream\")"
    }
  }

  private func operationInfo(_ operation: Operation) -> String {
    let facts = [
      "id: \(SwiftLiteral.string(operation.id))",
      "method: \(operation.methodSpelling)",
      "path: \(SwiftLiteral.string(operation.path.text))",
    ]
    let credentials = operation.security.isEmpty ? ["needsCredentials: false"] : []
    return Layout.list(
      "OperationInfo(",
      facts + credentials,
      ")",
      indent: 2,
      before: "  public static let operation = ".count
    )
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
    return zip(names, arguments.bodyFields).map { "\($0.label): \($1.identifier.declared)" }
  }

  // MARK: Documentation

  private func documentation(_ operation: Operation) -> [String] {
    let request = "`\(operation.method) \(ProseText(operation.path.text).oneLine)`"
    return ProseText(operation.about).commentLines(orElse: request) + [
      "", " \(request), documented at", " <\(PageAddress.safe(operation.page))>.",
    ] + deprecationLines(operation.deprecation)
  }

  /// The reason in short; the documentation has all of it.
  private func availability(_ deprecation: Deprecation?) -> String? {
    deprecation.map { deprecation in
      let reason = ProseText(deprecation.reason).oneLine
      let lines = ProseText.wrapped(reason, width: 55)
      let short = (lines.first ?? "").prefix(55) + (lines.count > 1 ? " …" : "")
      return "@available(*, deprecated, message: \(SwiftLiteral.string(String(short))))"
    }
  }

  // MARK: The method

  private func method(_ operation: Operation, _ arguments: RequestArguments) -> MethodContext {
    let part = ReturnedPart(operation, api: api, types: types)
    let group = GroupNames(api, names: types.names)
    let returns = part.type == "NoContent" ? "" : " -> \(part.type)"
    let parameters = arguments.inOrder.map { argument in
      argument.identifier == arguments.unlabelled
        ? "_ \(argument.identifier.declared): \(argument.outerType)" : argument.outerDeclaration
    }
    return MethodContext(
      holder: group.holder(operation.resource),
      documentation: methodDocumentation(operation, arguments, part),
      deprecation: availability(operation.deprecation),
      signature: Layout.list(
        "func \(group.method(operation).escapedIdentifier)(",
        parameters,
        ") async throws\(returns)",
        indent: 2,
        before: "  public  {".count
      ),
      call: call(operation, arguments, part, isDiscarded: returns.isEmpty)
    )
  }

  private func call(
    _ operation: Operation,
    _ arguments: RequestArguments,
    _ part: ReturnedPart,
    isDiscarded: Bool
  ) -> String {
    let sender = operation.resource.isEmpty ? "send" : "client.send"
    let opening = (isDiscarded ? "_ = " : "") + "try await \(sender)("
    let request = "\(types.names.request(operation))("
    let passed = arguments.inOrder.map(\.passed)
    let oneLine = "\(opening)\(request)\(passed.joined(separator: ", "))))\(part.access)"
    if oneLine.count <= Layout.width - 4 { return oneLine }
    return "\(opening)\n      \(Layout.list(request, passed, ")", indent: 6))\n    )\(part.access)"
  }

  private func methodDocumentation(
    _ operation: Operation,
    _ arguments: RequestArguments,
    _ part: ReturnedPart
  ) -> [String] {
    let parameters = arguments.inOrder.flatMap { argument in
      ProseText.wrapped(
        "  - \(argument.identifier.name): \(argument.documentation)",
        width: 88,
        hanging: "    "
      )
    }
    let list =
      switch parameters.isEmpty {
      case true: [String]()
      case false: ["- Parameters:"] + parameters.map { $0.hasPrefix(" ") ? $0 : "  " + $0 }
      }
    let returned = ProseText(part.about).oneLine
    let returns = part.type == "NoContent" || returned.isEmpty ? [] : ["- Returns: \(returned)"]
    let summary = ProseText(operation.about).commentLines(orElse: "`\(operation.id)`")
    let callouts =
      list + returns.flatMap { ProseText.wrapped($0, width: 88, hanging: "  ") }
      + ["- Throws: `APIError`, or `CancellationError` if the task was cancelled."]
    return summary + deprecationLines(operation.deprecation) + [""] + callouts.map { " " + $0 }
  }
}

extension Operation {
  /// The method as swift-http-types spells it: `.get`.
  fileprivate var methodSpelling: String { "." + method.lowercased() }
}
