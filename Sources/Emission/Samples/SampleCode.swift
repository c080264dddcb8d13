import APIModel

/// Writes code that makes a client and calls it, as a person would.
struct SampleCode {
  let api: API
  let types: SwiftTypes
  /// Whether there is a `body`, decoded from a fixture, to take from what can't be written down.
  var hasDecodedBody = false

  /// `bland`
  var variable: String {
    let name = Words(api.name).lowerCamel.identifier(orAfter: "client").escapedIdentifier
    return name == "print" ? "client" : name
  }

  /// `let bland = BlandClient(apiKey: key)`
  var client: String { client(api.securitySchemes.first) }

  /// The same by another way to prove who is calling.
  func client(_ scheme: SecurityScheme?) -> String {
    let fields = clientFields(scheme)
    let arguments = zip(fields, FieldNames.clientArguments(fields)).map { _, identifier in
      Code.labelled(identifier.passedLabel, .text(identifier.declared))
    }
    return page("let \(variable) = ", .list("\(types.names.client)(", arguments, ")"))
  }

  /// What a client must be given.
  func clientFields(_ scheme: SecurityScheme?) -> [Field] {
    (scheme?.secrets ?? [])
      + api.clientParameters.map(\.field).filter { $0.presence == .required }
  }

  /// `let batch = try await bland.batches.get("a9a033b7-…")`
  func call(_ operation: Operation) -> String {
    page(assignment(operation), calling(operation, operation.firstSuccess))
  }

  /// `let batch = ` for a call that gives something.
  func assignment(_ operation: Operation) -> String {
    result(operation).map { "let \($0) = " } ?? ""
  }

  /// What samples call that which a call gives. Nil if it gives nothing.
  func result(_ operation: Operation) -> String? {
    let part = ReturnedPart(operation, api: api, types: types)
    return part.type == "NoContent" ? nil : resultName(part.type)
  }

  /// A statement for a page, laid out as it is in the function that compiles it.
  ///
  /// - Parameter opening: What goes before the code on its first line, its margin included.
  func page(_ opening: String, _ code: Code, closing: String = "") -> String {
    let margin = SampleCode.margin
    let text = code.laidOut(
      indent: margin + opening.prefix { $0 == " " }.count,
      before: margin + opening.count,
      after: closing.prefix { $0 != "\n" }.count,
      width: SampleCode.width
    )
    let lines = text.replacing("\n" + String(repeating: " ", count: margin), with: "\n")
    return opening + lines + closing
  }

  /// Columns before the statements of a function.
  private static let margin = 2

  /// Columns that pages show without scrolling, and the margin.
  private static let width = 86

  /// The call with the values of an example; where it gives none, names stand for them.
  ///
  /// - Parameters:
  ///   - indent: Columns before each of its lines but the first.
  ///   - before: Columns before the first.
  func call(
    _ operation: Operation,
    _ example: Example?,
    indent: Int = 0,
    before: Int = 0
  ) -> String {
    calling(operation, example).laidOut(indent: indent, before: before)
  }

  /// `try await bland.batches.get("a9a033b7-…")`
  func calling(_ operation: Operation, _ example: Example?) -> Code {
    let method = GroupNames(api, names: types.names).method(operation)
    return .list("try await \(path(operation, method))(", items(operation, example), ")")
  }

  /// `bland.batches.logs`
  func path(_ operation: Operation, _ method: String) -> String {
    let groups = operation.resource.map(GroupNames(api, names: types.names).property)
    return ([variable] + groups + [method]).joined(separator: ".")
  }

  func items(_ operation: Operation, _ example: Example?) -> [Code] {
    let arguments = RequestArguments(operation, api: api, types: types)
    return items(arguments, operation, example, unlabelled: arguments.unlabelled)
  }

  func request(_ operation: Operation, _ example: Example?) -> Code {
    let arguments = RequestArguments(operation, api: api, types: types)
    return .list(
      "\(types.names.request(operation))(",
      items(arguments, operation, example, unlabelled: nil),
      ")"
    )
  }

