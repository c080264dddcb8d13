import APIModel

/// The statements that put a request together.
struct RequestSteps {
  let operation: Operation
  let arguments: RequestArguments
  let api: API
  let types: SwiftTypes

  private var holder: String { types.names.request(operation) }

  /// The path as an interpolated literal.
  var path: String {
    let pieces = operation.path.pieces.map { piece in
      switch piece {
      case .literal(let text): String(SwiftLiteral.string(text).dropFirst().dropLast())
      case .parameter(let name): interpolation(name)
      }
    }
    return "\"" + pieces.joined() + "\""
  }

  private func interpolation(_ wireName: String) -> String {
    guard
      let index = operation.parameters.firstIndex(where: {
        $0.location == .path && $0.field.name == wireName
      })
    else { return "" }
    let coding = types.parameterCoding(operation.parameters[index].field.type)
    return "\\(" + arguments.parameters[index].identifier.declared
      + (coding.map { ", as: \($0)" } ?? "") + ")"
  }

  /// One for each parameter that isn't in the path, then the body's.
  var statements: [String] {
    let parameters = zip(operation.parameters, arguments.parameters)
      .filter { $0.0.location != .path }
      .map { parameter, argument in statement(parameter, argument.identifier) }
    return parameters + bodyStatements
  }

  private func statement(_ parameter: Parameter, _ identifier: SwiftIdentifier) -> String {
    Layout.list(
      "request.\(parameter.location.rawValue)(",
      types.passed(parameter, identifier.declared),
      ")",
      indent: 4
    )
  }

  private var bodyStatements: [String] {
    switch operation.body {
    case .none: []
    case .json(let schema):
      [
        "try request.json(body" + (types.coding(schema, in: holder).map { ", as: \($0)" } ?? "")
          + ")"
      ]
    case .form(let name): ["request.form { form in\n\(parts(name))\n    }"]
    case .multipart(let name): ["request.multipart { form in\n\(parts(name))\n    }"]
    case .bytes(let mediaType):
      ["request.bytes(body, mediaType: \(SwiftLiteral.string(mediaType)))"]
    }
  }

  private func parts(_ name: TypeName) -> String {
    guard let definition = api.definition(name), case .object(let properties) = definition.shape
    else { return "" }
    let fields = properties.map(\.field)
    return zip(fields, FieldNames.properties(fields)).map { field, identifier in
      let coding = types.parameterCoding(field.type.withoutNull.0).map { ["as: \($0)"] } ?? []
      let wireName = SwiftLiteral.string(field.name)
      return "      "
        + Layout.list(
          "form.append(",
          [wireName, "body.\(identifier.name)"] + coding,
          ")",
          indent: 6
        )
    }.joined(separator: "\n")
  }
}

extension Schema {
  /// Whether the value, if there is one, is a list.
  var isList: Bool {
    switch self {
    case .array: true
    case .nullable(let inner): inner.isList
    default: false
    }
  }
}
