import APIModel

/// Makes what says how to wait until something is done.
struct WaitingCode {
  let api: API
  let types: SwiftTypes

  func context(_ operation: Operation) -> WaitingContext? {
    operation.waiter.map { waiter in
      let state = FieldAccess(
        waiter.state,
        in: operation.response.content.schema,
        api: api,
        types: types
      )
      let isYesOrNo = state.schema.map(types.resolved) == .boolean && !state.isOptional
      let failures = waiter.failure.map { value in
        StateContext(
          pattern: pattern(value, state),
          meaning: ".failed(\(SwiftLiteral.string(value.plainText)))"
        )
      }
      return WaitingContext(
        firstInterval: WaitingCode.duration(waiter.firstInterval),
        longestInterval: WaitingCode.duration(waiter.longestInterval),
        state: "answer" + state.text,
        cases: [StateContext(pattern: success(waiter, state), meaning: ".done")] + failures,
        hasOthers: !isYesOrNo || waiter.success.count + waiter.failure.count < 2
      )
    }
  }

  private func success(_ waiter: Waiter, _ state: FieldAccess) -> String {
    let patterns = waiter.success.map { pattern($0, state) }
    let oneLine = patterns.joined(separator: ", ")
    return oneLine.count <= 70 ? oneLine : patterns.joined(separator: ",\n        ")
  }

  /// What a value of the state looks like in a `switch`.
  private func pattern(_ value: JSON, _ state: FieldAccess) -> String {
    let names = state.schema.flatMap { api.enumeration(types.resolved($0)) }?.caseNames
    let plain =
      switch value {
      case .string(let text): names?[text].map { ".\($0)" } ?? SwiftLiteral.string(text)
      default: names?[value.plainText].map { ".\($0)" } ?? value.plainText
      }
    return state.isOptional ? plain + "?" : plain
  }

  /// `.seconds(2)`, `.milliseconds(500)`
  static func duration(_ seconds: Double) -> String {
    if let whole = Int(exactly: seconds) { return ".seconds(\(whole))" }
    let microseconds = Int((seconds * 1_000_000).rounded())
    return microseconds.isMultiple(of: 1000)
      ? ".milliseconds(\(microseconds / 1000))" : ".microseconds(\(microseconds))"
  }
}
