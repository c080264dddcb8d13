import APIModel

extension SampleCode {
  /// `bland.batches.logs("a9a033b7-…").all`, or the same by way of the request where the method can't
  /// be told from the one that gives a page, or is deprecated.
  func pages(
    _ operation: Operation,
    _ example: Example?,
    opening: String = "",
    closing: String
  ) -> Code {
    guard operation.deprecation == nil, !hidesPages(operation) else {
      let request = Code.labelled("of", request(operation, example))
      return .list("\(opening)\(variable).pages(", [request], ")\(closing)")
    }
    let method = GroupNames(api, names: types.names).method(operation)
    return .list("\(opening)\(path(operation, method))(", items(operation, example), ")\(closing)")
  }

  /// Whether what the method gives by itself has a property with one of the names of `PagedCall`.
  private func hidesPages(_ operation: Operation) -> Bool {
    let part = FieldAccess(
      operation.response.returns,
      in: operation.response.content.schema,
      api: api,
      types: types
    )
    guard let name = part.schema.map(types.resolved)?.name, !part.isOptional,
      case .object(let properties) = types.shapes[name]
    else { return false }
    return FieldNames.properties(properties.map(\.field)).contains {
      ["all", "pages"].contains($0.name)
    }
  }

  /// `try await trillet.batchCalls.waitUntilComplete("batch_7891011121314")`
  func waiting(
    _ operation: Operation,
    _ waiter: Waiter,
    _ example: Example?,
    timeout: String? = nil
  ) -> Code {
    let timeout = timeout.map { [Code.text($0)] } ?? []
    guard operation.deprecation == nil else {
      let request = Code.labelled("for", request(operation, example))
      return .list("try await \(variable).wait(", [request] + timeout, ")")
    }
    let method = GroupNames(api, names: types.names).waitingMethod(operation, waiter)
    return .list(
      "try await \(path(operation, method))(",
      items(operation, example) + timeout,
      ")"
    )
  }

  // MARK: Documentation

  /// A loop over a long list. Nil if the operation has none.
  func loop(_ operation: Operation) -> String? {
    guard let context = PagingCode(api: api, types: types).context(operation) else { return nil }
    let name = valueName(context.item).map { [variable, "print"].contains($0) ? "item" : $0 }
    let item = (name ?? "item").escapedIdentifier
    return loop(operation, item, over: ".all", "print(\(item))")
  }

  /// A loop over its pages. Nil if the operation has none.
  func pageLoop(_ operation: Operation) -> String? {
    operation.pagination.map { _ in
      loop(operation, "page", over: ".pages", "print(page.items.count, page.head.status)")
    }
  }

  private func loop(
    _ operation: Operation,
    _ item: String,
    over list: String,
    _ statement: String
  ) -> String {
    let example = operation.firstSuccess?.ofFirstPage(operation)
    return page(
      "",
      pages(operation, example, opening: "for try await \(item) in ", closing: list),
      closing: " {\n  \(statement)\n}"
    )
  }

  /// The call that waits. Nil if there is nothing to wait for.
  func wait(_ operation: Operation) -> String? {
    operation.waiter.map { waiter in
      // A request that is sent by itself keeps its parameters out of the way.
      let label =
        operation.deprecation == nil
        ? RequestArguments(operation, api: api, types: types).timeout : "timeout"
      let timeout = "\(label): .seconds(600)"
      return page(
        assignment(operation),
        waiting(operation, waiter, operation.firstSuccess, timeout: timeout)
      )
    }
  }
}

extension RequestArguments {
  /// `timeout`, or something longer if the request has a parameter of that name.
  var timeout: String {
    var scope = NameScope(reserved: Set(inOrder.map(\.identifier.name)))
    return scope.claim("timeout", "waitingTimeout")
  }
}

extension Example {
  /// With other values, which the page shows no request for.
  func with(_ arguments: [Argument]) -> Example {
    Example(
      name: name,
      arguments: arguments,
      body: body,
      status: status,
      response: response,
      sample: nil
    )
  }

  /// The example without what says which page it is about, or with the first one's number where it has
  /// to be said.
  func ofFirstPage(_ operation: Operation) -> Example {
    let first: (name: String, value: Int)? =
      switch operation.pagination?.style {
      case .offset(let name): (name, 0)
      case .number(let name, let first, _): (name, first)
      case .cursor(let name, _): (name, 0)
      case .link, .linkHeader, nil: nil
      }
    let isNeeded = operation.parameters.contains {
      $0.location == .query && $0.field.name == first?.name && $0.field.presence == .required
    }
    let rest = arguments.filter { $0.location != .query || $0.name != first?.name }
    guard let first, isNeeded else { return with(rest) }
    let value = JSON.number(String(first.value))
    return with(rest + [Argument(location: .query, name: first.name, value: value)])
  }
}
