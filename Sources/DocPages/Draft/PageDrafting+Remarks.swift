import SourceText

extension PageDrafting {
  /// What is not certain about method and path.
  mutating func remarkRequest() {
    switch request.origin {
    case .nobody:
      let message =
        "the page names no method and path; give them with --request, or write them in the draft"
      types.remark(.notStated, message, at: facts.requests.first?.range)
    case .person where facts.statesRequest: break
    case .person:
      let reason = "the page does not name it; it was given when this was drafted"
      types.inferences.append(DraftInference(fact: "request", reason: reason))
    case .page:
      let stated = facts.requests.first { $0.path != nil }
      if stated?.source == .curl {
        let message = "only a command shows the path, which may have values where holes belong"
        types.remark(.notStated, message, at: stated?.range)
      }
      remarkOtherPaths()
    }
    remarkHoles()
    remarkServer()
  }

  /// That the page has two names for what stands in a hole.
  private mutating func remarkHoles() {
    let path = page.request?.template.text ?? facts.requests.first { $0.source != .curl }?.path
    guard let path, let stated = RequestTemplate(path) else { return }
    for (hole, other) in zip(stated.holes, request.template.holes) where hole != other {
      let message = "the path has '{\(hole)}', the fields have '\(other)'; that name is taken"
      let field = facts.fields.first { $0.location == .path && $0.path.text == other }
      types.remark(.pageConflict, message, at: field?.range)
    }
  }

  /// Places that name another request than the one taken.
  private mutating func remarkOtherPaths() {
    for statement in facts.requests.dropFirst() {
      let method = statement.method ?? request.method
      let fits = statement.path.map { request.template.match($0) != nil } ?? true
      if fits, method == request.method { continue }
      let message =
        "this says '\(method) \(statement.path ?? "")', the page's \(facts.requests[0].source.rawValue) "
        + "'\(request.method) \(request.template.text)'"
      types.remark(.pageConflict, message, at: statement.range)
    }
  }

  private mutating func remarkServer() {
    guard let server = page.server, let shared = outline.server else { return }
    let usual = "\(shared.scheme)://\(shared.authority)\(shared.basePath)"
    guard server != usual else { return }
    let message = "this page's server is '\(server)', that of api.yaml '\(usual)'"
    types.remark(.pageConflict, message, at: facts.requests.first?.range)
  }

  mutating func remarkGaps() {
    for gap in facts.gaps { types.remark(.pageGap, gap.words, at: gap.range) }
  }

  /// That the parameters look as if a long list came in parts.
  mutating func remarkPaging(_ parameters: [DraftSection], _ response: DraftResponse) {
    let marks: Set<String> = ["after", "before", "cursor", "offset", "page", "skip"]
    let query = parameters.first { $0.section == .query }?.fields ?? []
    guard case .json = response, request.method == "GET",
      let field = query.first(where: { marks.contains($0.name.lowercased()) })
    else { return }
    let range = facts.fields.first { $0.location == .query && $0.path.text == field.name }?.range
    let message =
      "with '\(field.name)' the answer may come in parts; if so, describe that under 'pages'"
    types.remark(.mayBePaged, message, at: range)
  }
}

extension PageFacts {
  /// Whether it does so in words, rather than by a command.
  fileprivate var statesRequest: Bool {
    requests.contains { $0.source != .curl && $0.path != nil }
      && requests.contains { $0.method != nil }
  }
}

extension Gap {
  fileprivate var words: String {
    let about = subject.isEmpty ? "" : " of '\(subject)'"
    return switch kind {
    case .snippet: "the page takes a part\(about) from elsewhere; look there and complete the draft"
    case .hiddenFields: "the page hides fields\(about); open them and complete the draft"
    case .unexpandedType: "the page does not expand the type\(about) here; complete the draft"
    case .unlistedValues: "the page does not list all values\(about); complete the draft"
    case .unreadableExample: "this example\(about) can't be read as JSON; it is left out"
    case .openAPI: "the page is made from an OpenAPI document\(about), which says the rest"
    }
  }
}
