import APIModel

extension CatalogueText {
  /// What the page of an operation's request says beyond its comment.
  func page(_ operation: Operation) -> OperationPageContext {
    let arguments = arguments(operation)
    let notes = notes(operation)
    return OperationPageContext(
      module: api.module,
      type: types.names.request(operation),
      sample: samples.call(operation),
      outcome: outcome(operation),
      arguments: arguments,
      hasArguments: !arguments.isEmpty,
      paging: flow(notes.paging, samples.loop(operation), articles.paging),
      waiting: flow(notes.waiting, samples.wait(operation), articles.waiting),
      repeating: notes.repeating,
      access: operation.access(in: api),
      failures: operation.failures.map(failure),
      hasFailures: !operation.failures.isEmpty,
      errors: articles.errors,
      inferred: operation.hasRemarks ? articles.inferred : nil
    )
  }

  private func outcome(_ operation: Operation) -> String {
    let part = ReturnedPart(operation, api: api, types: types)
    let holder = types.names.request(operation)
    return part.sentence(
      part: links.linked(part.type, to: part.schema),
      whole: links.link("\(holder).Response")
    )
  }

  private func flow(_ text: String?, _ sample: String?, _ article: String) -> FlowContext? {
    guard let text, let sample else { return nil }
    return FlowContext(text: text, sample: sample, article: article)
  }

  private func arguments(_ operation: Operation) -> [ArgumentRowContext] {
    let arguments = RequestArguments(operation, api: api, types: types)
    let parameters = zip(operation.parameters, arguments.parameters).map {
      row($1, $0.destination, $0.field.type)
    }
    let body = arguments.body.map { row($0, "the body", operation.body.schema) }
    let fields = zip(api.fieldsInPlace(of: operation.body) ?? [], arguments.bodyFields).map {
      row($1, "\(code($0.name)) in the body", $0.type)
    }
    return parameters + [body].compactMap(\.self) + fields
  }

  private func row(
    _ argument: RequestArgument,
    _ destination: String,
    _ schema: Schema?
  ) -> ArgumentRowContext {
    ArgumentRowContext(
      name: cell(code(argument.identifier.name)),
      destination: cell(destination),
      type: cell(links.linked(argument.outerType, to: schema)),
      about: cell(argument.documentation)
    )
  }
}
