import APIModel

/// Makes what says, of a failed answer, whether the request may be sent again.
struct RetryCode {
  let api: API
  let types: SwiftTypes

  /// What is said of all operations, as `BlandFailure` says it. Nil when nothing is said.
  var ofAPI: RetryContext? { context(api.failures.rules, fallback: ".byStatus") }

  /// What is said of one operation beyond that. Nil when nothing is said.
  func context(_ operation: Operation) -> RetryContext? {
    guard api.documentsFailures else {
      // There is no type of the API's own to say what holds for all operations.
      return context(operation.failures.rules + api.failures.rules, fallback: ".byStatus")
    }
    let general = "\(types.names.failure).retryAdvice(status: status, failure: failure)"
    return context(
      operation.failures.rules,
      fallback: api.failures.isAdvising ? general : ".byStatus"
    )
  }

  private func context(_ rules: [Failure], fallback: String) -> RetryContext? {
    guard !rules.isEmpty else { return nil }
    let goesByStatus = rules.allSatisfy { $0.type == nil }
    let cases = goesByStatus ? [:] : FailureType.caseNames(api)
    return RetryContext(
      subject: goesByStatus ? "status" : "(status, failure)",
      rules: rules.map { rule in
        let status = rule.status.map(String.init) ?? "_"
        let shape = rule.type.map { pattern($0, rule, cases) } ?? "_"
        return RetryRuleContext(
          pattern: goesByStatus ? status : "(\(status), \(shape))",
          advice: advice(rule)
        )
      },
      fallback: fallback,
      failure: api.documentsFailures ? "Failure" : "JSONValue"
    )
  }

  private func pattern(_ type: Schema, _ rule: Failure, _ cases: [Schema: String]) -> String {
    let name = cases[type] ?? "unrecognized"
    if case .after = rule.retry { return ".\(name)(let failure)?" }
    return ".\(name)?"
  }

  private func advice(_ rule: Failure) -> String {
    switch rule.retry {
    case .byStatus: ".byStatus"
    case .never: ".never"
    case .always: ".again"
    case .after(let names):
      advice(FieldAccess(names, in: rule.type?.withoutNull.0, api: api, types: types))
    }
  }

  /// Where the field may be missing, nobody says how long it takes.
  private func advice(_ field: FieldAccess) -> String {
    let value = "failure" + field.text
    let kind = field.schema.map { types.resolved($0).withoutNull.0 }
    func advice(_ value: String) -> String {
      switch kind {
      case .timestamp, .epoch: ".at(\(value))"
      case .duration: ".after(\(value))"
      case .integer, .int64: ".after(.seconds(\(value)))"
      default: ".after(seconds: \(value))"
      }
    }
    return field.isOptional ? "\(value).map { \(advice("$0")) } ?? .again" : advice(value)
  }
}

extension [Failure] {
  /// Those that say something of sending again, in the order in which they are tried: what is said of
  /// one status goes before what is said of any. What an earlier one decides is left out.
  var rules: [Failure] {
    let advising = filter { $0.retry != .byStatus }
    let inOrder = advising.filter { $0.status != nil } + advising.filter { $0.status == nil }
    return inOrder.reduce(into: []) { rules, rule in
      if !rules.contains(where: { $0.status == rule.status && $0.type == rule.type }) {
        rules.append(rule)
      }
    }
  }

  fileprivate var isAdvising: Bool { contains { $0.retry != .byStatus } }
}
