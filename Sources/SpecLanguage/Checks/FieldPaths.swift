import APIModel
import SourceText

/// What names with dots between lead to.
struct FoundField {
  let type: Schema
  /// Whether it, or something on the way to it, may be absent or null.
  let mayBeMissing: Bool
}

extension Checker {
  /// The field that names with dots between lead to; nil, and reported, when they lead nowhere.
  func field(
    _ path: Located<String>,
    of operation: LoweredOperation,
    _ code: DiagnosticCode,
    into diagnostics: inout Diagnostics
  ) -> FoundField? {
    guard case .json(let content) = operation.operation.response.content else {
      if operation.declaration.response != nil {
        let message = "'\(path.value)' needs a response of JSON; this one is something else"
        diagnostics.error(code, message, at: path.range)
      }
      return nil
    }
    return field(path, in: content, called: "the response", code, into: &diagnostics)
  }

  func field(
    _ path: Located<String>,
    in content: Schema,
    called holder: String,
    _ code: DiagnosticCode,
    into diagnostics: inout Diagnostics
  ) -> FoundField? {
    var (schema, holder) = (content, holder)
    var mayBeMissing = types.acceptsNull(schema)
    for name in PlacedText(path).names {
      guard schema != .any else {
        let message = "\(holder) may be any JSON; describe it as an object to name its fields"
        diagnostics.error(code, message, at: name.range)
        return nil
      }
      guard let properties = types.object(schema) else {
        diagnostics.error(code, "\(holder) is no object with fields", at: name.range)
        return nil
      }
      guard let next = properties.first(where: { $0.field.name == name.value }) else {
        let hint = suggestion(for: name.value, among: properties.map(\.field.name))
        diagnostics.error(code, "\(holder) has no field '\(name.value)'\(hint)", at: name.range)
        return nil
      }
      (schema, holder) = (next.field.type, "'\(name.value)'")
      mayBeMissing =
        mayBeMissing || next.field.presence != .required || types.acceptsNull(schema)
    }
    return FoundField(type: schema, mayBeMissing: mayBeMissing)
  }

  /// The parameter of that name in the query; nil, and reported, when there is none.
  func queryParameter(
    _ name: Located<String>,
    of operation: LoweredOperation,
    into diagnostics: inout Diagnostics
  ) -> Field? {
    let parameters = operation.operation.parameters.filter { $0.location == .query }
    if let parameter = parameters.first(where: { $0.field.name == name.value }) {
      return parameter.field
    }
    let hint = suggestion(for: name.value, among: parameters.map(\.field.name))
    let message = "the query has no parameter '\(name.value)'\(hint)"
    diagnostics.error(.invalidPages, message, at: name.range)
    return nil
  }
}

extension PlacedText {
  /// The names between dots.
  var names: [Located<String>] {
    var names: [Located<String>] = []
    var start = 0
    for end in scalars.indices where scalars[end] == "." {
      names.append(located(start..<end))
      start = end + 1
    }
    return names + [located(start..<scalars.count)]
  }
}
