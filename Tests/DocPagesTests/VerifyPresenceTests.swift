import APIModel
import DocPages
import SourceText
import Testing

@Suite("What only the page has, and what only the description has") struct VerifyPresenceTests {
  private let log = """
    request: GET /ships
    response:
      data: [Entry]
      total: integer
    types:
      Entry: { id: string, text?: string, cargo: Cargo }
      Cargo: { weight: number, unit: string }

    """

  private let entries = [
    DocumentedField("response data", .array(of: nil)),
    DocumentedField("response total", .integer(format: nil)),
    DocumentedField("response data[].id"), DocumentedField("response data[].text"),
    DocumentedField("response data[].cargo", .object),
  ]
  private let cargo = [
    DocumentedField("response data[].cargo.weight", .number(format: nil)),
    DocumentedField("response data[].cargo.unit"),
  ]

  private func inferring(_ facts: String...) -> String {
    "inferred:\n" + facts.map { "  - { fact: \"\($0)\", because: x }\n" }.joined()
  }

  @Test("A page and a description with the same fields agree")
  func same() throws {
    #expect(try DescribedPage(log).findings(.stating(entries + cargo)) == [])
  }

  @Test("A field that only the page has is not described")
  func surplus() throws {
    let page = try DescribedPage(log)
    let facts = PageFacts.stating(
      entries + cargo + [
        DocumentedField("response data[].flag", .boolean), DocumentedField("query take"),
        DocumentedField("body name"),
      ]
    )
    #expect(
      Set(page.findings(facts)) == [
        "not-described response.data[].flag", "not-described body.name",
        "not-described query.take",
      ]
    )
  }

  @Test("A field that only the description has is not documented")
  func missing() throws {
    let facts = PageFacts.stating(entries.filter { $0.path.text != "data[].text" } + cargo)
    #expect(try DescribedPage(log).findings(facts) == ["not-documented response.data[].text"])
  }

  @Test("An inferred field may be missing, by either of its names")
  func inferredField() throws {
    let facts = PageFacts.stating(entries.filter { $0.path.text != "data[].text" } + cargo)
    for fact in ["response.data[].text", "types.Entry.text"] {
      #expect(try DescribedPage(log + inferring(fact)).findings(facts) == [])
    }
    for fact in ["types.Entry.id", "types.Entry", "response", "types.Entry.text.type"] {
      let page = try DescribedPage(log + inferring(fact))
      #expect(page.findings(facts) == ["not-documented response.data[].text"], "\(fact)")
    }
  }

  @Test("An object whose fields a page leaves open is one finding")
  func open() throws {
    let facts = PageFacts.stating(entries)
    #expect(try DescribedPage(log).findings(facts) == ["not-documented response.data[].cargo"])
  }

  @Test(
    "The fields of such an object may be inferred as a whole, by any of its names",
    arguments: [
      "types.Cargo", "types.Entry.cargo", "types.Entry.cargo.type", "response.data[].cargo",
    ]
  )
  func inferredObject(fact: String) throws {
    let page = try DescribedPage(log + inferring(fact))
    #expect(page.findings(.stating(entries)) == [])
    let one = entries + [DocumentedField("response data[].cargo.unit")]
    #expect(page.findings(.stating(one)) == ["not-documented response.data[].cargo.weight"])
  }

  @Test("An inference of what is above does not reach further than the first object")
  func inferredAbove() throws {
    let page = try DescribedPage(log + inferring("types.Entry", "response"))
    #expect(page.findings(.stating(entries)) == ["not-documented response.data[].cargo"])
  }

  @Test("A list's elements may be inferred as a whole, and the list still has to be documented")
  func inferredElements() throws {
    let page = try DescribedPage(log + inferring("response.data[]"))
    let total = entries.filter { $0.path.text == "total" }
    let list = entries.filter { $0.path.text == "data" }
    #expect(page.findings(.stating(total + list)) == [])
    #expect(page.findings(.stating(total)) == ["not-documented response.data"])
  }

  @Test("What a page hides is not missing")
  func gaps() throws {
    let hidden = Gap(.hiddenFields, "data[].cargo", at: .line(3))
    #expect(try DescribedPage(log).findings(.stating(entries, gaps: [hidden])) == [])
    let elsewhere = Gap(.snippet, "cargo.mdx", at: .line(3))
    #expect(try DescribedPage(log).findings(.stating([entries[0]], gaps: [elsewhere])) == [])
    let other = Gap(.hiddenFields, "data[].crew", at: .line(3))
    #expect(
      try DescribedPage(log).findings(.stating(entries, gaps: [other]))
        == ["not-documented response.data[].cargo"]
    )
  }

  @Test("A page may leave out the brackets of a list")
  func withoutBrackets() throws {
    let fields = (entries + cargo).map { field in
      DocumentedField(
        "response \(field.path.text.filter { $0 != "[" && $0 != "]" })",
        field.type
      )
    }
    #expect(try DescribedPage(log).findings(.stating(fields)) == [])
  }

  @Test("A new name is told as such, on both sides")
  func renames() throws {
    let fields = entries.filter { $0.path.text != "data[].text" } + cargo
    let facts = PageFacts.stating(fields + [DocumentedField("response data[].words")])
    let found = try DescribedPage(log).disagreements(with: facts)
    #expect(
      found.map(\.diagnostic.code) == [.notDescribed, .notDocumented]
    )
    #expect(found.allSatisfy { $0.edit.hasPrefix("rename 'text' to 'words'") })
  }

  @Test("What is no like type is no new name")
  func noRename() throws {
    let fields = entries.filter { $0.path.text != "data[].text" } + cargo
    let facts = PageFacts.stating(fields + [DocumentedField("response data[].flag", .boolean)])
    let found = try DescribedPage(log).disagreements(with: facts)
    #expect(found.count == 2)
    #expect(!found.contains { $0.edit.contains("rename") })
  }

  @Test("Fields of free JSON are not described")
  func freeJSON() throws {
    let page = try DescribedPage("request: GET /ships\nresponse: { data: object }")
    let facts = PageFacts.stating([
      DocumentedField("response data", .object), DocumentedField("response data.id"),
    ])
    #expect(page.findings(facts) == ["not-described response.data"])
  }

  @Test("The variants of a union share the fields of the page")
  func unions() throws {
    let description = """
      request: GET /ships
      response:
        kind: string
        cargo:
          by: kind
          bulk: { weight: number }
          liquid: { volume: number, weight: number }

      """
    let fields = [
      DocumentedField("response kind"), DocumentedField("response cargo", .object),
    ]
    let parts = ["weight", "volume"].map {
      DocumentedField("response cargo.\($0)", .number(format: nil))
    }
    #expect(try DescribedPage(description).findings(.stating(fields + parts)) == [])
    #expect(
      try DescribedPage(description).findings(.stating(fields + [parts[0]]))
        == ["not-documented response.cargo.liquid.volume"]
    )
    let page = try DescribedPage(description + inferring("response.cargo.liquid"))
    #expect(page.findings(.stating(fields)) == ["not-documented response.cargo"])
  }

  @Test("The field that tells the variants of a union apart is described by it")
  func tags() throws {
    let page = try DescribedPage(
      """
      request: GET /ships
      response:
        cargo: { tag: kind, bulk: { weight: number }, liquid: { volume: number } }
      """
    )
    let fields = [
      DocumentedField("response cargo", .object),
      DocumentedField("response cargo.weight", .number(format: nil)),
      DocumentedField("response cargo.volume", .number(format: nil)),
    ]
    let values = ["bulk", "liquid", "gas"].map { JSON.string($0) }
    let kind = DocumentedField("response cargo.kind", values: Array(values.prefix(2)))
    #expect(page.findings(.stating(fields + [kind])) == [])
    let more = DocumentedField("response cargo.kind", values: values)
    #expect(page.findings(.stating(fields + [more])) == ["values-differ response.cargo.bulk.kind"])
    #expect(
      page.findings(.stating(fields)) == ["not-documented response.cargo.bulk.kind"]
    )
  }

  @Test("Types that hold themselves end where the page does")
  func recursion() throws {
    let page = try DescribedPage(
      """
      request: GET /ships
      response: Folder
      types:
        Folder: { name: string, folders: [Folder] }
      inferred:
        - { fact: "types.Folder.folders[]", because: it goes on like that }
      """
    )
    let fields = [
      DocumentedField("response name"), DocumentedField("response folders", .array(of: nil)),
      DocumentedField("response folders[].name"),
      DocumentedField("response folders[].folders", .array(of: nil)),
    ]
    #expect(page.findings(.stating(fields)) == [])
    let deep = "folders" + String(repeating: "[].folders", count: 100_000)
    #expect(page.findings(.stating(fields + [DocumentedField("response \(deep)")])) == [])
  }

  @Test(
    "A list that may hold itself is looked into as far as the page goes, and no further",
    .timeLimit(.minutes(10))
  )
  func recursionThroughLists() throws {
    let page = try DescribedPage(
      """
      request: GET /ships
      response: { hold: Load }
      types:
        Load: { variants: { crate: string, stack: "[Stack]", tagged: "map<Load>" } }
        Stack: { variants: { load: Load, loads: "[Load]" } }
      """
    )
    let hold = DocumentedField("response hold", .any, .required)
    let listed = DocumentedField("response hold", .any, .required, values: [.string("a")])
    let below = DocumentedField("response hold.mass")
    let far = DocumentedField("response hold[][][].mass")
    #expect(page.findings(.stating([hold])) == [])
    #expect(page.findings(.stating([listed])) == ["values-differ response.hold"])
    #expect(
      page.findings(.stating([hold, below])) == ["not-described response.hold.stack[].loads[]"]
    )
    #expect(page.findings(.stating([hold, far])).count == 1)
  }

  @Test(
    "A page that has nothing to do with the description, however long, ends quickly",
    .timeLimit(.minutes(10))
  )
  func manyFields() throws {
    let fields = (1...5000).map { DocumentedField("response field\($0)") }
    #expect(try DescribedPage(log).findings(.stating(fields)).count == 5002)
  }
}
