import APIModel

/// The part of a long list that a request asks for.
struct PageOfList {
  let list: LongList
  private let index: Int
  private let size: Int
  private let sizeAskedFor: Int?

  init(_ list: LongList) throws(Refusal) {
    self.list = list
    let query = list.sent.target.query
    func number(_ name: String?) -> Int? {
      query.first { $0.name == name }.flatMap { Int($0.value) }
    }
    let asked = number(list.pagination.size).map(LongList.bounded) ?? list.usualSize
    sizeAskedFor = asked
    let size = asked ?? max(min(list.shown.count, LongList.longestPage), 1)
    self.size = size
    switch list.pagination.style {
    case .offset(let skip): index = max(number(skip) ?? 0, 0)
    case .number(let page, let first, _):
      index = LongList.place(of: number(page) ?? first, first, size)
    case .cursor(let parameter, let next):
      let cursor = query.first { $0.name == parameter }?.value
      index =
        try cursor.map { text throws(Refusal) in
          try ListCursor(list, next).index(of: text, parameter)
        } ?? 0
    case .link, .linkHeader: index = ListLink(list).index
    }
  }

  /// The documented answer itself, if it shows the part that is asked for.
  private func isShown(items: Int?) -> Bool {
    items == nil && index == list.start && sizeAskedFor == list.exampleSize
  }

  /// The answer, and what leads on from it if a header does.
  func answer(items: Int?) -> (JSON, isExample: Bool, header: MockHeader?) {
    let link = ListLink(list)
    if isShown(items: items) {
      return (link.local(list.page), true, header(from: list.start + list.shown.count))
    }
    let start = min(max(index, 0), list.total)
    let end = index < 0 ? start : min(start + size, list.total)
    var page = withItems(list.items(start..<end))
    page = withNext(withTotals(withEchoes(page)), at: end)
    return (page, false, header(from: end))
  }

  private func header(from end: Int) -> MockHeader? {
    guard list.pagination.style == .linkHeader, end < list.total else { return nil }
    return MockHeader("link", "<\(ListLink(list).address(from: end))>; rel=\"next\"")
  }

  private func withItems(_ items: [JSON]) -> JSON {
    let names = list.pagination.items
    if items.isEmpty, list.page.value(at: names) ?? .null == .null { return list.page }
    return list.page.setting(names, to: .array(items))
  }

  // MARK: Numbers

  private func withTotals(_ page: JSON) -> JSON {
    var page = page
    if let names = list.pagination.total, page.value(at: names)?.integer != nil {
      page = page.setting(names, to: .number(String(list.total)))
    }
    if case .number(_, _, let names?) = list.pagination.style, page.value(at: names)?.integer != nil
    {
      let pages = size == 0 ? 0 : (list.total + size - 1) / size
      page = page.setting(names, to: .number(String(pages)))
    }
    return page
  }

  /// Fields beside the list that repeat what a request says, such as `currentPage`.
  private func withEchoes(_ page: JSON) -> JSON {
    guard case .object(let members) = page else { return page }
    var echoes: [String: String] = [:]
    for (name, words) in echoedNames {
      guard let value = list.sent.target.query.first(where: { $0.name == name })?.value,
        Int(value) != nil
      else { continue }
      for word in words { echoes[word] = value }
    }
    return .object(
      members.map { member in
        guard member.value.integer != nil, let value = echoes[letters(member.name)] else {
          return member
        }
        return JSON.Member(name: member.name, value: .number(value))
      }
    )
  }

  /// Parameters, and what fields are called that repeat them.
  private var echoedNames: [(String, [String])] {
    let size = list.pagination.size.map { [($0, [letters($0), "pagesize", "perpage"])] } ?? []
    switch list.pagination.style {
    case .number(let page, _, _):
      return size + [(page, [letters(page), "page", "currentpage", "pagenumber"])]
    case .offset(let skip): return size + [(skip, [letters(skip), "offset", "skip"])]
    case .cursor, .link, .linkHeader: return size
    }
  }

  private func letters(_ name: String) -> String { name.lowercased().filter(\.isLetter) }

  // MARK: What leads on

  private func withNext(_ page: JSON, at end: Int) -> JSON {
    switch list.pagination.style {
    case .offset, .number, .linkHeader: return page
    case .cursor(_, let next):
      guard end < list.total else { return ended(page, next) }
      return page.setting(next, to: ListCursor(list, next).value(at: end))
    case .link(let next):
      guard end < list.total else { return ended(page, next) }
      return page.setting(next, to: .string(ListLink(list).address(from: end)))
    }
  }

  /// Without what leads on, as the types allow it: null, or not there.
  private func ended(_ page: JSON, _ next: [String]) -> JSON {
    guard let schema = list.sent.endpoint.schema, page.value(at: next) ?? .null != .null else {
      return page
    }
    for length in next.indices.reversed().map({ $0 + 1 }) {
      let names = Array(next.prefix(length))
      guard let field = list.sent.endpoint.types.field(names, in: schema) else { continue }
      if list.sent.endpoint.types.acceptsNull(field) { return page.setting(names, to: .null) }
      if field.presence == .optional { return page.setting(names, to: nil) }
    }
    return page
  }
}
