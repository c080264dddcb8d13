import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  private static let methods = ["get", "put", "post", "delete", "options", "head", "patch"]

  mutating func operations() -> [APIModel.Operation] {
    var operations: [APIModel.Operation] = []
    var slugs = TakenNames()
    var ids = OperationIDs()
    let rootSecurity = take("security", of: document.root)
    for entry in entriesBesideExtensions("paths", of: document.root) {
      guard let path = path(entry), let item = resolved(entry.value) else { continue }
      let parameters = take("parameters", of: item)
      for server in take("servers", of: item).map({ [$0] }) ?? [] {
        remark("an API has one server; left out", at: server)
      }
      for method in item.entries ?? [] where Self.methods.contains(method.key.value) {
        document.understand(method)
        document.visit(method.value)
        guard maySpend(method.value) else { return operations }
        let written = Written(
          node: method.value,
          method: method.key.value.uppercased(),
          path: path,
          pathText: entry.key.value,
          item: item,
          parameters: parameters,
          security: rootSecurity
        )
        operations.append(operation(written, &slugs, &ids))
      }
    }
    return operations.sorted { $0.slug < $1.slug }
  }

  /// An operation where it stands.
  struct Written {
    let node: YAMLNode
    let method: String
    let path: PathTemplate
    let pathText: String
    /// What all methods of the path have in common.
    let item: YAMLNode
    let parameters: YAMLNode?
    let security: YAMLNode?
  }

  private mutating func operation(
    _ written: Written,
    _ slugs: inout TakenNames,
    _ ids: inout OperationIDs
  ) -> APIModel.Operation {
    let node = written.node
    let words = OperationWords(
      operationID: take("operationId", of: node)?.word,
      tag: tag(of: node),
      method: written.method,
      path: written.pathText
    )
    let exportedSlug = text(.slug, of: node)
    let slug = exportedSlug ?? slugs.take(words.slug, separator: "-")
    let id =
      exportedSlug == nil
      ? id(words, at: node, &ids) : words.operationID?.components(at: ".") ?? [slug]
    let requirement = take("security", of: node) ?? written.security
    repeatableHeader = nil
    bodyContent = nil
    let lists = [take("parameters", of: node), written.parameters].compactMap(\.self)
    let parameters = matched(self.parameters(lists, of: slug), written)
    let body = body(of: node, written.method, slug: slug)
    let answers = answers(of: node, written.method, slug: slug)
    let response = Response(
      content: answers.response.content,
      about: answers.response.about,
      returns: text(.returns, of: node)?.components(at: ".") ?? []
    )
    let isSafe = isTrue(.repeatable, of: node)
    let operation = APIModel.Operation(
      slug: slug,
      resource: id.dropLast(),
      name: id.last ?? slug,
      about: about(of: node, in: written.item),
      page: page(of: node) ?? "https://\(ToDo.mark)",
      method: written.method,
      path: written.path,
      deprecation: deprecation(node),
      security: security(requirement),
      parameters: parameters,
      body: body,
      response: response,
      pagination: pagination(node),
      waiter: waiter(node),
      repetition: isSafe ? .safe : repeatableHeader.map(Repetition.withKey) ?? .byMethod,
      failures: answers.failures,
      examples: [],
      inferences: inferences(node),
      acceptances: acceptances(node)
    )
    examples[slug] = exampleSources(of: node, operation, answers)
    return operation
  }

  private mutating func tag(of node: YAMLNode) -> String? {
    let tags = take("tags", of: node)?.elements ?? []
    for other in tags.dropFirst() where !isExported {
      remark("an operation is in one group, that of its first tag; left out", at: other)
    }
    return tags.first?.word
  }

  private mutating func id(
    _ words: OperationWords,
    at node: YAMLNode,
    _ ids: inout OperationIDs
  ) -> [String] {
    let wanted = words.id
    let id = ids.take(wanted)
    if id.map(\.lettersAndDigits) != wanted.map(\.lettersAndDigits) {
      let (name, other) = (wanted.joined(separator: "."), id.joined(separator: "."))
      remark(
        wanted.allSatisfy(\.isCodeName)
          ? "something else is called '\(name)' already; this operation becomes '\(other)'"
          : "'\(name)' can't name an operation; it becomes '\(other)'",
        at: node.entry("operationId")?.value ?? node
      )
    }
    return id
  }

  private mutating func about(of node: YAMLNode, in item: YAMLNode) -> String {
    let summary = prose("summary", of: node)
    let description = prose("description", of: node)
    if isExported { return description ?? summary ?? "" }
    guard let description, !description.isEmpty else {
      return summary ?? prose("summary", of: item) ?? prose("description", of: item)
        ?? missingAbout
    }
    guard let summary, !summary.isEmpty, !description.hasPrefix(summary) else { return description }
    return summary + "\n\n" + description
  }

  /// The address of the documentation, where there is one.
  mutating func page(of node: YAMLNode) -> String? {
    guard let docs = take("externalDocs", of: node) else { return nil }
    document.visit(docs)
    guard let url = take("url", of: docs), let address = url.text?.value else { return nil }
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    if isWeb, Formats.isURL(address) { return address }
    remark("this is not the address of a page; left out", at: url)
    return nil
  }
}

extension String {
  func components(at mark: Character) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }
}
