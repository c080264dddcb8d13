import APIModel

/// Makes the tests that wait for a good and for a bad end, on time that takes none.
struct WaitingTest {
  let test: TestCode
  let waiter: Waiter
  let example: Example
  let index: Int

  /// Nil if no example shows the state.
  init?(_ test: TestCode) {
    guard let waiter = test.operation.waiter,
      let (example, index) = test.answeredExample(waiter.state)
    else { return nil }
    self.test = test
    self.waiter = waiter
    self.example = example
    self.index = index
  }

  var context: WaitingTestContext? {
    guard let samples = test.completeSamples(example, index), let pendingState,
      let pending = answer(pendingState, "pending"),
      let done = waiter.success.first.flatMap({ answer($0, "done") })
    else { return nil }
    let call = samples.waiting(test.operation, waiter, example)
    let part = ReturnedPart(test.operation, api: test.api, types: test.types)
    let expected = ExpectedRequest(test.operation, example, api: test.api)
    let name = "waitUntil" + Words(waiter.name).upperCamel
    return WaitingTestContext(
      name: name,
      failingName: name + "Failing",
      variable: samples.variable,
      client: test.client(
        expected,
        example,
        transport: "transport",
        with: "timing = time.timing"
      ),
      fixture: test.name(example, index, "json"),
      pending: pending,
      done: done,
      failed: waiter.failure.first.flatMap { answer($0, "failed") },
      failedState: waiter.failure.first.map { SwiftLiteral.string($0.plainText) },
      request: test.types.names.request(test.operation),
      pauses: pauses,
      decodedBody: samples.hasDecodedBody ? test.decodedBody(example, index) : nil,
      call: (part.type == "NoContent" ? "" : "_ = ")
        + call.laidOut(indent: 4, before: "    _ = ".count),
      failingCall: call.laidOut(indent: 6)
    )
  }

  private func answer(_ state: JSON, _ variable: String) -> String? {
    test.literal(state).map { state in
      test.canned(
        "answer",
        [AnswerChange(names: waiter.state, value: state)],
        before: "    let \(variable) = ".count
      )
    }
  }

  /// Each is half as long again as the one before, up to the longest.
  private var pauses: String {
    let second = min(waiter.firstInterval * 1.5, waiter.longestInterval)
    return [waiter.firstInterval, second].map(WaitingCode.duration).joined(separator: ", ")
  }

  /// A state that isn't final, a documented one if there is one.
  private var pendingState: JSON? {
    let final = waiter.success + waiter.failure
    let schema = test.schema(waiter.state)
    if schema == .boolean { return [.bool(false), .bool(true)].first { !final.contains($0) } }
    let documented: [JSON] =
      switch schema.flatMap({ test.api.enumeration($0) })?.values {
      case .strings(let cases)?: cases.map { .string($0.value) }
      case .integers(let cases)?: cases.map { .number(String($0.value)) }
      case nil: []
      }
    return (documented + [.string("unheard-of")]).first { !final.contains($0) }
  }
}
