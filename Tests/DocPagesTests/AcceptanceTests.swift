import DocPages
import Testing

@Suite("Disagreements that a description accepts") struct AcceptanceTests {
  private let ship = """
    request: GET /ships
    query: { take?: integer }
    response: { ships: [Ship] }
    types:
      Ship: { id: string }

    """
  private let fields = [
    DocumentedField("query take"), DocumentedField("response ships", .array(of: nil)),
    DocumentedField("response ships[].id"),
    DocumentedField("response ships[].age", .integer(format: nil)),
  ]

  private func accepting(_ entries: (finding: String, fact: String)...) -> String {
    "accepted:\n"
      + entries.map { "  - { finding: \($0.finding), fact: \"\($0.fact)\", because: x }\n" }
      .joined()
  }

  @Test("An accepted disagreement is none")
  func accepted() throws {
    let bare = try DescribedPage(ship)
    #expect(
      Set(bare.findings(.stating(fields)))
        == ["type-differs query.take", "not-described response.ships[].age"]
    )
    for fact in ["response.ships[].age", "types.Ship.age"] {
      let page = try DescribedPage(
        ship + accepting(("type-differs", "query.take"), ("not-described", fact))
      )
      #expect(page.findings(.stating(fields)) == [], "\(fact)")
    }
  }

  @Test("Another kind of disagreement about the same fact stays")
  func otherKind() throws {
    let page = try DescribedPage(
      ship + accepting(("required-differs", "query.take"), ("not-described", "types.Ship.age"))
    )
    #expect(
      Set(page.findings(.stating(fields)))
        == ["type-differs query.take", "outdated-acceptance query.take"]
    )
  }

  @Test("An acceptance that excuses nothing is out of date, at its own line")
  func outdated() throws {
    let page = try DescribedPage(
      ship + accepting(("type-differs", "query.take"), ("not-described", "types.Ship.age"))
    )
    let agreeing = [DocumentedField("query take", .integer(format: nil))] + fields[1...]
    let found = page.disagreements(with: .stating(agreeing))
    #expect(found.map(\.diagnostic.code) == [.outdatedAcceptance])
    #expect(found.first?.diagnostic.range.file == "harbor/get-ship.yaml")
    #expect(found.first?.diagnostic.range.start.line == 10)
  }

  @Test("An acceptance in api.yaml goes for all pages, and is out of date if none needs it")
  func shared() throws {
    let call = "request: GET /ships\nresponse: none"
    let shared =
      "auth: { key: { header: k } }\n" + accepting(("not-documented", "auth.key"))
    let page = try DescribedPage(call, shared: shared)
    #expect(page.findings(.stating([])) == [])
    let key = DocumentedField("header k", .string(format: nil), .required)
    #expect(page.findings(.stating([key])) == ["outdated-acceptance auth.key"])
  }

  @Test("A finding says what settles it, with the line to paste")
  func edits() throws {
    let edits = try DescribedPage(ship).disagreements(with: .stating(fields)).map(\.edit)
    #expect(
      Set(edits) == [
        "make its type 'string'; or accept it: "
          + "- { finding: type-differs, fact: query.take, because: … }",
        "add 'age: integer | unknown' under 'types.Ship'; or accept it: "
          + "- { finding: not-described, fact: \"response.ships[].age\", because: … }",
      ]
    )
  }
}
