import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// Holds the examples of a document against what has been made of its types.
struct ImportedExamples {
  let values: DescribedValues
  let types: ImportedTypes
  let shared: [Failure]
  private(set) var remarks = Diagnostics()

  init(_ api: API, _ types: ImportedTypes) {
    values = DescribedValues(of: api)
    self.types = types
    shared = api.failures
  }

  /// The examples that fit, each with a name of its own, and whether values had to be made up.
  mutating func examples(
    _ sources: [ExampleSource],
    of operation: APIModel.Operation
  ) -> (examples: [Example], areMadeUp: Bool) {
    var names: Set<String> = []
    var examples: [Example] = []
    var areMadeUp = false
    for source in sources {
      guard let (example, isMadeUp) = example(source, of: operation) else { continue }
      let needsName = !examples.isEmpty || example.name != nil
      var name = example.name ?? "example"
      while needsName, !names.insert(name).inserted { name += " again" }
      examples.append(example.named(needsName ? name : nil))
      areMadeUp = areMadeUp || isMadeUp
    }
    return (examples, areMadeUp)
  }

  private mutating func example(
    _ source: ExampleSource,
    of operation: APIModel.Operation
  ) -> (Example, isMadeUp: Bool)? {
    var arguments: [Example.Argument] = []
    var isMadeUp = false
    for parameter in operation.parameters {
      let field = parameter.field
      let shown = source.arguments.first {
        $0.location == parameter.location && $0.field.name == field.name
      }
      if let shown, fits(values.problems(shown.value, as: field)), let value = json(shown.value) {
        arguments.append(.init(location: parameter.location, name: field.name, value: value))
      } else if field.presence == .required {
        let value = types.madeUp(field.type)
        isMadeUp = true
        arguments.append(.init(location: parameter.location, name: field.name, value: value))
      }
    }
    let body = source.body.flatMap { fitting($0, bodyTypes(of: operation)) }
    let response = source.response.flatMap {
      fitting($0, answerTypes(of: operation, source.status))
    }
    let isRefused = response == nil && (source.response != nil || body == nil && source.body != nil)
    if isRefused, source.sample == nil { return nil }
    let example = Example(
      name: source.name,
      arguments: arguments,
      body: body,
      status: source.status,
      response: response,
      sample: source.sample
    )
    return (example, isMadeUp)
  }

  private func bodyTypes(of operation: APIModel.Operation) -> [Schema] {
    switch operation.body {
    case .none: []
    case .bytes: [.string]
    default: operation.body.schema.map { [$0] } ?? []
    }
  }

  private func answerTypes(of operation: APIModel.Operation, _ status: Int) -> [Schema] {
    if status >= 400 {
      return (operation.failures + shared).filter { $0.status ?? status == status }
        .compactMap(\.type)
    }
    return switch operation.response.content {
    case .none: []
    case .text, .bytes: [.string]
    case .json(let schema): [schema]
    case .events(let schema): [.array(schema)]
    }
  }

  private mutating func fitting(_ node: YAMLNode, _ schemas: [Schema]) -> JSON? {
    if schemas.isEmpty {
      remarks.warning(.notExpressible, "no type describes this example; left out", at: node.range)
      return nil
    }
    return fits(values.problems(node, asOneOf: schemas)) ? json(node) : nil
  }

  private mutating func fits(_ problems: [Located<String>]) -> Bool {
    for problem in problems.prefix(1) {
      let message = "this does not fit its schema and is left out: \(problem.value)"
      remarks.warning(.notExpressible, message, at: problem.range)
    }
    return problems.isEmpty
  }

  private mutating func json(_ node: YAMLNode) -> JSON? { JSON(node, into: &remarks) }
}

extension Example {
  fileprivate func named(_ name: String?) -> Example {
    Example(
      name: name,
      arguments: arguments,
      body: body,
      status: status,
      response: response,
      sample: sample
    )
  }
}

extension ImportedTypes {
  /// A value of a parameter that nobody shows.
  func madeUp(_ type: Schema) -> JSON {
    switch resolved(type) {
    case .integer, .int64, .number, .epoch, .duration: return .number("1")
    case .boolean: return .bool(true)
    case .uuid: return .string("00000000-0000-0000-0000-000000000000")
    case .url: return .string("https://\(ToDo.mark)")
    case .timestamp: return .string("2000-01-01T00:00:00Z")
    case .date: return .string("2000-01-01")
    case .base64: return .string("AAAA")
    case .embeddedJSON: return .string("null")
    case .array(let element): return .array([madeUp(element)])
    case .named(let name):
      guard case .enumeration(let enumeration)? = self[name]?.shape else { return .null }
      switch enumeration.values {
      case .strings(let cases): return .string(cases.first?.value ?? "")
      case .integers(let cases): return .number(String(cases.first?.value ?? 0))
      }
    default: return .string(ToDo.mark)
    }
  }
}
