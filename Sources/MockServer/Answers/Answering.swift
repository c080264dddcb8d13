import APIModel

/// Puts together the answer to a request that is as documented.
struct Answering {
  /// Where an answer comes from, for those who read its headers or the log.
  enum Source: String {
    /// As documented.
    case example
    /// A part of the documented list.
    case page
    /// The documented answer in another state.
    case state
    /// Made from the types, as no example shows it.
    case made
    /// Nothing is documented for it but what was asked for.
    case undocumented
  }

  let sent: SentRequest
  let wishes: Wishes
  let options: MockOptions

  init(_ sent: SentRequest, _ wishes: Wishes, _ options: MockOptions) {
    self.sent = sent
    self.wishes = wishes
    self.options = options
  }

  var endpoint: Endpoint { sent.endpoint }
  var operation: Operation { sent.endpoint.operation }

  func answer(_ state: inout MockState) throws(Refusal) -> MockAnswer {
    let example = try ExampleChoice(sent: sent, wishes: wishes).example()
    let isFree = wishes.status == nil && wishes.example == nil
    if let example {
      guard isFree, example.response != nil, endpoint.schema != nil else {
        return answer(showing: example)
      }
      return try flowing(from: example, .example, &state)
    }
    if let status = wishes.status, status >= 400 { return failure(status) }
    return try made(isFree: isFree, &state)
  }

  // MARK: Successes

  /// What is documented, as it is.
  private func answer(showing example: Example) -> MockAnswer {
    if let response = example.response {
      return example.status < 400
        ? answer(example.status, AnswerContent(response, as: operation.response.content), .example)
        : failed(example.status, response, .example)
    }
    if example.status < 400, let value = madeValue {
      return answer(example.status, AnswerContent(value, as: operation.response.content), .made)
    }
    return answer(example.status, .none, .example)
  }

  private func made(isFree: Bool, _ state: inout MockState) throws(Refusal) -> MockAnswer {
    if case .none = operation.response.content { return answer(wishes.status ?? 204, .none, .made) }
    guard let value = madeValue else { return undocumented(wishes.status ?? 200) }
    if isFree, endpoint.schema != nil {
      return try flowing(from: .answering(started(value)), .made, &state)
    }
    let content = AnswerContent(value, as: operation.response.content)
    return answer(wishes.status ?? 200, content, .made)
  }

  private var madeValue: JSON? {
    var maker = ValueMaker(endpoint.types)
    return switch operation.response.content {
    case .none: nil
    case .json(let schema): maker.value(schema, called: "response")
    case .text, .bytes: .string("text")
    case .events(let schema): maker.value(schema, called: "event").map { .array([$0]) }
    }
  }

  // MARK: Failures

  private func failure(_ status: Int) -> MockAnswer {
    let all = operation.failures + endpoint.api.failures
    let candidates = all.filter { $0.status == status } + all.filter { $0.status == nil }
    guard let type = candidates.lazy.compactMap(\.type).first else {
      let isDocumented = all.contains { $0.status == status }
      return isDocumented ? answer(status, .none, .made) : undocumented(status)
    }
    var maker = ValueMaker(endpoint.types)
    guard let value = maker.value(type, called: "error") else { return undocumented(status) }
    return failed(status, value, .made)
  }

  private func failed(_ status: Int, _ body: JSON, _ source: Source) -> MockAnswer {
    let retry = RetryAfter(endpoint: endpoint).header(status: status, body: body)
    return answer(status, AnswerContent(json: body), source, [retry].compactMap(\.self))
  }

  private func undocumented(_ status: Int) -> MockAnswer {
    let message = JSON.string("\(endpoint.label) documents no answer with status \(status)")
    let value = JSON.object([JSON.Member(name: "docwright-mock", value: message)])
    return answer(status, AnswerContent(json: value), .undocumented)
  }

  func answer(
    _ status: Int,
    _ content: AnswerContent,
    _ source: Source,
    _ headers: [MockHeader] = []
  ) -> MockAnswer {
    // Answers with these statuses have no body, RFC 9110.
    let content = [204, 205, 304].contains(status) ? .none : content
    let type = content.mediaType.map { MockHeader("content-type", $0) }
    return MockAnswer(
      status: status,
      headers: [type, MockHeader(MockHeader.mark, source.rawValue)].compactMap(\.self) + headers,
      body: content.body,
      milliseconds: wishes.milliseconds,
      remark: "\(endpoint.label): \(source.rawValue)"
    )
  }
}
