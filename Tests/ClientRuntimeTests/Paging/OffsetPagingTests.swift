import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Paging by offset") struct OffsetPagingTests {
  /// The numbers from 0 on, `length` of them, three a page.
  private func server(length: Int, total: JSONValue? = nil, limit: Int = 3) -> ListServer {
    ListServer { query in
      let skip = query["skip"].flatMap { Int($0) } ?? 0
      let end = min(skip + limit, length)
      return NumbersPage(items: Array(min(skip, end)..<end), meta: .init(total: total))
    }
  }

  @Test("passes over the items that came, and sends no position at first")
  func positions() async throws {
    let server = server(length: 8)
    let items = try await server.client.pages(of: ByOffset()).all.collected()
    #expect(items == Array(0..<8))
    #expect(server.sent("skip") == ["-", "3", "6"])
    #expect(server.sent("limit") == ["3", "3", "3"])
  }

  @Test("goes on from where the request begins")
  func start() async throws {
    let server = server(length: 8)
    let items = try await server.client.pages(of: ByOffset(position: 4)).all.collected()
    #expect(items == [4, 5, 6, 7])
    #expect(server.sent("skip") == ["4", "7"])
  }

  @Test("asks once more after a full last page")
  func fullLastPage() async throws {
    let server = server(length: 6)
    #expect(try await server.client.pages(of: ByOffset()).all.collected() == Array(0..<6))
    #expect(server.sent("skip") == ["-", "3", "6"])
  }

  @Test("takes no first page for the last one for being short, but an empty one")
  func firstPage() async throws {
    let short = server(length: 2)
    #expect(try await short.client.pages(of: ByOffset()).all.collected() == [0, 1])
    #expect(short.sent("skip") == ["-", "2"])
    let empty = server(length: 0)
    #expect(try await empty.client.pages(of: ByOffset()).all.collected().isEmpty)
    #expect(empty.recorder.requests.count == 1)
  }

  @Test("loses nothing where the server has a limit of its own")
  func cappedPages() async throws {
    let server = server(length: 5, limit: 2)
    #expect(try await server.client.pages(of: ByOffset()).all.collected() == Array(0..<5))
  }

  @Test(
    "ends at the total, without asking once more",
    arguments: [.integer(6), "6", .number(6)] as [JSONValue]
  )
  func total(total: JSONValue) async throws {
    let server = server(length: 6, total: total)
    let items = try await server.client.pages(of: ByOffsetWithTotal()).all.collected()
    #expect(items == Array(0..<6))
    #expect(server.sent("skip") == ["-", "3"])
  }

  @Test("goes on past a short page while the total is not reached")
  func shortPageInTheMiddle() async throws {
    let pages: [String: [Int]] = ["-": [0, 1, 2], "3": [3], "4": [4, 5]]
    let server = ListServer { query in
      NumbersPage(items: pages[query["skip"] ?? "-"], meta: .init(total: 6))
    }
    let items = try await server.client.pages(of: ByOffsetWithTotal()).all.collected()
    #expect(items == Array(0..<6))
    #expect(server.sent("skip") == ["-", "3", "4"])
  }

  @Test(
    "takes what can't be a total for none",
    arguments: [nil, .null, .integer(-1), .integer(0), .integer(2), "many", [6], .number(6.5)]
      as [JSONValue?]
  )
  func nonsense(total: JSONValue?) async throws {
    let server = server(length: 5, total: total)
    let items = try await server.client.pages(of: ByOffsetWithTotal()).all.collected()
    #expect(items == Array(0..<5))
    #expect(server.sent("skip") == ["-", "3"])
  }

  @Test("takes the total anew from each page, be it larger, smaller or gone")
  func changingTotal() async throws {
    func run(_ totals: [JSONValue?]) async throws -> [String] {
      let server = ListServer { query in
        let skip = query["skip"].flatMap { Int($0) } ?? 0
        let total = totals[min(skip / 3, totals.count - 1)]
        return NumbersPage(items: Array(skip..<min(skip + 3, 12)), meta: .init(total: total))
      }
      _ = try await server.client.pages(of: ByOffsetWithTotal()).all.collected()
      return server.sent("skip")
    }
    #expect(try await run([6, 9]) == ["-", "3", "6"])
    #expect(try await run([100, 6]) == ["-", "3"])
    #expect(try await run([12, nil, nil, 12]) == ["-", "3", "6", "9"])
  }

  @Test("ends with an empty page, whatever the total")
  func emptyPage() async throws {
    let server = server(length: 3, total: 100)
    #expect(try await server.client.pages(of: ByOffsetWithTotal()).all.collected() == [0, 1, 2])
    #expect(server.sent("skip") == ["-", "3"])
  }

  @Test("survives positions that nobody has", arguments: [Int.max, Int.max - 1, Int.min, -1])
  func absurdPositions(position: Int) async throws {
    let server = ListServer { _ in NumbersPage(items: [1, 2, 3], meta: .init(total: 3)) }
    let calls = server.client.pages(of: ByOffset(position: position)).pages
    var iterator = calls.makeAsyncIterator()
    #expect(try await iterator.next()?.items == [1, 2, 3])
    if position < 0 {
      #expect(try await iterator.next()?.items == [1, 2, 3])
    } else {
      let error = await #expect(throws: APIError.self) { try await iterator.next() }
      #expect(error?.pagingProblem == "the position of the next page is too large a number")
    }
  }

  @Test("gives up on a server that does not heed the position")
  func stuck() async throws {
    let server = ListServer { _ in NumbersPage(items: [1, 2, 3]) }
    let error = await #expect(throws: APIError.self) {
      try await server.client.pages(of: ByOffset()).all.collected()
    }
    #expect(
      error?.pagingProblem == "the same page comes again and again, so the list would never end"
    )
    #expect(server.recorder.requests.count == 11)
  }

  @Test("gives up on such a server although it names a total")
  func stuckBeforeTotal() async throws {
    let server = ListServer { _ in NumbersPage(items: [1, 2, 3], meta: .init(total: 1_000_000)) }
    await #expect(throws: APIError.self) {
      try await server.client.pages(of: ByOffsetWithTotal()).all.collected()
    }
    #expect(server.recorder.requests.count == 11)
  }

  @Test("counts items that are left out, which have their places in the list")
  func skippedItems() async throws {
    let bodies = [
      "-": #"{"items": [0, "one", 2]}"#, "3": #"{"items": ["three", "four", "five"]}"#,
      "6": #"{"items": [6, 7]}"#,
    ]
    let server = ListServer(
      ClosureTransport { head, _ in
        (HTTPResponse(status: .ok), Data((bodies[head.query["skip"] ?? "-"] ?? "{}").utf8))
      }
    )
    var client = server.client
    let skipped = Locked<[String]>([])
    client.options.skipping = { element in skipped.withLock { $0.append(element.path) } }
    #expect(try await client.pages(of: ByOffset()).all.collected() == [0, 2, 6, 7])
    #expect(server.sent("skip") == ["-", "3", "6"])
    #expect(skipped.withLock { $0 } == ["items[1]", "items[0]", "items[1]", "items[2]"])
  }
}
