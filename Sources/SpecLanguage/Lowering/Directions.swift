import APIModel

/// Which way values of each type travel.
struct Directions {
  let sent: Set<TypeName>
  let received: Set<TypeName>

  init(
    _ graph: TypeGraph,
    operations: [Operation],
    clientParameters: [Parameter],
    failures: [Failure]
  ) {
    let parameters = clientParameters + operations.flatMap(\.parameters)
    sent = graph.reachable(
      from: parameters.flatMap(\.field.type.typeNames) + operations.flatMap(\.body.typeNames)
    )
    let failures = failures + operations.flatMap(\.failures)
    received = graph.reachable(
      from: operations.flatMap(\.response.content.typeNames)
        + failures.compactMap(\.type).flatMap(\.typeNames)
    )
  }

  /// Nil for a type that nothing uses.
  subscript(name: TypeName) -> Direction? {
    switch (sent.contains(name), received.contains(name)) {
    case (true, true): .both
    case (true, false): .sent
    case (false, true): .received
    case (false, false): nil
    }
  }
}

extension RequestBody {
  fileprivate var typeNames: [TypeName] {
    switch self {
    case .json(let schema): schema.typeNames
    case .form(let name), .multipart(let name): [name]
    case .none, .bytes: []
    }
  }
}

extension Response.Content {
  fileprivate var typeNames: [TypeName] {
    switch self {
    case .json(let schema), .events(let schema): schema.typeNames
    case .none, .text, .bytes: []
    }
  }
}
