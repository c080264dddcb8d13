/// Knows how far a list has come, and where it goes on.
struct PageCourse<Request: PagedRequest>: Sendable {
  typealias Parameter = PagingParameter<Request>
  typealias Reading = Paging<Request>.Reading

  let links: PageLinks
  /// The number of the page that came first, if pages have numbers.
  var start: Int64?
  private(set) var counts = PageCounts()
  private var marks = PageMarks()

  init(links: PageLinks) { self.links = links }

  /// What to ask for after a page, of which some items may have been left out; `nil` if it is the last.
  mutating func request(
    after page: Page<Request>,
    skipped: Int,
    _ latest: PageRequest<Request>
  ) throws -> PageRequest<Request>? {
    counts.add(page.items, skipped: skipped)
    switch Request.paging.style {
    case .offset(let position, let total):
      return try request(after: page, latest, position, total)
    case .number(let number, let first, let totalPages, let total):
      return try request(after: page, latest, number, first, totalPages, total)
    case .cursor(let parameter, let next):
      return try request(at: next(page.response).pagePosition, latest, parameter)
    case .link(let next):
      return try request(leadingTo: next(page.response).pagePosition, latest)
    case .linkHeader:
      let link = LinkHeader.next(in: page.head.headerFields)
      return try request(leadingTo: link.pagePosition, latest)
    }
  }

  /// The request with another position.
  func request(
    _ request: PageRequest<Request>,
    _ parameter: Parameter,
    at position: JSONValue
  ) throws -> PageRequest<Request> {
    guard let next = parameter.setting(request.request, position) else {
      throw PagingProblem("the position of the next page is no value that the request can hold")
    }
    return PageRequest(request: next)
  }
}

/// Why there is no way to the next page. It repeats no value, which could be a secret.
struct PagingProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

// MARK: Cursors and links

extension PageCourse {
  private mutating func request(
    at cursor: JSONValue,
    _ latest: PageRequest<Request>,
    _ parameter: Parameter
  ) throws -> PageRequest<Request>? {
    if cursor.isNone { return nil }
    let next = try request(latest, parameter, at: cursor)
    try marks.go(from: parameter.value(latest.request), to: parameter.value(next.request))
    return next
  }

  private mutating func request(
    leadingTo link: JSONValue,
    _ latest: PageRequest<Request>
  ) throws -> PageRequest<Request>? {
    if link.isNone { return nil }
    let path = try links.path(of: latest)
    guard case .string(let link) = link, let next = links.path(of: link, from: path) else {
      throw PagingProblem("the link to the next page leads to no address of this server")
    }
    try marks.go(from: path, to: next)
    return PageRequest(request: latest.request, path: next)
  }
}

extension PageMarks {
  /// Remembers both, the former of which is new on the first page only.
  fileprivate mutating func go(from latest: some Hashable, to next: some Hashable) throws {
    _ = insert(latest)
    guard insert(next) else {
      throw PagingProblem("the next page is one that came before, so the list would never end")
    }
  }
}

extension JSONValue {
  fileprivate var isNone: Bool { self == .null || self == .string("") }
}
