import APIModel

/// Makes the methods of one operation.
struct MethodCode {
  private let operation: Operation
  private let arguments: RequestArguments
  private let part: ReturnedPart
  private let names: GroupNames
  private let request: String

  init(_ operation: Operation, _ arguments: RequestArguments, api: API, types: SwiftTypes) {
    self.operation = operation
    self.arguments = arguments
    part = ReturnedPart(operation, api: api, types: types)
    names = GroupNames(api, names: types.names)
    request = types.names.request(operation)
  }

  /// The method that sends a request once, then those that go through pages and that wait.
  var contexts: [MethodContext] {
    [once] + (operation.pagination == nil ? [] : [paged])
      + [operation.waiter.map(waiting)].compactMap(\.self)
  }

  private var once: MethodContext {
    MethodContext(
      isFurther: false,
      documentation: documentation.once,
      deprecation: availability,
      signature: signature(names.method(operation), parameters, " async throws" + gives),
      call: call((givesNothing ? "_ = " : "") + "try await \(calling("send"))", nil, part.access)
    )
  }

  private var paged: MethodContext {
    MethodContext(
      isFurther: true,
      documentation: documentation.paged,
      deprecation: availability,
      signature: signature(names.method(operation), parameters, " -> PagedCall<\(request)>"),
      call: call(calling("pages"), "of")
    )
  }

  private func waiting(_ waiter: Waiter) -> MethodContext {
    MethodContext(
      isFurther: true,
      documentation: documentation.waiting(waiter, timeout: arguments.timeout),
      deprecation: availability,
      signature: signature(
        names.waitingMethod(operation, waiter),
        parameters + ["\(arguments.timeout): Duration? = nil"],
        " async throws" + gives
      ),
      call: call(
        "try await \(calling("wait"))",
        "for",
        part.access,
        besides: ["timeout: \(arguments.timeout)"]
      )
    )
  }

  // MARK: Parts

  private var documentation: MethodDocumentation {
    MethodDocumentation(operation: operation, arguments: arguments, part: part)
  }

  private var parameters: [String] {
    arguments.inOrder.map { argument in
      argument.identifier == arguments.unlabelled
        ? "_ \(argument.identifier.declared): \(argument.outerType)" : argument.outerDeclaration
    }
  }

  private var givesNothing: Bool { part.type == "NoContent" }

  private var gives: String { givesNothing ? "" : " -> \(part.type)" }

  /// `client.send(`, or what the client itself has to write.
  private func calling(_ method: String) -> String {
    guard operation.resource.isEmpty else { return "client.\(method)(" }
    let isHidden = arguments.inOrder.contains { $0.identifier.name == method }
    return (isHidden ? "self." : "") + method + "("
  }

  private func signature(_ name: String, _ parameters: [String], _ result: String) -> String {
    Layout.list(
      "func \(name.escapedIdentifier)(",
      parameters,
      ")\(result)",
      indent: 2,
      before: "  public  {".count
    )
  }

  private func call(
    _ opening: String,
    _ label: String?,
    _ access: String = "",
    besides others: [String] = []
  ) -> String {
    let request = Code.list("\(request)(", arguments.inOrder.map { .text($0.passed) }, ")")
    let labelled = label.map { Code.labelled($0, request) } ?? request
    return Code.list(opening, [labelled] + others.map(Code.text), ")\(access)").laidOut(indent: 4)
  }

  /// The reason in short; the documentation has all of it.
  private var availability: String? {
    operation.deprecation.map { deprecation in
      let reason = ProseText(deprecation.reason).oneLine
      let lines = ProseText.wrapped(reason, width: 55)
      let short = (lines.first ?? "").prefix(55) + (lines.count > 1 ? " …" : "")
      return "@available(*, deprecated, message: \(SwiftLiteral.string(String(short))))"
    }
  }
}
