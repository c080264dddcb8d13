import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// A documented exchange, its values not yet held against the types.
struct ExampleSource {
  let name: String?
  var arguments: [(field: Field, location: Parameter.Location, value: YAMLNode)]
  let body: YAMLNode?
  let status: Int
  let response: YAMLNode?
  let sample: SampleRequest?
}

extension Importing {
  /// The value that a document shows of a parameter; a mapping of values by example in exported ones.
  mutating func exampleValue(_ node: YAMLNode, _ schema: YAMLNode) -> YAMLNode? {
    if isExported { return take("examples", of: node) }
    let values = namedValues(node)
    for other in values.dropFirst() {
      remark("one value of a parameter is shown; left out", at: other.value)
    }
    return values.first?.value ?? ownValue(schema)
  }

  /// That of a schema itself.
  private mutating func ownValue(_ schema: YAMLNode) -> YAMLNode? {
    if let value = take("example", of: schema) { return value }
    let values = take("examples", of: schema)?.elements ?? []
    for other in values.dropFirst() { remark("one value is shown; left out", at: other) }
    return values.first
  }

  /// The examples of a parameter or a message.
  private mutating func namedValues(_ node: YAMLNode) -> [(name: String?, value: YAMLNode)] {
    if let value = take("example", of: node) { return [(nil, value)] }
    return entries("examples", of: node).compactMap { entry in
      guard let example = resolved(entry.value) else { return nil }
      return take("value", of: example).map { (entry.key.value, $0) }
    }
  }

  mutating func exampleSources(
    of node: YAMLNode,
    _ operation: APIModel.Operation,
    _ answers: Answers
  ) -> [ExampleSource] {
    isExported
      ? exportedExamples(of: node, operation, answers) : foundExamples(operation, answers)
  }

  private func key(_ parameter: Parameter, _ slug: String) -> FieldKey {
    FieldKey(holder: TypeName([slug, parameter.location.section]), name: parameter.field.name)
  }

  private mutating func exportedExamples(
    of node: YAMLNode,
    _ operation: APIModel.Operation,
    _ answers: Answers
  ) -> [ExampleSource] {
    (take(.examples, of: node)?.elements ?? []).map { entry in
      let name = entry.entry("name")?.value.text?.value
      let key = name ?? entry.said("unnamed")
      func value(_ examples: YAMLNode?) -> YAMLNode? {
        examples?.entry(key)?.value.entry("value")?.value
      }
      let status = entry.integer("status") ?? 200
      let answer =
        answers.contents.first { $0.status == status }
        ?? answers.contents.first { $0.status == nil }
      return ExampleSource(
        name: name,
        arguments: operation.parameters.compactMap { parameter in
          value(exampleNodes[self.key(parameter, operation.slug)]).map {
            (parameter.field, parameter.location, $0)
          }
        },
        body: value(bodyContent.flatMap { take("examples", of: $0) }),
        status: status,
        response: value(answer.flatMap { take("examples", of: $0.node) }),
        sample: entry.entry("sample").map { SampleRequest($0.value) }
      )
    }
  }

  private mutating func foundExamples(
    _ operation: APIModel.Operation,
    _ answers: Answers
  ) -> [ExampleSource] {
    let arguments = operation.parameters.compactMap { parameter in
      exampleNodes[key(parameter, operation.slug)].map {
        (field: parameter.field, location: parameter.location, value: $0)
      }
    }
    let bodies = bodyContent.map { messageValues($0) } ?? []
    func source(_ name: String?, _ body: YAMLNode?, _ status: Int, _ response: YAMLNode?)
      -> ExampleSource
    {
      ExampleSource(
        name: name,
        arguments: arguments,
        body: body,
        status: status,
        response: response,
        sample: nil
      )
    }
    var found: [ExampleSource] = []
    var sent: Set<String?> = []
    for answer in answers.contents {
      for (name, value) in messageValues(answer.node) {
        guard let status = answer.status else {
          remark("an example of an answer has a status; left out", at: value)
          continue
        }
        let body = bodies.first { $0.name == name } ?? bodies.first
        if let body { sent.insert(body.name) }
        let title = name ?? (status < 400 ? nil : statusPhrase(status))
        found.append(source(title, body?.value, status, value))
      }
    }
    let others = bodies.filter { !sent.contains($0.name) }
    found += others.map { source($0.name, $0.value, answers.status, nil) }
    if found.isEmpty, !arguments.isEmpty { found = [source(nil, nil, answers.status, nil)] }
    return found
  }

  private mutating func messageValues(_ content: YAMLNode) -> [(name: String?, value: YAMLNode)] {
    let values = namedValues(content)
    guard values.isEmpty, let schema = content.entry("schema")?.value else { return values }
    return ownValue(schema).map { [(nil, $0)] } ?? []
  }
}

extension SampleRequest {
  fileprivate init(_ node: YAMLNode) {
    let headers = node.entry("headers")?.value.elements ?? []
    self.init(
      method: node.said("method"),
      url: node.said("url"),
      headers: headers.map { Header(name: $0.said("name"), value: $0.said("value")) },
      body: node.entry("body")?.value.text?.value
    )
  }
}
