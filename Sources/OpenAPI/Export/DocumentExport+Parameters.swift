import APIModel

extension DocumentExport {
  /// What is sent beside the body: first what a call takes, then what a client does.
  func parameters(of operation: Operation) -> [JSON] {
    operation.parameters.map { parameter in
      self.parameter(parameter).adding([
        "examples": examples(of: operation) { $0.value(of: parameter) }
      ])
    }
      + clientParameters.map { JSON(["$ref": .string("#/components/parameters/\($0)")]) }
      + [key(of: operation)].compactMap(\.self)
  }

  func parameter(_ parameter: Parameter) -> JSON {
    let field = parameter.field
    return JSON([
      "name": .string(field.name),
      "in": .string(parameter.location.rawValue),
      "description": .text(field.about),
      "required": .mark(field.presence == .required),
    ])
    .adding(style(of: parameter))
    .adding(["schema": schemas.value(of: field)])
    .adding(schemas.remarks(field))
  }

  /// Of a list.
  private func style(of parameter: Parameter) -> KeyValuePairs<String, JSON?> {
    guard case .array = schemas.types.value(parameter.field.type) else { return [:] }
    let isQuery = parameter.location == .query
    return [
      "style": .string(isQuery ? "form" : "simple"),
      "explode": .bool(isQuery && parameter.listStyle == .repeated),
    ]
  }

  /// The header that lets an operation be repeated, unless it is described with the others.
  private func key(of operation: Operation) -> JSON? {
    guard case .withKey(let header) = operation.repetition,
      !(operation.parameters + api.clientParameters).contains(where: { $0.isHeader(header) })
    else { return nil }
    return JSON([
      "name": .string(header),
      "in": "header",
      "description": "Calls with the same key count as one.",
      "schema": schemas.schema(.string),
      Extension.repeatable.rawValue: true,
    ])
  }
}

extension Parameter {
  fileprivate func isHeader(_ name: String) -> Bool {
    location == .header && field.name.lowercased() == name.lowercased()
  }
}

extension Example {
  fileprivate func value(of parameter: Parameter) -> JSON? {
    arguments.first { $0.location == parameter.location && $0.name == parameter.field.name }?.value
  }
}
