import HTTPTypes

/// A long list that is asked for page by page.
///
/// ```swift
/// for try await entry in bland.batches.logs(id).all { print(entry) }
/// ```
///
/// A page is asked for when it is needed and no earlier. Each loop starts over.
public struct PagedCall<Request: PagedRequest>: Sendable {
  let client: APIClient
  let request: Request

  /// All items, in order.
  public var all: Items { Items(pages: pages) }

  /// All pages, in order.
  public var pages: Pages { Pages(first: PageTurner(client, request)) }
}

/// One part of a long list.
public struct Page<Request: PagedRequest>: Sendable {
  /// What is on the page.
  public let items: [Request.Item]
  /// All that the answer says.
  public let response: Request.Response
  /// Status and headers of the answer.
  public let head: HTTPResponse
}

extension PagedCall {
  /// The pages of a long list.
  public struct Pages: AsyncSequence, Sendable {
    /// What a loop gets.
    public typealias Element = Page<Request>

    let first: PageTurner<Request>

    /// Starts with the first page, which is not asked for yet.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(turner: first) }

    /// Asks for one page after the other.
    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
      var turner: PageTurner<Request>

      /// Asks for the next page; `nil` after the last.
      ///
      /// - Throws: `APIError` for whatever goes wrong, `CancellationError` when the task was
      ///   cancelled.
      public mutating func next() async throws -> Page<Request>? { try await turner.next() }
    }
  }

  /// The items of a long list.
  public struct Items: AsyncSequence, Sendable {
    /// What a loop gets.
    public typealias Element = Request.Item

    let pages: Pages

    /// All items at once, in order.
    ///
    /// - Throws: As a loop does; then nothing is given of what came before.
    public func collected() async throws -> [Request.Item] {
      var items: [Request.Item] = []
      for try await item in self { items.append(item) }
      return items
    }

    /// Starts with the first item, which is not asked for yet.
    public func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(pages: pages.makeAsyncIterator())
    }

    /// Hands out the items of a page before it asks for the next.
    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
      var pages: Pages.AsyncIterator
      var rest: ArraySlice<Request.Item> = []

      /// The next item; `nil` after the last.
      ///
      /// - Throws: `APIError` for whatever goes wrong, `CancellationError` when the task was
      ///   cancelled.
      public mutating func next() async throws -> Request.Item? {
        try Task.checkCancellation()
        while rest.isEmpty {
          // Lets go of the page before.
          rest = []
          guard let page = try await pages.next() else { return nil }
          rest = page.items[...]
        }
        return rest.removeFirst()
      }
    }
  }
}

extension APIClient {
  /// A long list, page by page; nothing is sent yet.
  ///
  /// - Parameter request: What to ask for first, which need not be the beginning of the list.
  public func pages<Request: PagedRequest>(of request: Request) -> PagedCall<Request> {
    PagedCall(client: self, request: request)
  }
}

extension ServiceClient {
  /// A long list, page by page; nothing is sent yet.
  ///
  /// - Parameter request: What to ask for first, which need not be the beginning of the list.
  public func pages<Request: PagedRequest>(of request: Request) -> PagedCall<Request> {
    api.pages(of: request)
  }
}
