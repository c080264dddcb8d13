import APIModel

/// How what is waited for moves on: the first answer is the documented one, the last has a final
/// state, and those between have the states between.
struct WaitingCourse {
  let endpoint: Endpoint
  let waiter: Waiter
  let documented: JSON

  /// - Parameters:
  ///   - ask: How often was asked so far, this time included.
  ///   - asks: Which answer has the final state.
  ///   - outcome: How it ends: a final state, `success` or `failed`.
  func answer(ask: Int, asks: Int, outcome: String?) throws(Refusal) -> JSON {
    let final = try final(outcome)
    let start = documented.value(at: waiter.state)
    if let start, isFinal(start), outcome == nil { return documented }
    if ask >= asks { return finished(final) }
    if ask == 1 { return documented }
    let pending = pending(after: start)
    guard !pending.isEmpty else { return documented }
    // The last state before the end comes right before the end.
    let index = (ask - 1) * pending.count / max(asks - 2, 1) - 1
    return documented(in: pending[min(max(index, 0), pending.count - 1)])
  }

  private func isFinal(_ state: JSON) -> Bool { (waiter.success + waiter.failure).contains(state) }

  /// How it ends.
  func final(_ outcome: String?) throws(Refusal) -> JSON {
    let states = waiter.success + waiter.failure
    guard let outcome else { return waiter.success.first ?? .null }
    let texts = states.flatMap(\.parameterTexts)
    if let exact = texts.firstIndex(of: outcome) { return states[exact] }
    if outcome == "success", let state = waiter.success.first { return state }
    if outcome == "failed", let state = waiter.failure.first { return state }
    let words = texts + ["success"] + (waiter.failure.isEmpty ? [] : ["failed"])
    var listed: [String] = []
    for word in words where !listed.contains(word) { listed.append(word) }
    let list = listed.map { "'\($0)'" }.joined(separator: ", ")
    throw Refusal(
      [RequestProblem(.header, "x-mock-outcome", "waiting ends with one of \(list)")],
      about: endpoint
    )
  }

  /// The documented states that are not final, from the one after the first; without an order, none.
  private func pending(after start: JSON?) -> [JSON] {
    guard let schema = endpoint.schema,
      let field = endpoint.types.field(waiter.state, in: schema),
      let values = endpoint.types.enumeration(field.type)?.all
    else { return [] }
    let next = start.flatMap { values.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return values.dropFirst(next).filter { !isFinal($0) }
  }

  private func finished(_ state: JSON) -> JSON {
    documented(in: state).flagged(beside: waiter.state, isDone: true)
  }

  /// The documented answer in another state. What lies beside it and has a type that the state tells is
  /// made anew.
  private func documented(in state: JSON) -> JSON {
    let answer = documented.setting(waiter.state, to: state)
    guard let schema = endpoint.schema, documented.value(at: waiter.state) != state else {
      return answer
    }
    let holder = Array(waiter.state.dropLast())
    let type = endpoint.types.field(holder, in: schema)?.type ?? schema
    return (endpoint.types.properties(type) ?? []).reduce(answer) { answer, field in
      var maker = ValueMaker(endpoint.types)
      guard let (tag, union) = maker.siblingUnion(field), tag == waiter.state.last,
        let value = maker.member(of: union, told: state, field)
      else { return answer }
      return answer.setting(holder + [field.name], to: value)
    }
  }
}

extension JSON {
  /// With what else tells whether something is done saying so: flags beside the state called
  /// `isComplete` or the like.
  func flagged(beside state: [String], isDone: Bool) -> JSON {
    let holder = Array(state.dropLast())
    guard case .object(let members)? = value(at: holder) else { return self }
    let words: Set = ["complete", "completed", "done", "finished"]
    let flags = members.filter { member in
      let letters = member.name.lowercased().filter(\.isLetter)
      let word = letters.hasPrefix("is") ? String(letters.dropFirst(2)) : letters
      return member.value == .bool(!isDone) && words.contains(word) && member.name != state.last
    }
    return flags.reduce(self) { $0.setting(holder + [$1.name], to: .bool(isDone)) }
  }
}
