import APIModel

extension Answering {
  /// The part of a list, or the state of what is waited for, that it is time for.
  func flowing(
    from example: Example,
    _ origin: Source,
    _ state: inout MockState
  ) throws(Refusal) -> MockAnswer {
    var (value, source, header) = (example.response ?? .null, origin, nil as MockHeader?)
    if let pagination = operation.pagination, !showsTheCursor(example, pagination) {
      let list = LongList(sent, pagination, example, value, items: options.items)
      let page = try PageOfList(list).answer(items: options.items)
      (value, header) = (page.0, page.header)
      if !page.isExample { source = .page }
    }
    if let waiter = operation.waiter {
      let course = WaitingCourse(endpoint: endpoint, waiter: waiter, documented: value)
      let moved = try moved(course, &state)
      if moved != value { (value, source) = (moved, .state) }
    }
    let content = AnswerContent(value, as: operation.response.content)
    return answer(example.status, content, source, [header].compactMap(\.self))
  }

  private func moved(_ course: WaitingCourse, _ state: inout MockState) throws(Refusal) -> JSON {
    // An outcome that is none is refused before it is remembered.
    _ = try course.final(wishes.outcome)
    let key = ResourceKey(api: endpoint.api.folder, operation: operation.id, path: sent.route.path)
    let progress = state.ask(key, outcome: wishes.outcome)
    return try course.answer(ask: progress.asks, asks: options.asks, outcome: progress.outcome)
  }

  /// Whether an example shows just the page that a cursor leads to.
  private func showsTheCursor(_ example: Example, _ pagination: Pagination) -> Bool {
    guard case .cursor(let parameter, _) = pagination.style, options.items == nil,
      let cursor = example.query(parameter)
    else { return false }
    return sent.pairs(parameter, in: .query).map(\.value) == cursor.parameterTexts
  }

  /// A value that was made, in the first state that is not final.
  func started(_ value: JSON) -> JSON {
    guard let waiter = operation.waiter, let schema = endpoint.schema,
      let field = endpoint.types.field(waiter.state, in: schema)
    else { return value }
    let isFlag = endpoint.types.value(field.type) == .boolean
    let states =
      isFlag ? [.bool(false), .bool(true)] : endpoint.types.enumeration(field.type)?.all ?? []
    let pending = states.first { !(waiter.success + waiter.failure).contains($0) }
    return pending.map {
      value.setting(waiter.state, to: $0).flagged(beside: waiter.state, isDone: false)
    } ?? value
  }
}

extension Example {
  /// What stands for an example where there is none.
  static func answering(_ response: JSON) -> Example {
    Example(name: nil, arguments: [], body: nil, status: 200, response: response, sample: nil)
  }
}
