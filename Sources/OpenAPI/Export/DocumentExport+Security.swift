import APIModel

extension DocumentExport {
  /// Of one scheme alone, as any of several suffices.
  func requirement(_ scheme: String) -> JSON {
    JSON([scheme: .array([])])
  }

  /// What an operation demands, where that is not what all demand.
  func security(_ operation: Operation) -> JSON? {
    operation.security == api.securitySchemes.map(\.name)
      ? nil : .array(operation.security.map(requirement))
  }
}

extension SecurityScheme {
  var json: JSON {
    switch kind {
    case .header(let name): key("header", name)
    case .query(let name): key("query", name)
    case .cookie(let name): key("cookie", name)
    case .bearer(let token): http("bearer", [token])
    case .basic(let username, let password): http("basic", [username, password])
    }
  }

  private func key(_ location: String, _ name: String) -> JSON {
    JSON([
      "type": "apiKey",
      "in": .string(location),
      "name": .string(name),
      "description": .text(about),
    ])
  }

  private func http(_ scheme: String, _ arguments: [String]) -> JSON {
    JSON([
      "type": "http",
      "scheme": .string(scheme),
      "description": .text(about),
      Extension.arguments.rawValue: JSON(list: arguments),
    ])
  }
}
