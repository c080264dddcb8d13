import APIModel
import Testing

@testable import MockServer

@Suite("Long lists")
struct PagingTests {
  private let ships = """
    [{ id: s1, name: Ada }, { id: s2, name: Bob }, { id: s3, name: Cyd }]
    """

  private func client(_ operation: String, items: Int? = nil) throws -> MockClient {
    var options = MockOptions()
    options.items = items
    let head = "request: GET /ships\n"
    let types = "types: { Ship: { id: string, name: string } }\n"
    return MockClient([try Described.api(["list": head + operation + types])], options)
  }

  private func ids(_ answer: MockAnswer) -> [String] {
    guard case .array(let items)? = answer.json?["ships"] else { return [] }
    return items.compactMap { $0["id"]?.parameterTexts.first }
  }

  private var byOffset: String {
    """
    query:
      skip?: { type: integer, about: How many to pass over. }
      take?: { type: integer, about: How many to read. }
    response: { ships: [Ship], meta: { total: integer } }
    pages: { skip: skip, limit: take, items: ships, total: meta.total }
    examples: [{ response: { ships: \(ships), meta: { total: 3 } } }]

    """
  }

  private var byNumber: String {
    """
    query:
      page?: { type: integer, default: 1, about: Which page. }
      size?: { type: integer, default: 2, about: How many. }
    response: { ships: [Ship], pages: integer, total: integer, currentPage: integer, size: integer }
    pages: { page: page, size: size, items: ships, totalPages: pages, total: total }
    examples:
      - response: { ships: [{ id: s1, name: Ada }, { id: s2, name: Bob }], pages: 3, total: 5, currentPage: 1, size: 2 }

    """
  }

  private var byCursor: String {
    """
    query:
      after?: { type: string, about: Where to go on. }
      take?: { type: integer, about: How many. }
    response: { ships: [Ship], meta: { next?: string | null } }
    pages: { cursor: after, next: meta.next, items: ships, limit: take }
    examples: [{ response: { ships: \(ships), meta: { next: abc== } } }]

    """
  }

  @Test("By offset, every part is that part of the documented list")
  func offset() throws {
    var client = try client(byOffset)
    #expect(client.get("/ships").mark == "example")
    #expect(ids(client.get("/ships?take=2")) == ["s1", "s2"])
    #expect(ids(client.get("/ships?skip=2&take=2")) == ["s3"])
    #expect(ids(client.get("/ships?skip=3")) == [])
    #expect(client.get("/ships?skip=2").json?.value(at: ["meta", "total"]) == .number("3"))
    for query in [
      "skip=-1", "skip=9223372036854775807", "take=-5", "take=0", "take=9223372036854775807",
    ] {
      #expect(client.get("/ships?\(query)").status == 200)
    }
  }

  @Test("By number, totals agree with the size asked for, and fields that repeat the request do")
  func number() throws {
    var client = try client(byNumber)
    #expect(client.get("/ships").mark == "example")
    #expect(client.get("/ships?page=1&size=2").mark == "example")
    #expect(ids(client.get("/ships?page=2")) == ["s1-2", "s2-3"])
    #expect(ids(client.get("/ships?page=3")) == ["s1-4"])
    let large = client.get("/ships?page=2&size=3")
    #expect(ids(large) == ["s2-3", "s1-4"])
    #expect(large.json?["pages"] == .number("2"))
    #expect(large.json?["currentPage"] == .number("2"))
    #expect(large.json?["size"] == .number("3"))
    for query in ["page=0", "page=-9223372036854775808", "page=9223372036854775807", "size=0"] {
      #expect(ids(client.get("/ships?\(query)")) == [], "\(query)")
    }
  }

  @Test("By cursor, the documented one leads on from the documented items")
  func cursor() throws {
    var client = try client(byCursor)
    #expect(client.get("/ships").json?.value(at: ["meta", "next"]) == .string("abc=="))
    let last = client.get("/ships?after=abc%3D%3D")
    #expect(ids(last) == [])
    #expect(last.json?.value(at: ["meta", "next"]) == .null)
    #expect(client.get("/ships?after=else").problems.count == 1)
  }

