import APIModel

/// A list that is handed out in parts, of which an example shows one.
struct LongList {
  let sent: SentRequest
  let pagination: Pagination
  /// What the example shows, and where in the list that starts.
  let page: JSON
  let shown: [JSON]
  let start: Int
  /// How many items a page has if a request doesn't say; nil if nobody knows.
  let usualSize: Int?
  let exampleSize: Int?
  /// How many items there are in all.
  let total: Int

  /// The most that one page has.
  static let longestPage = 1000
  private static let longestList = 1 << 40

  /// - Parameter items: How many items there are to be, whatever the example says.
  init(_ sent: SentRequest, _ pagination: Pagination, _ example: Example, _ page: JSON, items: Int?)
  {
    self.sent = sent
    self.pagination = pagination
    self.page = page
    let shown = page.elements(at: pagination.items)
    self.shown = shown
    let usual = sent.endpoint.operation.parameters.first {
      $0.location == .query && $0.field.name == pagination.size
    }?.field.defaultValue?.integer
    usualSize = usual.map(Self.bounded)
    let size = pagination.size.flatMap { example.query($0)?.integer }.map(Self.bounded) ?? usualSize
    exampleSize = size
    let start = Self.start(pagination, example, size ?? shown.count)
    self.start = start
    let documented = Self.documented(pagination, page, size ?? shown.count)
    total = min(items ?? max(documented ?? 0, start + shown.count), Self.longestList)
  }

  static func bounded(_ size: Int) -> Int { min(max(size, 0), longestPage) }

  private static func start(_ pagination: Pagination, _ example: Example, _ size: Int) -> Int {
    let start =
      switch pagination.style {
      case .offset(let skip): example.query(skip)?.integer ?? 0
      case .number(let page, let first, _):
        place(of: example.query(page)?.integer ?? first, first, size)
      case .cursor, .link, .linkHeader: 0
      }
    return min(max(start, 0), longestList / 2)
  }

  /// Where a page of some number starts; nowhere if the number is far too large or too small.
  static func place(of page: Int, _ first: Int, _ size: Int) -> Int {
    let (before, isTooFar) = page.subtractingReportingOverflow(first)
    return isTooFar || !(-longestList...longestList).contains(before) ? longestList : before * size
  }

  /// How many items there are by what an example says.
  private static func documented(_ pagination: Pagination, _ page: JSON, _ size: Int) -> Int? {
    if let total = pagination.total.flatMap({ page.value(at: $0)?.integer }) { return total }
    guard case .number(_, _, let names?) = pagination.style,
      let pages = page.value(at: names)?.integer, (1...longestList).contains(pages)
    else { return nil }
    return (pages - 1) * size + 1
  }
}

// MARK: - Items

extension LongList {
  /// Some items, of which those the example shows are where it shows them and the others are like them.
  func items(_ range: Range<Int>) -> [JSON] {
    let templates = shown.isEmpty ? [made].compactMap(\.self) : shown
    guard !templates.isEmpty else { return [] }
    return range.map { index in
      let place = index - start
      if shown.indices.contains(place) { return shown[place] }
      let template = templates[(place % templates.count + templates.count) % templates.count]
      return ItemCopy(types: sent.endpoint.types, schema: element).copy(of: template, number: index)
    }
  }

  private var element: Schema {
    guard let schema = sent.endpoint.schema,
      let field = sent.endpoint.types.field(pagination.items, in: schema),
      case .array(let element) = sent.endpoint.types.value(field.type)
    else { return .any }
    return element
  }

  private var made: JSON? {
    var maker = ValueMaker(sent.endpoint.types)
    return maker.value(element, called: "item")
  }
}

extension Example {
  /// What it gives for a parameter of the query.
  func query(_ name: String) -> JSON? {
    arguments.first { $0.location == .query && $0.name == name }?.value
  }
}

extension JSON {
  fileprivate func elements(at names: [String]) -> [JSON] {
    guard case .array(let elements)? = value(at: names) else { return [] }
    return elements
  }
}
