import APIModel

/// Answers requests as the documentation of APIs has it.
package struct MockService: Sendable {
  let routes: Routes
  let options: MockOptions

  package init(_ apis: [API], _ options: MockOptions = MockOptions()) {
    routes = Routes(apis)
    self.options = options
  }

  /// Every operation, for people: `GET /v2/batches/{batch_id}`, and what it is called.
  package var operations: [(line: String, name: String)] {
    routes.endpoints.map { ($0.line, $0.label) }
  }

  package func answer(to request: MockRequest, _ state: inout MockState) -> MockAnswer {
    var path = RequestTarget.path(of: request.target)
    let answer: MockAnswer
    do throws(Refusal) {
      let target = try RequestTarget(request.target)
      path = routes.shownPath(target)
      let route = try routes.route(request.method, target)
      answer = try self.answer(to: SentRequest(request, target, route), &state)
    } catch {
      answer = error.answer
    }
    return answer.logged("\(request.method) \(path) \(answer.status) \(answer.remark)")
  }

  private func answer(to sent: SentRequest, _ state: inout MockState) throws(Refusal) -> MockAnswer
  {
    let problems = sent.problems
    if !problems.isEmpty { throw Refusal(problems, about: sent.endpoint) }
    let wishes = try Wishes(sent.request.headers)
    return try Answering(sent, wishes, options).answer(&state)
  }
}

/// What the mock server can be told when it starts.
package struct MockOptions: Hashable, Sendable {
  /// How many items every long list has; nil for as many as the documentation says.
  package var items: Int?
  /// Which answer about something that is waited for has its final state.
  package var asks = 3

  package init() {}
}
