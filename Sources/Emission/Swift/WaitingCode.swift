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
      return WaitingContext(
        firstInterval: WaitingCode.duration(waiter.firstInterval),
        longestInterval: WaitingCode.duration(waiter.longestInterval),
        state: "answer" + state.text,
        cases: [stateCase(waiter.success, state, ".done")] + failures(waiter, state),
        hasOthers: !isYesOrNo || waiter.success.count + waiter.failure.count < 2
      )
    }
  }

  /// One case for all of them where what is read can be told as text, else one each.
  private func failures(_ waiter: Waiter, _ state: FieldAccess) -> [StateContext] {
    if waiter.failure.count > 1, let text = text(state) {
      return [stateCase(waiter.failure, state, ".failed(\(text))")]
    }
    return waiter.failure.map { value in
      stateCase([value], state, ".failed(\(SwiftLiteral.string(value.plainText)))")
    }
  }

  /// The state as the answer has it; nil if it isn't text, or may be missing.
  private func text(_ state: FieldAccess) -> String? {
    guard let schema = state.schema.map(types.resolved), !state.isOptional else { return nil }
    if schema == .string { return "answer\(state.text)" }
    return switch api.enumeration(schema)?.values {
    case .strings: "answer\(state.text).rawValue"
    case .integers: "String(answer\(state.text).rawValue)"
    case nil: nil
    }
  }

  private func stateCase(_ values: [JSON], _ state: FieldAccess, _ meaning: String) -> StateContext
  {
    let patterns = values.map { pattern($0, state) }
    let oneLine = patterns.joined(separator: ", ")
    let isShort = oneLine.count + meaning.count <= 80
    return StateContext(
      pattern: isShort ? oneLine : patterns.joined(separator: ",\n        "),
      meaning: meaning
    )
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