  /// The same call by way of the request: `bland.send(GetBatch(batchID: "a9a033b7-…"))`.
  func sending(
    _ operation: Operation,
    _ example: Example?,
    indent: Int,
    before: Int
  ) -> String {
    Code.list("try await \(variable).send(", [request(operation, example)], ")")
      .laidOut(indent: indent, before: before)
  }

  private func items(
    _ arguments: RequestArguments,
    _ operation: Operation,
    _ example: Example?,
    unlabelled: SwiftIdentifier?
  ) -> [Code] {
    let missing = missing(arguments, operation, example)
    return arguments.inOrder.compactMap { argument in
      let given = example.flatMap { self.given(argument, operation, $0) }
      let name = missing.first { $0.argument.identifier == argument.identifier }?.name
      return (given ?? name.map(Code.text)).map { value in
        argument.identifier == unlabelled
          ? value : .labelled(argument.identifier.passedLabel, value)
      }
    }
  }

  /// What has to be given and isn't, under names that samples don't use otherwise.
  func missing(
    _ arguments: RequestArguments,
    _ operation: Operation,
    _ example: Example?
  ) -> [(argument: RequestArgument, name: String)] {
    var scope = NameScope(reserved: [variable.filter { $0 != "`" }, "print"])
    return arguments.inOrder.compactMap { argument in
      let isGiven = example.map { given(argument, operation, $0) != nil } ?? false
      guard !isGiven, !argument.isOptional else { return nil }
      let name = argument.identifier.name
      return (argument, scope.claim(name, name + "Value").escapedIdentifier)
    }
  }

  /// The argument's value in an example, if it has one that can be written down.
  func given(_ argument: RequestArgument, _ operation: Operation, _ example: Example) -> Code? {
    let literal = ValueLiteral(api: api, types: types)
    switch argument.role {
    case .body:
      if case .bytes = operation.body, case .string(let text)? = example.body {
        return .text("Data(\(SwiftLiteral.string(text)).utf8)")
      }
      return example.body.flatMap { body in
        operation.body.schema.flatMap { literal.expression(body, $0) }
          ?? (hasDecodedBody ? .text("body") : nil)
      }
    case .bodyField:
      let fields = api.fieldsInPlace(of: operation.body) ?? []
      let property = zip(fields, FieldNames.properties(fields))
        .first { $0.0.name == argument.identifier.wireName }
      return property.flatMap { field, identifier in
        example.body?[field.name].flatMap { value in
          literal.argument(value, field)
            ?? (hasDecodedBody && value != .null ? .text("body.\(identifier.name)") : nil)
        }
      }
    case .path, .other:
      let parameter = operation.parameters.first { parameter in
        parameter.field.name == argument.identifier.wireName
          && (parameter.location == .path) == (argument.role == .path)
      }
      return parameter.flatMap { parameter in
        example.value(of: parameter).flatMap { literal.expression($0, parameter.field.type) }
      }
    }
  }

  /// `batch` for `Batch`, `logEntries` for `[LogEntry]`.
  func resultName(_ type: String) -> String {
    if type.hasPrefix("EventStream<") { return "events" }
    let bare = type.filter { $0 != "[" && $0 != "]" && $0 != "?" && $0 != " " && $0 != ":" }
    guard let name = valueName(bare) else { return "answer" }
    let result = type.hasPrefix("[") ? name.plural : name
    return (result == variable ? "answer" : result).escapedIdentifier
  }

  /// `logEntry` for `LogEntry`; nil for types that aren't the API's own.
  func valueName(_ type: String) -> String? {
    let isOwn = api.types.contains { types.names.type($0.name).lastName == type.lastName }
    let name = Words(type.lastName).lowerCamel
    return isOwn && name != "response" ? name : nil
  }
}

extension Operation {
  /// The example that samples take their values from.
  var firstSuccess: Example? { examples.first { $0.status < 400 } }
}

extension Example {
  func value(of parameter: Parameter) -> JSON? {
    arguments.first {
      $0.location == parameter.location && $0.name == parameter.field.name
    }?.value
  }
}

extension String {
  fileprivate var plural: String {
    if hasSuffix("y"), let before = dropLast().last, !"aeiou".contains(before) {
      return dropLast() + "ies"
    }
    return hasSuffix("s") || hasSuffix("x") || hasSuffix("ch") ? self + "es" : self + "s"
  }
}
