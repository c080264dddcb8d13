import APIModel
import SourceText

extension Checker {
  /// The fields of forms can be written as text, those of multipart bodies as text or files.
  func checkBody(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    checkMethodTakesBody(operation, into: &diagnostics)
    switch (operation.operation.body, operation.declaration.body) {
    case (.form(let name), .form(let type)?):
      check(name, type, "a field of a form", takesFiles: false, into: &diagnostics)
    case (.multipart(let name), .multipart(let type)?):
      check(name, type, "a part", takesFiles: true, into: &diagnostics)
    default: return
    }
  }

  private func checkMethodTakesBody(
    _ operation: LoweredOperation,
    into diagnostics: inout Diagnostics
  ) {
    guard let method = operation.requestLine?.method, ["GET", "HEAD"].contains(method) else {
      return
    }
    let entries = operation.declaration.node.entries ?? []
    if let body = entries.first(where: { $0.key.value == Key.body.name }) {
      diagnostics.error(.invalidValue, "a \(method) request can't have a body", at: body.key.range)
    }
    guard method == "HEAD", operation.operation.response.content != .none,
      let response = entries.first(where: { $0.key.value == Key.response.name })
    else { return }
    let message = "the answer to a HEAD request has no body; write 'response: none'"
    diagnostics.error(.invalidValue, message, at: response.key.range)
  }

  private func check(
    _ name: TypeName,
    _ type: TypeDeclaration,
    _ part: String,
    takesFiles: Bool,
    into diagnostics: inout Diagnostics
  ) {
    guard case .object? = types.shape(name) else {
      diagnostics.error(.wrongKind, "this format takes an object", at: type.range)
      return
    }
    for lowered in api.types.objects[name] ?? [] {
      let schema = lowered.field.type
      let isReadable = schema != .any || lowered.declaration.type.shape.builtIn == .any
      let isFile = takesFiles && (schema == .file || schema == .array(.file))
      guard isReadable, !isFile, !types.isScalarOrList(schema) else { continue }
      let message =
        "'\(lowered.field.name)' can't be \(part); those are text, numbers, booleans, lists of "
        + "such, or 'json<…>'" + (takesFiles ? ", and files" : "")
      diagnostics.error(.wrongKind, message, at: lowered.declaration.type.range)
    }
  }
}
