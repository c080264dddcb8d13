import ClientRuntime
import ClientTesting
import Testing

@Suite("Paging by cursor") struct CursorPagingTests {
  /// Pages with one number each, and what they say comes next.
  private func server(_ next: @escaping @Sendable (_ cursor: String?) -> JSONValue?) -> ListServer {
    ListServer { query in
      let cursor = query["after"]
      let items = [cursor.flatMap { Int($0) } ?? 0]
      return NumbersPage(items: items, meta: .init(next: next(cursor)))
    }
  }

  @Test(
    "sends what the page before has, until there is nothing",
    arguments: [nil, .null, ""] as [JSONValue?]
  )
  func end(nothing: JSONValue?) async throws {
    let server = server { [nil: "a+/=", "a+/=": "b"][$0] ?? nothing }
    let items = try await server.client.pages(of: ByCursor()).all.collected()
    #expect(items == [0, 0, 0])
    #expect(server.sent("after") == ["-", "a+/=", "b"])
  }

  @Test("goes on from where the request begins")
  func start() async throws {
    let server = server { _ in nil }
    #expect(try await server.client.pages(of: ByCursor(position: "7")).all.collected() == [7])
    #expect(server.sent("after") == ["7"])
  }

  @Test("goes on past an empty page that has a next one")
  func emptyPage() async throws {
    let server = ListServer { query in
      switch query["after"] {
      case nil: NumbersPage(items: [1], meta: .init(next: "a"))
      case "a": NumbersPage(items: [], meta: .init(next: "b"))
      default: NumbersPage(items: nil)
      }
    }
    #expect(try await server.client.pages(of: ByCursor()).all.collected() == [1])
    #expect(server.sent("after") == ["-", "a", "b"])
  }

  @Test("takes numbers for text, and text for numbers")
  func types() async throws {
    let numbers = server { $0 == nil ? 12 : nil }
    #expect(try await numbers.client.pages(of: ByCursor()).all.collected() == [0, 12])
    let text = server { $0 == nil ? "12" : nil }
    #expect(try await text.client.pages(of: ByNumericCursor()).all.collected() == [0, 12])
  }

  @Test(
    "fails where the request can't hold what comes next",
    arguments: ["c3RhcnQ", [1], 1.5] as [JSONValue]
  )
  func wrongType(next: JSONValue) async throws {
    let server = server { _ in next }
    var pages = server.client.pages(of: ByNumericCursor()).pages.makeAsyncIterator()
    #expect(try await pages.next()?.items == [0])
    let error = await #expect(throws: APIError.self) { try await pages.next() }
    #expect(
      error?.pagingProblem == "the position of the next page is no value that the request can hold"
    )
    #expect(error?.status == 200)
    #expect(error?.operation == "numbers.list")
    #expect(try await pages.next() == nil)
  }

  @Test(
    "fails when a cursor comes back, after the items before it",
    arguments: [
      (nil, [nil: "1", "1": "1"], [0, 1]),
      (nil, [nil: "1", "1": "2", "2": "1"], [0, 1, 2]),
      ("5", ["5": "5"], [5]),
      ("5", ["5": "6", "6": "5"], [5, 6]),
    ] as [(String?, [String?: JSONValue], [Int])]
  )
  func circle(start: String?, next: [String?: JSONValue], expected: [Int]) async throws {
    let server = server { next[$0] }
    var items: [Int] = []
    let error = await #expect(throws: APIError.self) {
      for try await item in server.client.pages(of: ByCursor(position: start)).all {
        items.append(item)
      }
    }
    #expect(items == expected)
    #expect(
      error?.pagingProblem
        == "the next page is one that came before, so the list would never end"
    )
  }

  @Test("notices a circle of any length, wherever it begins")
  func longCircle() async throws {
    for (lead, length) in [(0, 1000), (700, 900), (1200, 1500)] {
      let server = server { cursor in
        let next = (cursor.flatMap { Int($0) } ?? 0) + 1
        return .string(String(next < lead + length ? next : lead))
      }
      await #expect(throws: APIError.self) {
        try await server.client.pages(of: ByNumericCursor()).all.collected()
      }
      let isShort = length < 1000
      let most = isShort ? lead + length + 1 : 2 * max(lead, length) + 2 * length
      #expect(server.recorder.requests.count <= most)
    }
  }
}
