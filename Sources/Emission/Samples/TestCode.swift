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
      deprecation: operation.deprecation == nil
        ? nil : "@available(*, deprecated, message: \"Tests what is deprecated.\")",
      clientVariable: samples.variable,
      failureProperty: Words(types.names.failure).lowerCamel,
      imports: imports,
      requests: calls.compactMap { request($1, $0) },
      responses: calls.compactMap { response($1, $0) },
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
    if example.status < 400, case .string(let text) = value, operation.response.content.schema == nil {
      return text
    }
    return value.prettyText + "\n"
  }

  /// `get-batch.json`, `get-batch.first-page.json`; numbered where examples have no names.
  private func name(_ example: Example, _ index: Int, _ ending: String) -> String {
    let words = example.name.map { Words($0).words.joined(separator: "-") } ?? ""
    let isFirst = index == 0 && words.isEmpty
    let middle = isFirst ? "" : words.isEmpty || isTaken(words, index) ? ".\(index + 1)" : ".\(words)"
    return "\(operation.slug)\(middle).\(ending)"
  }

  private func isTaken(_ words: String, _ index: Int) -> Bool {
    operation.examples.prefix(index).contains {
      Words($0.name ?? "").words.joined(separator: "-") == words
    }
  }

  private var imports: [String] {
    let given = operation.parameters.map(\.field.type) + [operation.body.schema].compactMap(\.self)
    return ([api.module, "ClientRuntime", "ClientTesting", "Testing"]
      + (given.isEmpty ? [] : ["Foundation"])).sorted()
  }

  /// Empty for an example without a name, so that most names stay short.
  private func suffix(_ example: Example, _ index: Int) -> String {
    let words = Words(example.name ?? "")
    if words.words.isEmpty { return index == 0 ? "" : String(index + 1) }
    return words.upperCamel + (isTaken(words.words.joined(separator: "-"), index) ? String(index + 1) : "")
  }

  private func title(_ example: Example, _ index: Int) -> String {
    let name = example.name ?? (index == 0 ? "" : "example \(index + 1)")
    return name.isEmpty ? "" : " (" + String(SwiftLiteral.string(name).dropFirst().dropLast()) + ")"
  }

  // MARK: Requests

  private func request(_ example: Example, _ index: Int) -> RequestTestContext? {
    guard example.status < 400, isComplete(example) else { return nil }
    let expected = ExpectedRequest(operation, example, api: api)
    let part = ReturnedPart(operation, api: api, types: types)
    let discarded = part.type == "NoContent" ? "" : "_ = "
    return RequestTestContext(
      suffix: suffix(example, index),
      title: title(example, index),
      client: client(expected, transport: "recorder"),
      status: String(example.status),
      answer: example.response.map { _ in name(example, index, "json") },
      call: discarded + call(example, indent: 4),
      line: String(SwiftLiteral.string(expected.line).dropFirst().dropLast()),
      headers: expected.headers.map {
        HeaderContext(
          name: SwiftLiteral.string($0.name.lowercased()), value: SwiftLiteral.string($0.value))
      },
      body: isJSONBody && example.body != nil ? name(example, index, "request.json") : nil
    )
  }

  private var isJSONBody: Bool {
    if case .json = operation.body { true } else { false }
  }

  /// Whether every value of the example can be written down in Swift, so that the request is whole.
  private func isComplete(_ example: Example) -> Bool {
    let arguments = RequestArguments(operation, api: api, types: types)
    let needed = arguments.inOrder.filter { argument in
      !argument.isOptional || example.gives(argument, operation)
    }
    return needed.allSatisfy { samples.given($0, operation, example) != nil }
  }

  /// `BlandClient(apiKey: "YOUR_API_KEY", transport: recorder)`
  private func client(_ expected: ExpectedRequest, transport: String) -> String {
    let fields = samples.clientFields
    let credentials = zip(fields, FieldNames.arguments(fields)).map { field, identifier in
      let value = SwiftLiteral.string(expected.credentials[field.name] ?? "…")
      return "\(identifier.declared): \(value)"
    }
    return Layout.list(
      "\(types.names.client)(", credentials + ["transport: \(transport)"], ")", indent: 4,
      before: "    let \(samples.variable) = ".count)
  }

  // MARK: Answers

  private func response(_ example: Example, _ index: Int) -> ResponseTestContext? {
    guard example.status < 400, example.response != nil, operation.response.content.schema != nil
    else { return nil }
    return ResponseTestContext(
      suffix: suffix(example, index), title: title(example, index),
      fixture: name(example, index, "json"), request: types.names.request(operation))
  }

  private func failure(_ example: Example, _ index: Int) -> FailureTestContext? {
    guard example.status >= 400, isComplete(example) else { return nil }
    let expected = ExpectedRequest(operation, example, api: api)
    return FailureTestContext(
      suffix: suffix(example, index), title: title(example, index),
      status: String(example.status), client: client(expected, transport: "transport"),
      fixture: example.response.map { _ in name(example, index, "json") },
      call: call(example, indent: 6))
  }

  private func call(_ example: Example, indent: Int) -> String {
    let call = samples.call(operation, example, width: Layout.width - indent - "_ = ".count)
    return String(call.indented(by: indent).drop { $0 == " " })
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
