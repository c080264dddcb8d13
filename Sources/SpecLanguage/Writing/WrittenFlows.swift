import APIModel

extension Pagination {
  /// - Parameter named: What of it reasons are about.
  func layout(naming named: Set<String>) -> YAMLLayout {
    var entries: [YAMLLayout.Entry?]
    var size = "limit"
    switch style {
    case .offset(let skip): entries = [.init("skip", .word(skip.yamlWord))]
    case .number(let page, let first, let totalPages):
      size = "size"
      let isStated = first != 1 || named.contains("pages.first")
      entries = [
        .init("page", .word(page.yamlWord)),
        isStated ? .init("first", .word(String(first))) : nil,
        totalPages.map { .init("totalPages", .path($0)) },
      ]
    case .cursor(let parameter, let next):
      entries = [.init("cursor", .word(parameter.yamlWord)), .init("next", .path(next))]
    case .link(let next): entries = [.init("link", .path(next))]
    case .linkHeader: entries = [.init("link", .word("header"))]
    }
    for word in ["limit", "size"] where named.contains("pages.\(word)") { size = word }
    entries += [
      self.size.map { .init(size, .word($0.yamlWord)) }, .init("items", .path(items)),
      total.map { .init("total", .path($0)) },
    ]
    return .braces(entries.compactMap(\.self))
  }
}

extension Waiter {
  /// - Parameter named: What of it reasons are about.
  func layout(naming named: Set<String>) -> YAMLLayout {
    let isSteady = longestInterval == firstInterval && !named.contains("wait.atMost")
    let entries: [YAMLLayout.Entry?] = [
      .init("for", .word(name.yamlWord)), .init("state", .path(state)),
      .init("success", .brackets(success.map { .word($0.yamlWord) })),
      failure.isEmpty && !named.contains("wait.failure")
        ? nil : .init("failure", .brackets(failure.map { .word($0.yamlWord) })),
      .init("every", .word(firstInterval.interval)),
      isSteady ? nil : .init("atMost", .word(longestInterval.interval)),
    ]
    return .braces(entries.compactMap(\.self))
  }
}

extension Double {
  /// Seconds as text that gives them back exactly: `500ms`, `1s`, `2min`.
  fileprivate var interval: String {
    if self >= 60, let minutes = Int(exactly: self / 60) { return "\(minutes)min" }
    if Int(exactly: self) == nil, let milliseconds = Int(exactly: (self * 1000).rounded()),
      Double(milliseconds) * 0.001 == self
    {
      return "\(milliseconds)ms"
    }
    return yamlWord + "s"
  }
}
