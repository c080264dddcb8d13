/// How one page of a long list leads to the next.
///
/// ```swift
/// static let paging = Paging<Self>.offset(\.skip, items: \.data, total: \.meta.total)
/// ```
public struct Paging<Request: PagedRequest>: Sendable {
  /// Tells something that an answer says of the list.
  public typealias Reading = @Sendable (Request.Response) -> any PagePosition

  /// Finds the items of a page in its answer.
  public typealias ItemsReading = @Sendable (Request.Response) -> any PageItems<Request.Item>

  enum Style: Sendable {
    case offset(PagingParameter<Request>, total: Reading?)
    case number(PagingParameter<Request>, first: Int64, totalPages: Reading?, total: Reading?)
    case cursor(PagingParameter<Request>, next: Reading)
    case link(Reading)
    case linkHeader
  }

  let style: Style
  let items: ItemsReading

  private init(_ style: Style, _ items: @escaping ItemsReading) {
    self.style = style
    self.items = items
  }

  /// A request says how many items to pass over.
  ///
  /// The list ends with a page that reaches the total or is empty; where no total is known, with one
  /// that is shorter than another before it.
  ///
  /// - Parameters:
  ///   - position: How many items come before the page; none unless a request says so.
  ///   - items: Where an answer has the items.
  ///   - total: How many items there are in all.
  public static func offset<Position: PagePosition>(
    _ position: WritableKeyPath<Request, Position> & Sendable,
    items: @escaping ItemsReading,
    total: Reading? = nil
  ) -> Self {
    Self(.offset(PagingParameter(position), total: total), items)
  }

  /// A request says which page it wants.
  ///
  /// The list ends with the last page, with one that reaches the total, or with an empty one; where
  /// neither is known, with one that is shorter than another before it.
  ///
  /// - Parameters:
  ///   - page: The number of the page.
  ///   - first: The number of the first page, which is meant unless a request says otherwise.
  ///   - items: Where an answer has the items.
  ///   - totalPages: How many pages there are.
  ///   - total: How many items there are in all.
  public static func number<Position: PagePosition>(
    _ page: WritableKeyPath<Request, Position> & Sendable,
    first: Int = 1,
    items: @escaping ItemsReading,
    totalPages: Reading? = nil,
    total: Reading? = nil
  ) -> Self {
    let page = PagingParameter(page)
    return Self(
      .number(page, first: Int64(first), totalPages: totalPages, total: total),
      items
    )
  }

  /// An answer has what the next request sends; the list ends where there is nothing.
  ///
  /// - Parameters:
  ///   - cursor: What a request sends; nothing for the first page.
  ///   - next: Where an answer has what to send next.
  ///   - items: Where an answer has the items.
  public static func cursor<Position: PagePosition>(
    _ cursor: WritableKeyPath<Request, Position> & Sendable,
    next: @escaping Reading,
    items: @escaping ItemsReading
  ) -> Self {
    Self(.cursor(PagingParameter(cursor), next: next), items)
  }

  /// An answer has the address of the next page; the list ends where there is none.
  ///
  /// - Parameters:
  ///   - next: Where an answer has the address, which may be a relative one, RFC 3986.
  ///   - items: Where an answer has the items.
  public static func link(
    _ next: @escaping Reading,
    items: @escaping ItemsReading
  ) -> Self {
    Self(.link(next), items)
  }

  /// An answer's `Link` header has the address of the next page, RFC 8288; the list ends where there
  /// is none.
  ///
  /// - Parameter items: Where an answer has the items.
  public static func linkHeader(items: @escaping ItemsReading) -> Self {
    Self(.linkHeader, items)
  }
}

/// The part of a request that says which page it wants.
struct PagingParameter<Request>: Sendable {
  /// `null` for none.
  let value: @Sendable (Request) -> JSONValue
  /// The request with another value; `nil` if it can't hold it.
  let setting: @Sendable (Request, JSONValue) -> Request?

  init<Position: PagePosition>(_ path: WritableKeyPath<Request, Position> & Sendable) {
    value = { $0[keyPath: path].pagePosition }
    setting = { request, position in
      guard let position = Position(pagePosition: position) else { return nil }
      var request = request
      request[keyPath: path] = position
      return request
    }
  }
}