  @Test("Walking the pages gives every item once and ends", arguments: [nil, 0, 1, 7, 20], 1...4)
  func walks(items: Int?, size: Int) throws {
    var offset = try client(byOffset, items: items)
    #expect(
      try walk { seen in offset.get("/ships?skip=\(seen)&take=\(size)") } == expected(items, 3)
    )
    var number = try client(byNumber, items: items)
    var page = 0
    #expect(
      try walk { _ in
        page += 1
        return number.get("/ships?page=\(page)&size=\(size)")
      } == expected(items, 5, of: 2)
    )
    var cursor = try client(byCursor, items: items)
    var position: String? = ""
    let walked = try walk { _ in
      let answer = cursor.get("/ships?take=\(size)\(position ?? "")")
      let next = answer.json?.value(at: ["meta", "next"])?.parameterTexts.first
      position = next == "null" ? nil : next.map { "&after=\($0)" }
      return answer
    } until: {
      position == nil
    }
    #expect(walked == expected(items, 3))
  }

  /// The items of the documented page, and others that are like them.
  private func expected(_ items: Int?, _ documented: Int, of shown: Int = 3) -> [String] {
    (0..<(items ?? documented)).map { $0 < shown ? "s\($0 + 1)" : "s\($0 % shown + 1)-\($0)" }
  }

  private func walk(
    _ page: (Int) -> MockAnswer,
    until isDone: () -> Bool = { false }
  ) throws -> [String] {
    var seen: [String] = []
    for _ in 0..<50 {
      let answer = page(seen.count)
      try #require(answer.problems == [])
      let ids = ids(answer)
      seen += ids
      if ids.isEmpty || isDone() { return seen }
    }
    Issue.record("the list has no end")
    return seen
  }

  @Test("Links hold no credentials, and lead on beside them")
  func credentials() throws {
    let list = """
      request: GET /ships
      response: { ships: [{ fields: { id: string } }], next?: url }
      pages: { link: next, items: ships }
      examples: [{ response: { ships: [{ id: s1 }], next: "https://harbour.example/ships?at=s1" } }]
      """
    let shared = "auth: { key: { query: pass, about: Whose. } }\n"
    let api = try Described.api(shared: shared, ["list": list])
    var options = MockOptions()
    var documented = MockClient([api], options)
    #expect(ids(documented.get("/ships?pass=x&at=s1")) == [])
    options.items = 3
    var many = MockClient([api], options)
    #expect(many.get("/ships?p%61ss=x").json?["next"] == .string("/ships?mock-from=1"))
  }

  @Test("By links, in a field or in a header, every page leads to the next on this server")
  func links() throws {
    let field = """
      query: { take?: { type: integer, about: How many. } }
      response: { ships: [Ship], next?: url }
      pages: { link: next, items: ships, size: take }
      examples: [{ response: { ships: \(ships), next: "https://harbour.example/ships?from=s3" } }]

      """
    let host = ["Host": "127.0.0.1:8080"]
    var documented = try client(field)
    let next = documented.get("/ships", host).json?["next"]
    #expect(next == .string("http://127.0.0.1:8080/ships?from=s3"))
    let last = documented.get("/ships?from=s3", host)
    #expect(ids(last) == [])
    #expect(last.json?["next"] == nil)

    var many = try client(field, items: 5)
    let first = many.get("/ships?take=3", host)
    #expect(first.json?["next"] == .string("http://127.0.0.1:8080/ships?take=3&mock-from=3"))
    #expect(ids(many.get("/ships?take=3&mock-from=3", host)) == ["s1-3", "s2-4"])
    #expect(many.get("/ships", ["Host": "<evil>"]).json?["next"] == .string("/ships?mock-from=3"))

    let header = """
      response: { ships: [Ship] }
      pages: { link: header, items: ships }
      examples: [{ response: { ships: \(ships) } }]

      """
    var linked = try client(header, items: 4)
    #expect(
      linked.get("/ships", host).header("link")
        == "<http://127.0.0.1:8080/ships?mock-from=3>; rel=\"next\""
    )
    #expect(linked.get("/ships?mock-from=3", host).header("link") == nil)
    #expect(ids(linked.get("/ships?mock-from=3", host)) == ["s1-3"])
  }

  @Test("An example that shows a later page is where it says")
  func later() throws {
    let operation = """
      query: { skip?: { type: integer, about: How many to pass over. }, take?: { type: integer, about: How many. } }
      response: { ships: [Ship], total: integer }
      pages: { skip: skip, limit: take, items: ships, total: total }
      examples: [{ query: { skip: 2, take: 1 }, response: { ships: [{ id: s3, name: Cyd }], total: 4 } }]

      """
    var client = try client(operation)
    #expect(client.get("/ships?skip=2&take=1").mark == "example")
    #expect(ids(client.get("/ships?take=4")) == ["s3-0", "s3-1", "s3", "s3-3"])
  }

  @Test("Copies have identifiers of their own and stay of their type")
  func copies() throws {
    let operation = """
      query: { skip?: { type: integer, about: How many to pass over. } }
      response: { things: [Thing], words: [string] }
      pages: { skip: skip, items: things }
      examples:
        - response: { words: [], things: [{ at: 2025-05-08T19:28:42Z, kind: a, serial: 7, id: 6398342c-d7de-4a11-ba86-3d86e5746699 }] }
      """
    let types =
      "\ntypes: { Thing: { at: timestamp, kind: \"enum [a]\", serial: integer, id: uuid } }\n"
    var options = MockOptions()
    options.items = 2
    var copied = MockClient(
      [try Described.api(["list": "request: GET /things\n" + operation + types])],
      options
    )
    let second = copied.get("/things?skip=1").json?["things"]
    #expect(
      second
        == JSON(
          parsing: """
            [{ "at": "2025-05-08T19:28:42Z", "kind": "a", "serial": 7,
               "id": "6398342c-d7de-4a11-ba86-000000000001" }]
            """
        )
    )
  }
}
