import APIModel
import SourceText
import YAMLReader

extension Checker {
  /// The operation with its examples, each held against its types.
  func exemplified(
    _ lowered: LoweredOperation,
    server: Server?,
    into diagnostics: inout Diagnostics
  ) -> Operation {
    checkNames(of: lowered.declaration.examples, into: &diagnostics)
    let examples = lowered.declaration.examples.map { example in
      self.example(example, of: lowered, server: server, into: &diagnostics)
    }
    return lowered.operation.with(examples: examples)
  }

  private func checkNames(
    of examples: [ExampleDeclaration],
    into diagnostics: inout Diagnostics
  ) {
    for example in examples.dropFirst() where example.name == nil {
      let message = "only the first example may go without 'name'"
      diagnostics.error(.missingKey, message, at: example.range)
    }
    var seen: Set<String> = []
    for name in examples.compactMap(\.name) where !seen.insert(name.value).inserted {
      let message = "another example is called '\(name.value)' already"
      diagnostics.error(.duplicateKey, message, at: name.range)
    }
  }

  private func example(
    _ example: ExampleDeclaration,
    of lowered: LoweredOperation,
    server: Server?,
    into diagnostics: inout Diagnostics
  ) -> Example {
    let arguments = arguments(of: example, for: lowered, into: &diagnostics)
    let body = body(of: example, for: lowered.operation, into: &diagnostics)
    let status = status(of: example, into: &diagnostics)
    let response = response(of: example, status, for: lowered.operation, into: &diagnostics)
    let sample = sample(
      of: example,
      arguments,
      body,
      for: lowered.operation,
      server: server,
      into: &diagnostics
    )
    return Example(
      name: example.name?.value,
      arguments: arguments,
      body: body,
      status: status,
      response: response,
      sample: sample
    )
  }

  private func status(of example: ExampleDeclaration, into diagnostics: inout Diagnostics) -> Int {
    guard let status = example.status else { return 200 }
    if !(200...599).contains(status.value) {
      let message = "\(status.value) is no status of an answer; those are from 200 to 599"
      diagnostics.error(.invalidValue, message, at: status.range)
    }
    return status.value
  }
}

extension Checker {
  /// A value from an example: YAML as it is, or the JSON that a text after `|` is.
  func value(_ node: YAMLNode, into diagnostics: inout Diagnostics) -> YAMLNode? {
    guard node.scalar?.style == .literal else { return node }
    return YAMLNode.json(in: node, into: &diagnostics)
  }

  func check(
    _ node: YAMLNode,
    as schema: Schema,
    at place: ValuePlace,
    into diagnostics: inout Diagnostics
  ) {
    var check = ValueCheck(types)
    diagnostics.add(check.problems(node, as: schema, at: place))
  }
}

extension Diagnostics {
  mutating func add(_ problems: [ValueCheck.Problem]) {
    for problem in problems { error(problem.code, problem.message, at: problem.range) }
  }
}
