import APIModel

extension DocumentExport {
  func responses(of operation: Operation) -> JSON {
    .object(
      operation.goodStatuses.map { status in
        JSON.Member(name: String(status), value: response(of: operation, status))
      }
        + statuses(of: operation.failures + api.failures).map { status in
          JSON.Member(name: status.text, value: failure(of: operation, status))
        }
    )
  }

  private func response(of operation: Operation, _ status: Int) -> JSON {
    let examples = examples(of: operation) { $0.status == status ? $0.response : nil }
    let about = operation.response.about
    return JSON([
      "description": .string(about.isEmpty ? statusPhrase(status) : about),
      "content": content(operation.response.content).map { media, schema in
        JSON([media: JSON(["schema": schema, "examples": examples])])
      },
    ])
  }

  /// The media type and, unless it is bytes, the schema.
  private func content(_ content: Response.Content) -> (String, JSON?)? {
    switch content {
    case .none: nil
    case .json(let schema): ("application/json", schemas.schema(schema))
    case .text: ("text/plain", schemas.schema(.string))
    case .bytes(let mediaType): (mediaType, nil)
    // The data of all events.
    case .events(let schema): ("text/event-stream", schemas.schema(.array(schema)))
    }
  }
}

extension DocumentExport {
  /// How all operations may fail.
  var sharedResponses: [JSON.Member] {
    statuses(of: api.failures).map { status in
      JSON.Member(name: status.text, value: failure(api.failures, status, examples: nil))
    }
  }

  /// That of all operations if this one has nothing to add.
  private func failure(of operation: Operation, _ status: Int?) -> JSON {
    let documented = Set(statuses(of: operation.failures + api.failures))
    let examples = examples(of: operation) { example in
      let isShown =
        example.status == status
        || (status == nil && example.status >= 400 && !documented.contains(example.status))
      return isShown ? example.response : nil
    }
    let isShared = !operation.failures.contains { $0.status ?? status == status }
    if examples == nil, isShared {
      return JSON(["$ref": .string("#/components/responses/\(status.text)")])
    }
    return failure(operation.failures + api.failures, status, examples: examples)
  }

  private func failure(_ failures: [Failure], _ status: Int?, examples: JSON?) -> JSON {
    let texts = failures.filter { $0.status == status }.map(\.about).filter { !$0.isEmpty }
    let shape = shape(of: failures.filter { $0.status == nil || $0.status == status })
    let content = JSON(["schema": shape, "examples": examples])
    return JSON([
      "description": .string(
        texts.isEmpty ? status.map(statusPhrase) ?? "A failure" : texts.joined(separator: "\n\n")
      ),
      "content": content.members.isEmpty ? nil : JSON(["application/json": content]),
    ])
  }

  /// What the body is, in the order in which shapes are tried.
  private func shape(of failures: [Failure]) -> JSON? {
    var seen: Set<Schema> = []
    let typed = failures.compactMap { failure in failure.type.map { ($0, failure.about) } }
      .filter { seen.insert($0.0).inserted }
    if typed.count < 2 { return typed.first.map { schemas.schema($0.0) } }
    let shapes = typed.map { schemas.schema($0).adding(["description": .text($1)]) }
    return JSON(["anyOf": .array(shapes)])
  }

  /// Each once, then that of any status.
  private func statuses(of failures: [Failure]) -> [Int?] {
    let stated = Set(failures.compactMap(\.status)).sorted()
    return stated + (failures.contains { $0.status == nil } ? [nil] : [])
  }
}

extension Int? {
  fileprivate var text: String { map(String.init) ?? "default" }
}

extension Operation {
  /// Those of its examples, or the usual one.
  fileprivate var goodStatuses: [Int] {
    let shown = Set(examples.map(\.status).filter { $0 < 400 }).sorted()
    if !shown.isEmpty { return shown }
    return [response.content == .none ? 204 : 200]
  }
}
