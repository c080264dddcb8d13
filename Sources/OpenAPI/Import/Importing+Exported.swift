import APIModel
import SpecLanguage
import YAMLReader

/// What only documents have that `docwright export openapi` wrote.
extension Importing {
  /// Gives all components the names that their types had.
  mutating func nameExportedTypes() {
    guard isExported else { return }
    for entry in document.root.entry("components")?.value.entry("schemas")?.value.entries ?? []
    where entry.value.entry(Extension.tagged.rawValue) == nil {
      let path = take(.type, of: entry.value)?.elements?.compactMap(\.text?.value)
      let parts = entry.key.value.split(separator: ".", omittingEmptySubsequences: false)
      let name = TypeName(path ?? parts.map(String.init))
      namesByPlace[entry.value.range.start] = name
      waiting.append((name, entry.value))
    }
  }

  mutating func exportedUnion(_ node: YAMLNode, _ name: TypeName, _ annotation: Annotation) {
    let sibling = text(.sibling, of: node)
    document.visit(node)
    let members = take("anyOf", of: node)?.elements ?? []
    let variants = members.compactMap { member -> Variant? in
      guard let title = text("title", of: member) else { return nil }
      let about = prose("description", of: member) ?? ""
      return Variant(name: title, type: read(member, name, .text).whole, about: about)
    }
    let discriminator = sibling.map(Union.Discriminator.sibling) ?? .none
    let union = Union(discriminator: discriminator, variants: variants)
    types.define(name, .union(union), annotation)
  }

  mutating func inferences(_ node: YAMLNode) -> [Inference] {
    (take(.inferred, of: node)?.elements ?? []).map { entry in
      Inference(fact: entry.said("fact"), reason: entry.said("because"))
    }
  }

  mutating func acceptances(_ node: YAMLNode) -> [Acceptance] {
    (take(.accepted, of: node)?.elements ?? []).map { entry in
      Acceptance(
        finding: entry.said("finding"),
        fact: entry.said("fact"),
        reason: entry.said("because")
      )
    }
  }

  mutating func exportedFailures(_ node: YAMLNode, in path: [String]) -> [Failure] {
    (take(.errors, of: node)?.elements ?? []).enumerated().map { index, entry in
      let name = TypeName(path + ["errors", String(index)])
      return Failure(
        status: entry.integer("status"),
        type: entry.entry("type").map { read($0.value, name, .text).whole },
        about: entry.said("about"),
        retry: Failure.Retry(entry.entry("retry")?.value)
      )
    }
  }

  mutating func pagination(_ node: YAMLNode) -> Pagination? {
    guard let pages = take(.pages, of: node), let style = Pagination.Style(pages) else {
      return nil
    }
    return Pagination(
      style: style,
      items: pages.path("items") ?? [],
      size: pages.entry("size")?.value.text?.value,
      total: pages.path("total")
    )
  }

  mutating func waiter(_ node: YAMLNode) -> Waiter? {
    guard let wait = take(.wait, of: node) else { return nil }
    let success = wait.entry("success")?.value.elements ?? []
    let failure = wait.entry("failure")?.value.elements ?? []
    return Waiter(
      name: wait.said("for"),
      state: wait.path("state") ?? [],
      success: success.compactMap { json($0) },
      failure: failure.compactMap { json($0) },
      firstInterval: wait.seconds("every") ?? 1,
      longestInterval: wait.seconds("atMost") ?? 1
    )
  }
}

extension YAMLNode {
  func said(_ key: String) -> String { entry(key)?.value.text?.value ?? "" }

  func integer(_ key: String) -> Int? { entry(key)?.value.word.flatMap { Int($0) } }

  fileprivate func seconds(_ key: String) -> Double? {
    entry(key)?.value.word.flatMap { Double($0) }
  }

  func path(_ key: String) -> [String]? {
    entry(key)?.value.text?.value.split(separator: ".", omittingEmptySubsequences: false)
      .map(String.init)
  }
}

extension Failure.Retry {
  fileprivate init(_ node: YAMLNode?) {
    switch node?.text?.value {
    case "never": self = .never
    case "always": self = .always
    default: self = node?.path("after").map(Failure.Retry.after) ?? .byStatus
    }
  }
}

extension Pagination.Style {
  fileprivate init?(_ pages: YAMLNode) {
    if let skip = pages.entry("skip")?.value.text?.value {
      self = .offset(skip: skip)
    } else if let page = pages.entry("page")?.value.text?.value {
      self = .number(
        page: page,
        first: pages.integer("first") ?? 1,
        totalPages: pages.path("totalPages")
      )
    } else if let cursor = pages.entry("cursor")?.value.text?.value {
      self = .cursor(parameter: cursor, next: pages.path("next") ?? [])
    } else if let link = pages.path("link") {
      self = link == ["header"] ? .linkHeader : .link(next: link)
    } else {
      return nil
    }
  }
}
