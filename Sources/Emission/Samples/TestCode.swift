import APIModel

/// Makes the tests of an operation and the fixtures they read.
struct TestCode {
  let api: API
  let types: SwiftTypes
  let operation: Operation
  private let samples: SampleCode

  init(_ operation: Operation, api: API, types: SwiftTypes) {
    self.operation = operation
    self.api = api
    self.types = types
    samples = SampleCode(api: api, types: types)
  }

  /// Nil when there is no example to test with.
  var context: TestsContext? {
    guard !operation.examples.isEmpty else { return nil }
    let calls = operation.examples.enumerated()
    return TestsContext(
      source: "\(api.folder)/\(operation.slug).yaml",
      id: operation.id,
      suite: types.names.request(operation) + "Tests",
      imports: imports,
      requests: calls.compactMap { request($1, $0) },
      bodies: calls.compactMap { body($1, $0) },
      responses: calls.compactMap { response($1, $0) },
      events: calls.compactMap { events($1, $0) },
      pages: PagesTest(self)?.context,
      waiting: WaitingTest(self)?.context,
      failures: calls.compactMap { failure($1, $0) }
    )
  }

  /// The JSON that tests read, a file each.
  var fixtures: [GeneratedFile] {
    operation.examples.enumerated().flatMap { index, example in
      let answer = example.response.map { (name(example, index, "json"), text($0, example)) }
      let body = example.body.map { (name(example, index, "request.json"), $0.prettyText + "\n") }
      return [answer, body].compactMap(\.self).map { name, text in
        GeneratedFile(path: "Tests/\(api.module)Tests/Fixtures/\(name)", text: text)
      }
    }
  }

  /// JSON as JSON; the text of other answers as it is.
  private func text(_ value: JSON, _ example: Example) -> String {
    if example.status < 400, case .string(let text) = value,
      operation.response.content.schema == nil
    {
      return text
    }
    return value.prettyText + "\n"
  }

  /// `get-batch.json`, `get-batch.first-page.json`; numbered where examples have no names.
  func name(_ example: Example, _ index: Int, _ ending: String) -> String {
    let words = example.name.map { Words($0).words.joined(separator: "-") } ?? ""
    let isFirst = index == 0 && words.isEmpty
    let middle =
      isFirst ? "" : words.isEmpty || isTaken(words, index) ? ".\(index + 1)" : ".\(words)"
    return "\(operation.slug)\(middle).\(ending)"
  }

  private func isTaken(_ words: String, _ index: Int) -> Bool {
    operation.examples.prefix(index).contains {
      Words($0.name ?? "").words.joined(separator: "-") == words
    }
  }

  private var imports: [String] {
    let given = operation.parameters.map(\.field.type) + [operation.body.schema].compactMap(\.self)
    return
      ([api.module, "ClientRuntime", "ClientTesting", "Testing"]
      + (given.isEmpty ? [] : ["Foundation"])).sorted()
  }

  /// Empty for an example without a name, so that most names stay short.
  private func suffix(_ example: Example, _ index: Int) -> String {
    let words = Words(example.name ?? "")
    if words.words.isEmpty { return index == 0 ? "" : String(index + 1) }
    return words.upperCamel
      + (isTaken(words.words.joined(separator: "-"), index) ? String(index + 1) : "")
  }

  private func title(_ example: Example, _ index: Int) -> String {
    let name = ProseText(example.name ?? (index == 0 ? "" : "example \(index + 1)")).oneLine
    let short = name.count > 24 ? name.prefix(23) + "…" : name[...]
    return name.isEmpty
      ? "" : " (" + String(SwiftLiteral.string(String(short)).dropFirst().dropLast()) + ")"
  }

  // MARK: Requests

  private func request(_ example: Example, _ index: Int) -> RequestTestContext? {
    guard example.status < 400, let samples = completeSamples(example, index) else { return nil }
    let expected = ExpectedRequest(operation, example, api: api)
    let part = ReturnedPart(operation, api: api, types: types)
    // Sent as requests, deprecated operations always give something.
    let givesNothing = part.type == "NoContent" && operation.deprecation == nil
    let discarded = givesNothing ? "" : "_ = "
    return RequestTestContext(
      suffix: suffix(example, index),
      title: title(example, index),
      variable: samples.variable,
      client: client(expected, example, transport: "recorder"),
      status: String(example.status),
      answer: example.response.map { _ in name(example, index, "json") },
      answerPart: operation.response.content.eventSchema == nil ? "data" : "events",
      decodedBody: samples.hasDecodedBody ? decodedBody(example, index) : nil,
      call: discarded + call(example, samples, indent: 4),
      line: SwiftLiteral.lines(expected.line),
      headers: expected.headers.map {
        HeaderContext(
          name: SwiftLiteral.string($0.name.lowercased()),
          value: SwiftLiteral.string($0.value)
        )
      },
      body: isJSONBody && example.body != nil ? name(example, index, "request.json") : nil
    )
  }

  private var isJSONBody: Bool {
    if case .json = operation.body { true } else { false }
  }

