import APIModel
import SourceText

extension Checker {
  /// Errors have statuses of errors, and their fields are there.
  func checkFailures(into diagnostics: inout Diagnostics) {
    let shared = api.declarations.api?.errors ?? []
    check(shared, api.failures, into: &diagnostics)
    for operation in api.operations {
      check(operation.declaration.errors, operation.operation.failures, into: &diagnostics)
    }
  }

  private func check(
    _ declarations: [FailureDeclaration],
    _ failures: [Failure],
    into diagnostics: inout Diagnostics
  ) {
    for (declaration, failure) in zip(declarations, failures) {
      if let status = declaration.status, !(400...599).contains(status.value) {
        let message = "\(status.value) is no status of an error; those are from 400 to 599"
        diagnostics.error(.invalidErrors, message, at: status.range)
      }
      checkRetry(declaration, failure, into: &diagnostics)
    }
  }

  private func checkRetry(
    _ declaration: FailureDeclaration,
    _ failure: Failure,
    into diagnostics: inout Diagnostics
  ) {
    guard case .after(let name) = declaration.retry else { return }
    guard let type = failure.type else {
      let message = "'after' names a field, so the error needs a 'type' with that field"
      diagnostics.error(.invalidErrors, message, at: name.range)
      return
    }
    let found = field(name, in: type, called: "the error", .invalidErrors, into: &diagnostics)
    guard let found, !tellsTime(found.type) else { return }
    let message =
      "'\(name.value)' has to tell a time or how long to wait: timestamp, epoch<…>, duration<…>, "
      + "or a number of seconds"
    diagnostics.error(.invalidErrors, message, at: name.range)
  }

  private func tellsTime(_ type: Schema) -> Bool {
    switch types.value(type) {
    case .timestamp, .epoch, .duration, .integer, .int64, .number: true
    default: false
    }
  }
}
