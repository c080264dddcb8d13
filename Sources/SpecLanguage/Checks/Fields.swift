import APIModel
import SourceText

extension Checker {
  /// What is said about fields fits their types.
  func checkFields(into diagnostics: inout Diagnostics) {
    for lowered in api.types.fields {
      checkNames(of: lowered, into: &diagnostics)
      checkLimits(of: lowered, into: &diagnostics)
      checkNull(in: lowered, into: &diagnostics)
      if typesEnd { checkDefault(of: lowered, into: &diagnostics) }
    }
  }

  private func checkNames(of lowered: LoweredField, into diagnostics: inout Diagnostics) {
    if let name = lowered.declaration.preferredName, !name.value.isName {
      let message = "'\(name.value)' can't be a name in code; use letters, digits and underscores"
      diagnostics.error(.invalidName, message, at: name.range)
    }
    if let style = lowered.declaration.listStyle, !types.isList(lowered.field.type) {
      let message = "'style' says how a list is written, and '\(lowered.field.name)' is none"
      diagnostics.error(.invalidValue, message, at: style.range)
    }
  }

  private func checkLimits(of lowered: LoweredField, into diagnostics: inout Diagnostics) {
    let (minimum, maximum) = (lowered.declaration.minimum, lowered.declaration.maximum)
    if let minimum, let maximum, minimum.value > maximum.value {
      diagnostics.error(.invalidValue, "'max' is less than 'min'", at: maximum.range)
    }
    if let pattern = lowered.declaration.pattern, types.value(lowered.field.type) != .string {
      diagnostics.error(.invalidValue, "'pattern' is for the type 'string'", at: pattern.range)
    }
    for limit in [minimum, maximum].compactMap(\.self) {
      guard let problem = problem(limit.value, limiting: lowered.field.type) else { continue }
      diagnostics.error(.invalidValue, problem, at: limit.range)
    }
  }

  private func problem(_ limit: Double, limiting type: Schema) -> String? {
    switch types.value(type) {
    case .integer, .int64, .number, .epoch, .duration: return nil
    case .string, .url, .base64, .array, .map, .embeddedJSON:
      let isCount = limit >= 0 && limit.rounded() == limit
      return isCount ? nil : "a length or count is an integer from 0"
    default: return "'min' and 'max' are for numbers, text and lists"
    }
  }

  private func checkNull(in lowered: LoweredField, into diagnostics: inout Diagnostics) {
    guard case .nullable(let inner) = lowered.field.type, types.acceptsNull(inner),
      case .named(let name) = inner
    else { return }
    let message = "'\(name.text)' takes null already; leave out 'null'"
    diagnostics.error(.typeSyntax, message, at: lowered.declaration.type.range)
  }

  private func checkDefault(of lowered: LoweredField, into diagnostics: inout Diagnostics) {
    guard let node = lowered.declaration.defaultValue else { return }
    var check = ValueCheck(types)
    let problems = check.problems(node, as: lowered.field, at: ValuePlace("the default"))
    for problem in problems {
      diagnostics.error(.invalidDefault, problem.message, at: problem.range)
    }
  }
}
