import APIModel

extension TypeLayouts {
  /// Nil if nothing is sent.
  func layout(_ body: RequestBody) -> YAMLLayout? {
    switch body {
    case .none: nil
    case .json(let schema): layout(schema)
    case .form(let name): content("form", .named(name))
    case .multipart(let name): content("multipart", .named(name))
    case .bytes(let media): .braces(bytes(media))
    }
  }

  func layout(_ response: Response) -> YAMLLayout {
    let annotation = Annotation(about: response.about, deprecation: nil)
    switch response.content {
    case .none: return .word("none")
    case .text: return .braces([.init("format", .word("text"))] + annotation.aboutEntry)
    case .bytes(let media): return .braces(bytes(media) + annotation.aboutEntry)
    case .events(let schema): return content("events", schema, annotation.aboutEntry)
    case .json(let schema):
      guard let own = annotated(schema) else { return layout(schema, annotation) }
      return own.about == response.about
        ? layout(schema, own) : content("json", schema, annotation.aboutEntry)
    }
  }

  private func content(
    _ format: String,
    _ schema: Schema,
    _ others: [YAMLLayout.Entry] = []
  ) -> YAMLLayout {
    let head = [YAMLLayout.Entry("format", .word(format))] + others
    let annotation = annotation(of: schema)
    if case .fields(let fields, _, _) = type(schema, with: annotation), annotation == .none,
      others.isEmpty
    {
      return .lines(head + [.init("fields", fields)])
    }
    let type = layout(schema)
    if case .word = type { return .braces(head + [.init("type", type)]) }
    return .lines(head + [.init("type", type)])
  }

  private func bytes(_ media: String) -> [YAMLLayout.Entry] {
    let format = [YAMLLayout.Entry("format", .word("bytes"))]
    return media == "application/octet-stream"
      ? format : format + [.init("media", .word(media.yamlWord))]
  }

  func layout(_ failure: Failure) -> YAMLLayout {
    let type = failure.type.map { self.type($0, with: annotation(of: $0)) }
    if failure.status == nil, failure.about.isEmpty, failure.retry == .byStatus, let type {
      switch type {
      case .text, .list: return layout(type, .none)
      case .mapping, .fields: break
      }
    }
    let entries: [YAMLLayout.Entry?] = [
      failure.status.map { .init("status", .word(String($0))) },
      failure.type.map { .init("type", layout($0)) }, failure.retry.entry,
      failure.about.isEmpty ? nil : .about(failure.about),
    ]
    return .braces(entries.compactMap(\.self))
  }
}

extension Failure.Retry {
  fileprivate var entry: YAMLLayout.Entry? {
    switch self {
    case .byStatus: nil
    case .never: .init("retry", .word("never"))
    case .always: .init("retry", .word("always"))
    case .after(let field): .init("retry", .braces([.init("after", .path(field))]))
    }
  }
}

extension Repetition {
  var entry: YAMLLayout.Entry? {
    switch self {
    case .byMethod: nil
    case .safe: .init("repeatable", .word("true"))
    case .withKey(let header):
      .init("repeatable", .braces([.init("key", .word(header.yamlWord))]))
    }
  }
}

extension SecurityScheme {
  var entry: YAMLLayout.Entry {
    let about = about.isEmpty ? [] : [YAMLLayout.Entry.about(about)]
    return .init(name.yamlWord, .braces([kind.entry] + about))
  }
}

extension SecurityScheme.Kind {
  package var entry: YAMLLayout.Entry {
    switch self {
    case .header(let name): .init("header", .word(name.yamlWord))
    case .query(let name): .init("query", .word(name.yamlWord))
    case .cookie(let name): .init("cookie", .word(name.yamlWord))
    case .bearer(let token): .init("bearer", .word(token.yamlWord))
    case .basic(let username, let password):
      .init("basic", .brackets([.word(username.yamlWord), .word(password.yamlWord)]))
    }
  }
}

extension Server {
  /// `https://api.bland.ai/v1`
  package var address: String { "\(scheme)://\(authority)\(basePath)" }
}

extension Inference {
  var layout: YAMLLayout {
    .braces([.init("fact", .word(fact.yamlWord)), .init("because", .word(reason.yamlWord))])
  }
}

extension Acceptance {
  var layout: YAMLLayout {
    .braces([
      .init("finding", .word(finding.yamlWord)), .init("fact", .word(fact.yamlWord)),
      .init("because", .word(reason.yamlWord)),
    ])
  }
}

extension YAMLLayout {
  /// Names that lead to a field.
  static func path(_ names: [String]) -> YAMLLayout {
    .word(names.joined(separator: ".").yamlWord)
  }
}

extension YAMLLayout.Entry {
  enum Room { case line }

  /// Prose that has the rest of its line to itself.
  static func about(_ text: String, _: Room) -> Self {
    let layout = text.yamlText
    if case .word = layout { return .init("about", .word(text.yamlLine)) }
    return .init("about", layout)
  }
}
