import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension PageComparison {
  /// Examples of the page are those of the description, and the other way round.
  var exampleFindings: [Finding] {
    facts.examples.flatMap(findings) + undocumentedExamples + sampleFindings
  }

  private func findings(_ example: PageExample) -> [Finding] {
    var ignored = Diagnostics()
    guard let node = example.node, let json = JSON(node, into: &ignored) else { return [] }
    switch example.kind {
    case .response: return responseFindings(example, node, json)
    case .request: return requestFindings(example, node, json)
    case .excerpt: return excerptFindings(example, node)
    case .sample: return []
    }
  }

  private func responseFindings(
    _ example: PageExample,
    _ node: YAMLNode,
    _ json: JSON
  ) -> [Finding] {
    let own = operation.examples.enumerated().filter { _, own in
      own.response != nil && own.status == example.status ?? own.status
    }
    if own.contains(where: { $0.element.response?.means(json) ?? false }) { return [] }
    let problems = problems(node, answers(with: example.status))
    let name = "examples.\(example.status.map(String.init) ?? "response")"
    if !problems.isEmpty { return notAccepted(problems, name, own.first?.offset) }
    let isSuccess = self.problems(node, operation.response.content.schemas).isEmpty
    let counterpart = own.first { ($0.element.status < 400) == isSuccess }
    return [differing(node, name, counterpart?.offset, counterpart?.element.response)]
  }

  private func requestFindings(
    _ example: PageExample,
    _ node: YAMLNode,
    _ json: JSON
  ) -> [Finding] {
    let own = operation.examples.enumerated().filter { $0.element.body != nil }
    if own.contains(where: { $0.element.body?.means(json) ?? false }) { return [] }
    let problems = problems(node, operation.body.schema.map { [$0] } ?? [])
    if !problems.isEmpty { return notAccepted(problems, "examples.request", own.first?.offset) }
    return [differing(node, "examples.request", own.first?.offset, own.first?.element.body)]
  }

  /// The types that an answer may have; all if its status is not known.
  private func answers(with status: Int?) -> [Schema] {
    let failures = (operation.failures + api.failures)
      .filter { status == nil || $0.status ?? status == status }
      .compactMap(\.type)
    let success = operation.response.content.schemas
    guard let status else { return success + failures }
    return status < 400 ? success : failures
  }

  private func problems(_ node: YAMLNode, _ schemas: [Schema]) -> [Located<String>] {
    if schemas.isEmpty {
      return [
        Located("the example is shown for what the description has no type for", at: node.range)
      ]
    }
    if schemas.contains(where: { described.problems(node, asOneOf: [$0]).isEmpty }) { return [] }
    return described.problems(node, asOneOf: [schemas[0]])
  }

  private func notAccepted(
    _ problems: [Located<String>],
    _ name: String,
    _ example: Int?
  ) -> [Finding] {
    problems.map { problem in
      Finding(
        .exampleNotAccepted,
        FactNames([name]),
        problem.value,
        page: problem.range,
        described: place(of: example),
        edit: "describe what the example has"
      )
    }
  }

  private func differing(
    _ node: YAMLNode,
    _ name: String,
    _ index: Int?,
    _ described: JSON?
  ) -> Finding {
    guard let described else {
      return Finding(
        .exampleDiffers,
        FactNames([name]),
        "the description does not have this example",
        page: node.range,
        beside: key("examples"),
        edit: "add it under 'examples'"
      )
    }
    let difference = JSONDifference(node, described)
    return Finding(
      .exampleDiffers,
      FactNames([name]),
      difference.map { "the description's example \($0.value)" }
        ?? "the description's example is another",
      page: difference?.range ?? node.range,
      described: place(of: index),
      edit: "copy the page's example"
    )
  }

  private func place(of example: Int?) -> DescribedFact {
    example.map { .example($0, slug: operation.slug) } ?? key("examples")
  }
}

extension PageComparison {
  /// Examples that no page shows are inferred.
  private var undocumentedExamples: [Finding] {
    let names = FactNames(["examples"])
    if inferred.contains(names) || gaps.hideFields(below: FieldPath([])) { return [] }
    let shown = facts.examples.filter { $0.kind == .response }
    return operation.examples.enumerated().compactMap { index, example in
      let isShown = shown.contains { $0.status == nil || $0.status == example.status }
      if example.response == nil || isShown { return nil }
      return Finding(
        .notDocumented,
        names,
        "the page shows no answer with status \(example.status), the description does",
        page: nil,
        described: .example(index, slug: operation.slug),
        edit: "remove the example",
        inferable: "examples"
      )
    }
  }
}

extension Response.Content {
  /// The types of what is shown of it.
  fileprivate var schemas: [Schema] {
    switch self {
    case .json(let schema): [schema]
    case .events(let schema): [schema, .array(schema)]
    case .text, .bytes: [.any]
    case .none: []
    }
  }
}
