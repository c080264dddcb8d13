import SourceText

extension [PageToDraft] {
  /// Those that a description can be drafted of: one page for each request, and none that states
  /// another request than a person says.
  func draftable(into remarks: inout Diagnostics) -> [PageToDraft] {
    var pages: [String: PageToDraft] = [:]
    return filter { page in
      if let statement = page.contradiction {
        remarks.refuse(page, because: statement)
        return false
      }
      let keys = [page.facts.page, page.requestText].compactMap(\.self)
      if let first = keys.lazy.compactMap({ pages[$0] }).first {
        remarks.leaveOut(page, like: first)
        return false
      }
      for key in keys { pages[key] = page }
      return true
    }
  }
}

extension PageToDraft {
  /// Nil if nobody names it.
  fileprivate var requestText: String? {
    let request = DraftRequest(of: facts, orAs: request)
    guard request.origin != .nobody else { return nil }
    return "\(request.method) \(request.template.textWithoutNames)"
  }

  /// The first place of the page with another request than the one a person named. A page may show
  /// commands for other calls beside its own.
  fileprivate var contradiction: RequestStatement? {
    guard let request else { return nil }
    let commands = facts.requests.filter { $0.source == .curl }
    let statements = facts.requests.filter { $0.source != .curl }
    if let other = statements.first(where: { !$0.allows(request) }) { return other }
    return statements.isEmpty && !commands.contains { $0.allows(request) } ? commands.first : nil
  }
}

extension RequestStatement {
  fileprivate func allows(_ request: NamedRequest) -> Bool {
    if let method, method != request.method { return false }
    guard let path else { return true }
    if source == .curl { return request.template.match(path) != nil }
    return RequestTemplate(path).map {
      $0.textWithoutNames.hasSuffix(request.template.textWithoutNames)
        || request.template.textWithoutNames.hasSuffix($0.textWithoutNames)
    } ?? true
  }
}

extension Diagnostics {
  fileprivate mutating func refuse(_ page: PageToDraft, because statement: RequestStatement) {
    let stated = [statement.method, statement.path].compactMap(\.self).joined(separator: " ")
    let named = page.request.map { "\($0.method) \($0.template.text)" } ?? ""
    let message =
      "the page's \(statement.source.rawValue) says '\(stated)', --request '\(named)'; leave out "
      + "--request, or name the page of that request"
    error(.pageConflict, message, at: statement.range)
  }

  fileprivate mutating func leaveOut(_ page: PageToDraft, like first: PageToDraft) {
    let name = page.facts.page
    let message =
      name == first.facts.page
      ? "this page, '\(name)', is given twice; it is drafted once"
      : "this page has the same request as '\(first.facts.page)'; it is left out"
    warning(
      .duplicateOperation,
      message,
      at: page.facts.requests.first?.range ?? SourceRange(startOf: name)
    )
  }
}
