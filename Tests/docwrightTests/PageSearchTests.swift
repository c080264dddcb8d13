import Testing

@testable import docwright

@Suite("Finding pages by the names of their files")
struct PageSearchTests {
  @Test(
    "Each name that a page may have is recognised",
    arguments: [
      "port/get-ship.md", "deep/er/port/get-ship.mdx", "port-get-ship.md", "get-ship.txt",
      "Get-Ship.MARKDOWN", "docs/get-ship.md", "api-v2/get/ships-id-now.md",
      "copy/api-v2/get/ships-id-now.md", "api-v2-get-ships-id-now.md",
      "port-api-v2-get-ships-id-now.md", "get/ships-id-now.md", "port/get/ships-id-now.md",
      "get-ships-id-now.md", "ships-id-now.md", "ship.md", "port-ship.md", "port_ship.md",
      "GET Ship.txt",
    ]
  )
  func names(name: String) {
    #expect(
      search([ship], among: [name, "readme.md", "port-index.md"]).outcome(of: ship) == found(name)
    )
  }

  @Test(
    "Other names are not taken for it",
    arguments: [
      "get-ship-log.md", "ships.md", "post-ship.md", "create-ship.md", "list-ship.md", "get.md",
      "id-now.md",
      "now.md", "api-v1/get/ships-id-now.md", "api-v2/get.md", "fleet/get-ship.md",
      "fleet-get-ship.md", "port/log/get-ship/readme.md", "get-shipyard.md", "port.md",
    ]
  )
  func otherNames(name: String) {
    #expect(search([ship, fleet], among: [name]).outcome(of: ship) == .none)
  }

  @Test("The surest name wins")
  func surest() {
    var names = [
      "port/get-ship.md", "port-get-ship.md", "get-ship.md", "api-v2/get/ships-id-now.md",
      "get/ships-id-now.md", "ships-id-now.md", "ship.md",
    ]
    while !names.isEmpty {
      #expect(search([ship], among: names.reversed()).outcome(of: ship) == found(names[0]))
      names.removeFirst()
    }
  }

  @Test("Of several with equally sure names, the one that a weaker clue tells is taken")
  func narrowed() {
    let names = ["a/get-ship.md", "api-v2/get/ships-id-now/get-ship.md", "b/get-ship.md"]
    #expect(
      search([ship], among: names).outcome(of: ship) == .several(names.sorted().map(PagePath.init))
    )
    let page = page("get-ship", "https://port.test/b/get-ship")
    #expect(search([page], among: names).outcome(of: page) == found("b/get-ship.md"))
  }

  @Test("A file is the page of one description only, be others selected or not")
  func oneEach() {
    let log = page("get-ship-log", "https://port.test/log")
    let delete = page("delete-ship", "https://port.test/delete", "DELETE")
    let either = search([delete, ship, log], among: ["port-ship.md", "port-ship-log.md"])
    #expect(either.outcome(of: log) == found("port-ship-log.md"))
    #expect(either.outcome(of: ship) == .none)
    #expect(either.outcome(of: delete) == .none)
    let each = search([delete, ship], among: ["port-ship.md", "get-ship.md"])
    #expect(each.outcome(of: ship) == found("get-ship.md"))
    #expect(each.outcome(of: delete) == found("port-ship.md"))
  }

  @Test("Descriptions of the same address share a page")
  func shared() {
    let twin = page("list-ship", ship.address)
    let search = search([ship, twin], among: ["ships-id-now.md"])
    #expect(search.outcome(of: ship) == found("ships-id-now.md"))
    #expect(search.outcome(of: twin) == found("ships-id-now.md"))
  }

  @Test("What no name tells, the request that a page states does")
  func requests() {
    let names = ["a.md", "b.md", "fleet/c.md", "port/get-berth.md"]
    let berth = page("get-berth", "https://port.test/berth")
    var search = search([ship, berth, fleet], among: names)
    var asked: [String] = []
    search.search(for: ship) { file, page in
      asked.append(file.text)
      return file.text == "b.md" && page == ship
    }
    #expect(search.outcome(of: ship) == found("b.md"))
    #expect(asked == ["a.md", "b.md"])
    search.search(for: berth) { _, _ in true }
    #expect(search.outcome(of: berth) == found("port/get-berth.md"))
  }

  @Test("Several pages that state the request are told")
  func ambiguousRequests() {
    var search = search([ship], among: ["a.md", "b.md", "c.md"])
    search.search(for: ship) { file, _ in file.text != "b.md" }
    #expect(search.outcome(of: ship) == .several([PagePath("a.md"), PagePath("c.md")]))
  }

  @Test("The pages of this repository's descriptions are found as they are usually called")
  func repository() {
    let pages = [
      DescribedPage("bland", "get-batch", "https://docs.bland.ai/api-v2/get/batches-id.md"),
      DescribedPage(
        "bland",
        "get-batch-logs",
        "https://docs.bland.ai/api-v2/get/batches-id-logs.md"
      ),
      DescribedPage("bland", "get-tool-logs", "https://docs.bland.ai/api-v2/get/tools-logs"),
      DescribedPage(
        "llamacloud",
        "get-batch",
        "https://developers.llamaindex.ai/reference/resources/batches/methods/get"
      ),
      DescribedPage(
        "trillet",
        "get-batch-status",
        "https://docs.trillet.ai/api-reference/calls/batch/get-status.md"
      ),
    ]
    let names = [
      "bland-get-batch-logs.md", "bland-get-batch.md", "bland-tool-logs.txt",
      "llamacloud-get-batch.md", "trillet-get-batch-status.md",
    ]
    let search = search(pages, among: names)
    #expect(
      pages.map(search.outcome) == [
        found(names[1]), found(names[0]), found(names[2]), found(names[3]), found(names[4]),
      ]
    )
  }

  @Test("Ten thousand files and a thousand descriptions take little time", .timeLimit(.minutes(10)))
  func many() {
    let pages = (0..<1_000).map { page("get-ship-\($0)", "https://port.test/a/b/c/ships-\($0)") }
    let names = (0..<10_000).map { "x/y/z/\($0 % 7)/get-ship-\($0).md" }
    let search = search(pages, among: names)
    #expect(search.outcome(of: pages[999]) == found("x/y/z/5/get-ship-999.md"))
  }
}

private let ship = page("get-ship", "https://docs.port.test/api-v2/get/ships-id-now.md?tab=1#top")
private let fleet = DescribedPage("fleet", "get-fleet", "https://docs.fleet.test/fleet")

private func page(_ slug: String, _ address: String, _ method: String = "GET") -> DescribedPage {
  DescribedPage("port", slug, address, method)
}

private func search(_ pages: [DescribedPage], among names: [String]) -> PageSearch {
  PageSearch(of: pages, among: names.sorted().map(PagePath.init))
}

private func found(_ name: String) -> PageSearch.Outcome { .found(PagePath(name)) }

extension DescribedPage {
  fileprivate init(_ vendor: String, _ slug: String, _ address: String, _ method: String = "GET") {
    self.init(
      vendor: vendor,
      slug: slug,
      address: address,
      method: method,
      path: "/\(slug)",
      basePath: ""
    )
  }
}
