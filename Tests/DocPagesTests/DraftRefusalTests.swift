import SourceText
import SpecLanguage
import Testing

@testable import DocPages

@Suite("Pages that are not drafted")
struct DraftRefusalTests {
  private static let place = SourceRange(startOf: "page.md")

  @Test(
    "A request that a person names and the page contradicts is refused at the page's line",
    arguments: [
      ("POST /v1/ships/{id}", "GET /v1/ships/{id}"), ("GET /v1/ships", "GET /v1/ships/{id}"),
      ("GET /v1/boats/{id}", "GET /v1/ships/{id}"),
    ]
  )
  func contradicted(named: String, stated: String) throws {
    var remarks = Diagnostics()
    let page = self.page("page.md", stating: [(.frontMatter, stated)], named: named)
    #expect(drafts([page], into: &remarks).descriptions == [])
    let refusal = try #require(remarks.errors.sorted.first)
    #expect(refusal.range == Self.place)
    #expect(refusal.code == .pageConflict)
    #expect(refusal.message.contains("'\(stated)'") && refusal.message.contains("'\(named)'"))
  }

  @Test(
    "A request that agrees with the page is taken, whatever its holes are called and the server holds",
    arguments: ["GET /v1/ships/{ship}", "GET /ships/{ship_id}", "get /v1/ships/{id}"]
  )
  func agreeing(named: String) throws {
    var remarks = Diagnostics()
    let page = self.page(
      "page.md",
      stating: [(.frontMatter, "GET /v1/ships/{id}"), (.curl, "POST /v1/boats")],
      named: named
    )
    let draft = try #require(drafts([page], into: &remarks).descriptions.first)
    #expect(remarks.errors.sorted == [])
    #expect(!draft.text.contains("fact: request"))
  }

  @Test("Commands alone contradict a person only if none of them sends that request")
  func commands() {
    var remarks = Diagnostics()
    let statements: [(RequestStatement.Source, String)] = [
      (.curl, "POST /v1/boats"), (.curl, "GET /v1/ships/7"),
    ]
    let page = self.page("page.md", stating: statements, named: "GET /v1/ships/{id}")
    #expect(drafts([page], into: &remarks).descriptions.count == 1)
    #expect(remarks.errors.sorted == [])
    let other = self.page("page.md", stating: statements, named: "PUT /v1/ships/{id}")
    #expect(drafts([other], into: &remarks).descriptions == [])
    #expect(remarks.errors.sorted.map(\.code) == [.pageConflict])
  }

  @Test("Of two pages with the same request the first is drafted, and both are named")
  func sameRequest() {
    var remarks = Diagnostics()
    let pages = [
      page("a.md", stating: [(.frontMatter, "GET /ships/{id}")]),
      page("b.md", stating: [(.frontMatter, "GET /ships/{ship}")]),
      page("c.md", stating: [(.frontMatter, "PUT /ships/{id}")]),
    ]
    let drafts = drafts(pages, into: &remarks)
    #expect(drafts.descriptions.map(\.path) == ["ships/get-ship.yaml", "ships/update-ship.yaml"])
    let doubles = remarks.sorted.filter { $0.code == .duplicateOperation }
    #expect(doubles.map(\.range.file) == ["b.md"])
    #expect(doubles.map(\.message) == ["this page has the same request as 'a.md'; it is left out"])
  }

  @Test("A page that is given twice is drafted once, even if nobody knows its request")
  func samePage() {
    var remarks = Diagnostics()
    let pages = ["a.md", "b.md", "a.md"].map { page($0, stating: []) }
    #expect(drafts(pages, into: &remarks).descriptions.count == 2)
    let doubles = remarks.sorted.filter { $0.code == .duplicateOperation }
    #expect(doubles.map(\.message) == ["this page, 'a.md', is given twice; it is drafted once"])
  }

  private func page(
    _ name: String,
    stating statements: [(RequestStatement.Source, String)],
    named: String? = nil
  ) -> PageToDraft {
    let requests = statements.map { source, text in
      let words = text.split(separator: " ").map(String.init)
      return RequestStatement(
        source: source,
        method: words.first,
        server: nil,
        path: words.last,
        range: SourceRange(startOf: name)
      )
    }
    let facts = PageFacts(page: name, format: .mintlify, requests: requests)
    return PageToDraft(facts, request: named.flatMap { NamedRequest($0) })
  }

  private func drafts(_ pages: [PageToDraft], into remarks: inout Diagnostics) -> Drafts {
    Drafts(of: pages, in: SpecFolder(path: "ships", files: []), into: &remarks)
  }
}

@Suite("Values that a command leaves open")
struct ValueHoleTests {
  @Test(
    "A name in brackets, after a colon or after YOUR is no value",
    arguments: [
      "{job_id}", "%7Bjob_id%7D", "<id>", "%3Cid%3E", "<string>", "<your id>", ":id", "[id]",
      "${ID}", "YOUR_ID", "your-ship-id", "job-{id}", "{id}.json",
    ]
  )
  func holes(text: String) { #expect(text.isValueHole) }

  @Test(
    "Anything else is one",
    arguments: [
      "", "7", "$BATCH_ID", "f6ef9224-0ec3", "{\"a\":1}", "[1,2]", "[]", "{}", "<>", "a:b", "12:30",
      "a[0]", "your ship", "yours_truly", "yourship", ">", "}{", "<1>", "100%", "a%2", "é",
    ]
  )
  func values(text: String) { #expect(!text.isValueHole) }
}
