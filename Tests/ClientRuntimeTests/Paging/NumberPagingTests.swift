import ClientRuntime
import ClientTesting
import Testing

@Suite("Paging by page number") struct NumberPagingTests {
  /// The numbers from 0 on, `length` of them, three a page.
  private func server(
    length: Int,
    first: Int = 1,
    totalPages: Int? = nil,
    total: JSONValue? = nil
  ) -> ListServer {
    ListServer { query in
      let skip = 3 * ((query["page"].flatMap { Int($0) } ?? first) - first)
      let end = min(skip + 3, length)
      return NumbersPage(
        items: Array(min(skip, end)..<end),
        meta: .init(total: total, totalPages: totalPages)
      )
    }
  }

  @Test("turns pages until one is short")
  func shortPage() async throws {
    let server = server(length: 7)
    #expect(try await server.client.pages(of: ByNumber()).all.collected() == Array(0..<7))
    #expect(server.sent("page") == ["-", "2", "3"])
  }

  @Test("ends with an empty page, whatever the totals")
  func emptyPage() async throws {
    let unknown = server(length: 6)
    #expect(try await unknown.client.pages(of: ByNumber()).all.collected() == Array(0..<6))
    #expect(unknown.sent("page") == ["-", "2", "3"])
    let wrong = server(length: 3, totalPages: 9, total: 27)
    let items = try await wrong.client.pages(of: ByNumberWithTotals()).all.collected()
    #expect(items == [0, 1, 2])
    #expect(wrong.sent("page") == ["-", "2"])
  }

  @Test("ends with the last page, however many items it has", arguments: [4, 6])
  func totalPages(length: Int) async throws {
    let server = server(length: length, totalPages: 2)
    let items = try await server.client.pages(of: ByNumberWithTotals()).all.collected()
    #expect(items == Array(0..<length))
    #expect(server.sent("page") == ["-", "2"])
  }

  @Test("counts pages from zero where the first is zero")
  func zero() async throws {
    let server = server(length: 9, first: 0, totalPages: 3)
    let items = try await server.client.pages(of: ByNumberFromZero()).all.collected()
    #expect(items == Array(0..<9))
    #expect(server.sent("page") == ["-", "1", "2"])
  }

  @Test("ends at the total of items, from whichever page on", arguments: [nil, 1, 2])
  func total(start: Int?) async throws {
    let server = server(length: 6, total: 6)
    let request = ByNumberWithTotals(position: start)
    let items = try await server.client.pages(of: request).all.collected()
    #expect(items == Array((start == 2 ? 3 : 0)..<6))
    #expect(server.sent("page").last == "2")
  }

  @Test("takes the number of pages anew from each page")
  func changingPages() async throws {
    func run(_ totals: [Int?]) async throws -> [String] {
      let server = ListServer { query in
        let page = query["page"].flatMap { Int($0) } ?? 1
        let total = totals[min(page, totals.count) - 1]
        return NumbersPage(items: [page, page, page], meta: .init(totalPages: total))
      }
      _ = try await server.client.pages(of: ByNumberWithTotals()).all.collected()
      return server.sent("page")
    }
    #expect(try await run([2, 3, 3]) == ["-", "2", "3"])
    #expect(try await run([9, 2]) == ["-", "2"])
    #expect(try await run([3, nil, 3]) == ["-", "2", "3"])
    #expect(try await run([-1, 0, 3]) == ["-", "2", "3"])
  }

  @Test("survives numbers that nobody has", arguments: [Int.max, Int.max - 1, Int.min, 0, -7])
  func absurdNumbers(number: Int) async throws {
    let server = ListServer { _ in
      NumbersPage(items: [1, 2, 3], meta: .init(total: .integer(.max), totalPages: .max))
    }
    let pages = server.client.pages(of: ByNumberWithTotals(position: number)).pages
    var iterator = pages.makeAsyncIterator()
    #expect(try await iterator.next() != nil)
    // The next may be a page, the end or an error.
    _ = try? await iterator.next()
    #expect(server.recorder.requests.count <= 2)
  }
}