  /// The plainest way to write the example's call with every value it gives. Nil if there is none.
  func completeSamples(_ example: Example, _ index: Int) -> SampleCode? {
    let arguments = RequestArguments(operation, api: api, types: types)
    let needed = arguments.inOrder.filter { argument in
      !argument.isOptional || example.gives(argument, operation)
    }
    let decoding = decodedBody(example, index).map { _ in
      SampleCode(api: api, types: types, hasDecodedBody: true)
    }
    return [samples, decoding].compactMap(\.self).first { samples in
      needed.allSatisfy { samples.given($0, operation, example) != nil }
    }
  }

  /// The body as the tests read it from its fixture.
  func decodedBody(_ example: Example, _ index: Int) -> DecodedBodyContext? {
    guard example.body != nil, let schema = operation.body.schema, types.coding(schema) == nil,
      !api.holdsFiles(operation.body, types: types)
    else { return nil }
    return DecodedBodyContext(
      fixture: name(example, index, "request.json"),
      type: types.spelling(schema)
    )
  }

  /// `BlandClient(apiKey: "YOUR_API_KEY", transport: recorder).with { … }`
  func client(
    _ expected: ExpectedRequest,
    _ example: Example,
    transport: String,
    with setting: String? = nil
  ) -> String {
    let literal = ValueLiteral(api: api, types: types)
    let fields = samples.clientFields(api.scheme(for: operation, example))
    let values = zip(fields, FieldNames.clientArguments(fields)).compactMap { field, identifier in
      expected.credentials[field.name].flatMap { literal.expression($0, field.type) }
        .map { Code.labelled(identifier.passedLabel, $0) }
    }
    let client = Code.list(
      "\(types.names.client)(",
      values + [.text("transport: \(transport)")],
      ")"
    ).laidOut(indent: 4, before: "    let \(samples.variable) = ".count)
    let margin = client.contains("\n") ? "    " : "      "
    return client + (setting.map { setting in "\n\(margin).with { $0.\(setting) }" } ?? "")
  }

  // MARK: Answers

  private func response(_ example: Example, _ index: Int) -> ResponseTestContext? {
    guard example.status < 400, example.response != nil, operation.response.content.schema != nil
    else { return nil }
    return ResponseTestContext(
      suffix: suffix(example, index),
      title: title(example, index),
      fixture: name(example, index, "json"),
      request: types.names.request(operation),
      coding: operation.response.content.schema.flatMap { types.coding($0) }
    )
  }

  private func events(_ example: Example, _ index: Int) -> EventsTestContext? {
    guard example.status < 400, example.response != nil,
      let schema = operation.response.content.eventSchema
    else { return nil }
    return EventsTestContext(
      suffix: suffix(example, index),
      title: title(example, index),
      fixture: name(example, index, "json"),
      request: types.names.request(operation),
      coding: types.coding(.array(schema))
    )
  }

  /// For a body whose request can't be written down, such as one with an explicit null.
  private func body(_ example: Example, _ index: Int) -> BodyTestContext? {
    guard completeSamples(example, index) == nil, let body = decodedBody(example, index) else {
      return nil
    }
    return BodyTestContext(
      suffix: suffix(example, index),
      title: title(example, index),
      body: body
    )
  }

  private func failure(_ example: Example, _ index: Int) -> FailureTestContext? {
    guard example.status >= 400, let samples = completeSamples(example, index) else { return nil }
    let expected = ExpectedRequest(operation, example, api: api)
    return FailureTestContext(
      suffix: suffix(example, index),
      title: title(example, index),
      status: String(example.status),
      variable: samples.variable,
      client: client(expected, example, transport: "transport", with: "retry = .never"),
      fixture: example.response.map { _ in name(example, index, "json") },
      failureProperty: types.names.failureProperty,
      decodedBody: samples.hasDecodedBody ? decodedBody(example, index) : nil,
      call: call(example, samples, indent: 6)
    )
  }

  private func call(_ example: Example, _ samples: SampleCode, indent: Int) -> String {
    operation.deprecation == nil
      ? samples.call(operation, example, indent: indent, before: indent + "_ = ".count)
      : samples.sending(operation, example, indent: indent, before: indent + "_ = ".count)
  }
}

extension TestCode {
  /// The field of the answer that names lead to.
  func field(_ names: [String]) -> Field? {
    let holder = FieldAccess(
      names.dropLast(),
      in: operation.response.content.schema,
      api: api,
      types: types
    ).schema
    return holder.flatMap { holder in
      names.last.flatMap { api.property($0, of: types.resolved(holder), types: types)?.field }
    }
  }

  /// What it is when it is there.
  func schema(_ names: [String]) -> Schema? {
    field(names).map { types.resolved(types.resolved($0.type).withoutNull.0) }
  }
}

extension Example {
  fileprivate func gives(_ argument: RequestArgument, _ operation: Operation) -> Bool {
    switch argument.role {
    case .body: body != nil
    case .bodyField: body?[argument.identifier.wireName] != nil
    case .path, .other:
      arguments.contains {
        $0.name == argument.identifier.wireName
          && ($0.location == .path) == (argument.role == .path)
      }
    }
  }
}
