import APIModel

/// Writes code that makes a client and calls it, as a person would.
struct SampleCode {
  let api: API
  let types: SwiftTypes

  /// `bland`
  var variable: String { Words(api.name).lowerCamel.identifier(orAfter: "client").escapedIdentifier }

  /// `let bland = BlandClient(apiKey: key)`
  var client: String {
    let arguments = zip(clientFields, FieldNames.arguments(clientFields)).map {
      "\($1.declared): \($0.type == .string ? $1.declared : "…")"
    }
    return "let \(variable) = \(types.names.client)(\(arguments.joined(separator: ", ")))"
  }

  /// What a client must be given.
  var clientFields: [Field] {
    (api.securitySchemes.first?.secrets ?? []) + api.clientParameters.map(\.field)
  }

  /// `let batch = try await bland.batches.get("a9a033b7-…")`
  func call(_ operation: Operation) -> String {
    let part = ReturnedPart(operation, api: api, types: types)
    let call = call(operation, operation.examples.first { $0.status < 400 }, width: 78)
    return part.type == "NoContent" ? call : "let \(resultName(part.type)) = \(call)"
  }

  /// The call with the values of an example; where it gives none, names stand for them.
  func call(_ operation: Operation, _ example: Example?, width: Int = Layout.width) -> String {
    let arguments = RequestArguments(operation, api: api, types: types)
    let items = arguments.inOrder.compactMap { argument -> String? in
      guard let value = self.value(argument, operation, example) else { return nil }
      return argument.identifier == arguments.unlabelled
        ? value : "\(argument.identifier.declared): \(value)"
    }
    let group = GroupNames(api, names: types.names)
    let path = operation.resource.map(group.property) + [group.method(operation)]
    return Layout.list(
      "try await \(variable).\(path.joined(separator: "."))(", items, ")", indent: 0,
      before: Layout.width - width)
  }

  private func value(
    _ argument: RequestArgument, _ operation: Operation, _ example: Example?
  ) -> String? {
    example.flatMap { self.given(argument, operation, $0) }
      ?? (argument.isOptional ? nil : argument.identifier.declared)
  }

  /// The argument's value in an example, if it has one that can be written down.
  func given(_ argument: RequestArgument, _ operation: Operation, _ example: Example) -> String? {
    let literal = ValueLiteral(api: api, types: types)
    switch argument.role {
    case .body:
      return example.body.flatMap { body in
        operation.body.schema.flatMap { literal.expression(body, $0) }
      }
    case .bodyField:
      let field = api.fieldsInPlace(of: operation.body)?
        .first { $0.name == argument.identifier.wireName }
      return field.flatMap { field in
        example.body?[field.name].flatMap { literal.expression($0, field.type) }
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
  private func resultName(_ type: String) -> String {
    let bare = type.filter { $0 != "[" && $0 != "]" && $0 != "?" && $0 != " " && $0 != ":" }
    let name = Words(bare.lastName).lowerCamel
    let isOwn = api.types.contains { types.names.type($0.name).lastName == bare.lastName }
    guard isOwn, name != "response" else { return "answer" }
    let result = type.hasPrefix("[") ? name.plural : name
    return (result == variable ? "answer" : result).escapedIdentifier
  }
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
