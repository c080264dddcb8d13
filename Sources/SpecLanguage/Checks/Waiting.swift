import APIModel
import SourceText
import YAMLReader

extension Checker {
  /// The field that `wait` names tells, and its values can be those listed.
  func checkWait(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    guard let wait = operation.declaration.wait else { return }
    if !wait.purpose.value.isName {
      let message = "'\(wait.purpose.value)' can't end a name like 'waitUntilComplete'"
      diagnostics.error(.invalidName, message, at: wait.purpose.range)
    }
    checkStatesDiffer(wait, into: &diagnostics)
    guard let field = field(wait.state, of: operation, .invalidWait, into: &diagnostics)
    else { return }
    guard tells(field.type) else {
      let message = "'\(wait.state.value)' has to be text, an enumeration or a boolean for this"
      diagnostics.error(.invalidWait, message, at: wait.state.range)
      return
    }
    var check = ValueCheck(types)
    for node in wait.success + wait.failure where typesEnd {
      for problem in check.problems(node, as: types.value(field.type), at: ValuePlace("the state"))
      {
        diagnostics.error(.invalidWait, problem.message, at: problem.range)
      }
    }
  }

  private func tells(_ type: Schema) -> Bool {
    types.enumeration(type) != nil || [.string, .boolean].contains(types.value(type))
  }

  private func checkStatesDiffer(
    _ wait: WaitDeclaration,
    into diagnostics: inout Diagnostics
  ) {
    if wait.success.isEmpty {
      let message = "'success' lists no value, so the waiting could never end well"
      diagnostics.error(.invalidWait, message, at: wait.state.range)
    }
    var seen: Set<String> = []
    for state in wait.success + wait.failure {
      guard let text = state.scalar?.text, !seen.insert(text).inserted else { continue }
      diagnostics.error(.invalidWait, "'\(text)' is listed twice", at: state.range)
    }
  }
}
