import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A list in pages") struct PagedCallTests {
  private let server = ListServer { query in
    let skip = query["skip"].flatMap { Int($0) } ?? 0
    return NumbersPage(items: Array(skip..<min(skip + 3, 8)), meta: .init(total: 8))
  }

  @Test("sends nothing before the first item is wanted")
  func nothingAtFirst() async throws {
    let call = server.client.pages(of: ByOffset())
    let items = call.all.makeAsyncIterator()
    let pages = call.pages.makeAsyncIterator()
    _ = (items, pages)
    #expect(server.recorder.requests.isEmpty)
  }

  @Test("hands out all items of a page before it asks for the next")
  func lazy() async throws {
    var items = server.client.pages(of: ByOffset()).all.makeAsyncIterator()
    var requests: [Int] = []
    while let item = try await items.next() {
      #expect(item == requests.count)
      requests.append(server.recorder.requests.count)
    }
    #expect(requests == [1, 1, 1, 2, 2, 2, 3, 3])
  }

  @Test("asks no more when a loop is left")
  func leaving() async throws {
    for try await item in server.client.pages(of: ByOffset()).all where item == 2 { break }
    #expect(server.recorder.requests.count == 1)
  }

  @Test("starts over with each loop")
  func restart() async throws {
    let call = server.client.pages(of: ByOffset())
    #expect(try await call.all.collected() == Array(0..<8))
    #expect(try await call.all.collected() == Array(0..<8))
    #expect(server.sent("skip") == ["-", "3", "6", "-", "3", "6"])
  }

  @Test("gives pages with their items, answers and heads")
  func pages() async throws {
    let pages = try await server.client.pages(of: ByOffset()).pages.collected()
    #expect(pages.map(\.items) == [[0, 1, 2], [3, 4, 5], [6, 7]])
    #expect(pages.allSatisfy { $0.response.meta?.total == 8 && $0.head.status == .ok })
    var items: [Int] = []
    for page in pages { items += page.items }
    #expect(items == Array(0..<8))
  }

  @Test("can be read by several tasks at once")
  func concurrent() async throws {
    let call = server.client.pages(of: ByOffset())
    let results = try await withThrowingTaskGroup(of: [Int].self) { group in
      for _ in 0..<8 { group.addTask { try await call.all.collected() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results == Array(repeating: Array(0..<8), count: 8))
  }

  @Test("fails with the error of a page, and ends there")
  func errors() async throws {
    let server = ListServer(
      CannedTransport(
        try CannedAnswer([1, 2]),
        CannedAnswer(status: 404, body: Data(#"{"error":"gone"}"#.utf8))
      )
    )
    var items = server.client.pages(of: ByOffset()).all.makeAsyncIterator()
    #expect(try await items.next() == 1)
    #expect(try await items.next() == 2)
    let error = await #expect(throws: APIError.self) { try await items.next() }
    #expect(error?.status == 404)
    #expect(error?.operation == "numbers.list")
    #expect(error?.failure as? JSONValue == ["error": "gone"])
    #expect(try await items.next() == nil)
    #expect(server.recorder.requests.count == 2)
  }

  @Test("ends with a cancelled task, be it amid a page or between two")
  func cancellation() async throws {
    for count in [1, 2, 3] {
      let server = server
      let task = Task { () -> [Int] in
        var seen: [Int] = []
        do {
          for try await item in server.client.pages(of: ByOffset()).all {
            seen.append(item)
            if seen.count == count { withUnsafeCurrentTask { $0?.cancel() } }
          }
        } catch is CancellationError {
          return seen
        }
        return []
      }
      #expect(try await task.value.count == count)
    }
    #expect(server.recorder.requests.count == 3)
  }

  @Test("cancels the exchange that is under way")
  func cancellationWhileAsking() async throws {
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let client = ListServer(
      ClosureTransport { _, _ in
        start.yield()
        try await Task.sleep(for: .seconds(3600))
        return (HTTPResponse(status: .ok), Data())
      }
    ).client
    let task = Task { try await client.pages(of: ByOffset()).all.collected() }
    for await _ in started { break }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("asks for ten thousand pages in order")
  func manyPages() async throws {
    let transport = ClosureTransport { head, _ in
      let skip = head.query["skip"].flatMap { Int($0) } ?? 0
      return (
        HTTPResponse(status: .ok), Data(#"{"items": [\#(skip)], "meta": {"total": 10000}}"#.utf8)
      )
    }
    let client = APIClient(server: ListServer.address, transport: transport)
    var expected = 0
    for try await item in client.pages(of: ByOffsetWithTotal()).all {
      if item != expected { Issue.record("\(item) came in place of \(expected)") }
      expected += 1
    }
    #expect(expected == 10_000)
  }

  @Test("sends a given idempotency key with the first page only")
  func idempotencyKey() async throws {
    var client = server.client
    client.options.idempotencyKey = "k1"
    _ = try await client.pages(of: ByOffset()).all.collected()
    #expect(server.recorder.requests.map { $0.headers["idempotency-key"] } == ["k1", nil, nil])
  }

  @Test("reads items of any JSON, and refuses what is no list")
  func anyJSON() async throws {
    func run(_ body: String) async throws -> [JSONValue] {
      let server = ListServer(CannedTransport(CannedAnswer(body: Data(body.utf8)), CannedAnswer()))
      return try await server.client.pages(of: AnyList()).all.collected()
    }
    #expect(try await run(#"{"data": {"rows": [1, "two", null]}}"#) == [1, "two", .null])
    #expect(try await run(#"{"data": {"rows": null}}"#) == [])
    let error = await #expect(throws: APIError.self) { try await run(#"{"data": {"rows": 5}}"#) }
    #expect(error?.pagingProblem == "the items are not a list")
  }
}

/// A list of which nothing is documented.
private struct AnyList: PagedRequest {
  struct Response: Codable, Sendable {
    struct Rows: Codable, Sendable { var rows: JSONValue? }
    var data: Rows?
  }

  static let operation = OperationInfo(id: "rows.list", method: .get, path: "/rows")
  static var paging: Paging<Self> { .offset(\.position, items: \.data?.rows) }
  var position: JSONValue = .null

  typealias Item = JSONValue

  func encoded() throws -> EncodedRequest {
    try RequestBuilder(.get, "/rows").encoded()
  }
}
