import APIModel
import SourceText
import YAMLReader

extension Checker {
  func body(
    of example: ExampleDeclaration,
    for operation: Operation,
    into diagnostics: inout Diagnostics
  ) -> JSON? {
    guard let written = example.body else { return nil }
    let isText = operation.body.isBytes
    guard let node = isText ? written : value(written, into: &diagnostics) else { return nil }
    switch operation.body {
    case .none:
      let message = "the description has no 'body', so there is nothing to send"
      diagnostics.error(.exampleUndescribedField, message, at: written.range)
    case .bytes: check(node, as: .string, at: ValuePlace("the body"), into: &diagnostics)
    case .json, .form, .multipart:
      check(node, as: operation.body.schema ?? .any, at: ValuePlace("the body"), into: &diagnostics)
    }
    return JSON(node, into: &diagnostics)
  }

  func response(
    of example: ExampleDeclaration,
    _ status: Int,
    for operation: Operation,
    into diagnostics: inout Diagnostics
  ) -> JSON? {
    guard let written = example.response else { return nil }
    let isText = status < 400 && operation.response.content.isText
    guard let node = isText ? written : value(written, into: &diagnostics) else { return nil }
    if status >= 400 {
      checkFailure(node, status, of: operation, into: &diagnostics)
    } else {
      checkResponse(node, of: operation, into: &diagnostics)
    }
    return JSON(node, into: &diagnostics)
  }

  private func checkResponse(
    _ node: YAMLNode,
    of operation: Operation,
    into diagnostics: inout Diagnostics
  ) {
    let place = ValuePlace("the response")
    switch operation.response.content {
    case .none:
      let message = "the description says 'response: none', so nothing comes back"
      diagnostics.error(.exampleUndescribedField, message, at: node.range)
    case .text, .bytes: check(node, as: .string, at: place, into: &diagnostics)
    case .json(let schema): check(node, as: schema, at: place, into: &diagnostics)
    case .events(let schema): check(node, as: .array(schema), at: place, into: &diagnostics)
    }
  }

  /// A failed answer has the first documented shape for its status that fits.
  private func checkFailure(
    _ node: YAMLNode,
    _ status: Int,
    of operation: Operation,
    into diagnostics: inout Diagnostics
  ) {
    let failures = (operation.failures + api.failures).filter { $0.status ?? status == status }
    let shapes = failures.compactMap(\.type)
    if shapes.isEmpty {
      let message = "no type under 'errors' describes an answer with status \(status)"
      diagnostics.error(.exampleUndescribedField, message, at: node.range)
    } else {
      var check = ValueCheck(types)
      diagnostics.add(check.problems(node, asOneOf: shapes, at: ValuePlace("the response")))
    }
  }
}

extension RequestBody {
  fileprivate var isBytes: Bool {
    if case .bytes = self { true } else { false }
  }
}

extension Response.Content {
  /// Whether the content is shown as text, be it text or bytes.
  fileprivate var isText: Bool {
    switch self {
    case .text, .bytes: true
    case .none, .json, .events: false
    }
  }
}
