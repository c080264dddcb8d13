import APIModel

extension DocumentExport {
  func operation(_ operation: Operation) -> JSON {
    let texts = SummaryAndDescription(operation.about)
    return JSON([
      "operationId": .string(operation.id),
      "tags": operation.tag.map { JSON(list: [$0]) },
      "summary": .text(texts.summary),
      "description": .text(texts.description),
      "externalDocs": JSON(["url": .string(operation.page)]),
      "deprecated": .mark(operation.deprecation != nil),
      "security": security(operation),
      "parameters": .list(parameters(of: operation)),
      "requestBody": requestBody(of: operation),
      "responses": responses(of: operation),
    ]).adding(remarks(operation))
  }

  private func remarks(_ operation: Operation) -> KeyValuePairs<String, JSON?> {
    [
      Extension.slug.rawValue: .string(operation.slug),
      Extension.deprecated.rawValue: .text(operation.deprecation?.reason),
      Extension.returns.rawValue: .text(text(operation.response.returns)),
      Extension.pages.rawValue: operation.pagination.map(pages),
      Extension.wait.rawValue: operation.waiter.map(wait),
      Extension.repeatable.rawValue: repeatable(operation.repetition),
      Extension.errors.rawValue: errors(operation.failures),
      Extension.examples.rawValue: .list(operation.examples.map { entry($0, of: operation) }),
      Extension.inferred.rawValue: inferred(operation.inferences),
      Extension.accepted.rawValue: accepted(operation.acceptances),
    ]
  }

  private func requestBody(of operation: Operation) -> JSON? {
    guard let (media, schema) = content(operation.body) else { return nil }
    let examples = examples(of: operation) { $0.body }
    return JSON([
      "required": true,
      "content": JSON([media: JSON(["schema": schema, "examples": examples])]),
    ])
  }

  /// The media type and, unless it is bytes, the schema.
  private func content(_ body: RequestBody) -> (String, JSON?)? {
    switch body {
    case .none: nil
    case .json(let schema): ("application/json", schemas.schema(schema))
    case .form(let name): ("application/x-www-form-urlencoded", schemas.schema(.named(name)))
    case .multipart(let name): ("multipart/form-data", schemas.schema(.named(name)))
    case .bytes(let mediaType): (mediaType, nil)
    }
  }
}

/// What an operation does, in a line for lists and at length.
struct SummaryAndDescription {
  private static let longestSummary = 120

  private(set) var summary: String?
  /// Not there if the summary says it all.
  private(set) var description: String?

  init(_ about: String) {
    let line = about.prefix { !$0.isNewline }
    let end = line.indices.first { line[$0] == "." && line[line.index(after: $0)...].first == " " }
    let sentence = end.map { String(line[...$0]) } ?? String(line)
    if sentence.count <= Self.longestSummary { summary = sentence }
    if summary != about { description = about }
  }
}
