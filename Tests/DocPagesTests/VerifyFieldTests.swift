import APIModel
import DocPages
import Testing

@Suite("What is said of a field, on the page and in the description") struct VerifyFieldTests {
  /// A query parameter, and what the page says of it.
  private func sent(_ description: String, _ documented: DocumentedField) throws -> [String] {
    let page = try DescribedPage("request: GET /ships\nquery:\n  \(description)\nresponse: none")
    return page.findings(.stating([documented]))
  }

  private func received(_ description: String, _ documented: DocumentedField) throws -> [String] {
    let page = try DescribedPage("request: GET /ships\nresponse:\n  \(description)")
    return page.findings(.stating([documented]))
  }

  @Test("What the page requires is described as always there, what it leaves optional is not")
  func required() throws {
    let text = DocumentedType.string(format: nil)
    for requirement in [DocumentedField.Requirement.required, .optional, .notSaid] {
      let query = DocumentedField("query take", text, requirement)
      #expect(
        try sent("take: string", query)
          == (requirement == .required ? [] : ["required-differs query.take"])
      )
      #expect(
        try sent("take?: string", query)
          == (requirement == .required ? ["required-differs query.take"] : [])
      )
      let answer = DocumentedField("response name", text, requirement)
      #expect(
        try received("name: string", answer)
          == (requirement == .optional ? ["required-differs response.name"] : [])
      )
      for presence in ["name?: string", "name: string | unknown"] {
        #expect(
          try received(presence, answer)
            == (requirement == .required ? ["required-differs response.name"] : [])
        )
      }
    }
  }

  @Test("What may be null on the page may be null in the description")
  func null() throws {
    let field = DocumentedField("response name", nullable: true)
    #expect(try received("name: string", field) == ["null-differs response.name"])
    #expect(try received("name: string | null", field) == [])
    #expect(try received("name: string | unknown", field) == [])
    #expect(try received("name: string | null", DocumentedField("response name")) == [])
  }

  @Test("The values that the page lists are those of the enumeration")
  func values() throws {
    let page = DocumentedField("query sort", values: [.string("asc"), .string("desc")])
    #expect(try sent("sort?: 'enum [desc, asc]'", page) == [])
    #expect(try sent("sort?: 'enum [asc]'", page) == ["values-differ query.sort"])
    #expect(try sent("sort?: 'enum [asc, desc, none]'", page) == ["values-differ query.sort"])
    #expect(try sent("sort?: string", page) == ["values-differ query.sort"])
    #expect(try sent("sort?: 'enum [asc, desc]'", DocumentedField("query sort")) == [])
  }

  @Test("The values of a list are those of its elements")
  func valuesOfLists() throws {
    let type = DocumentedType.array(of: .string(format: nil))
    let page = DocumentedField("query sort", type, values: [.string("asc"), .string("desc")])
    #expect(try sent("sort?: '[enum [asc, desc]]'", page) == [])
    #expect(try sent("sort?: '[enum [asc]]'", page) == ["values-differ query.sort"])
  }

  @Test("A parameter that takes one value or a list of them takes a list")
  func oneOrMany() throws {
    let text = DocumentedType.string(format: nil)
    let page = DocumentedField("query sort", .union([text, .array(of: text)]))
    #expect(try sent("sort?: [string]", page) == [])
    #expect(try sent("sort?: string", page) == ["type-differs query.sort"])
  }

  @Test("Numbers and truth values are values too")
  func otherValues() throws {
    let numbers = DocumentedField(
      "query size",
      .integer(format: nil),
      values: [.number("1"), .number("2")]
    )
    #expect(try sent("size?: 'enum [1, 2]'", numbers) == [])
    #expect(try sent("size?: 'enum [1, 3]'", numbers) == ["values-differ query.size"])
    let flag = DocumentedField("query all", .boolean, values: [.bool(true)])
    #expect(try sent("all?: boolean", flag) == [])
  }

  @Test("Defaults are the same, however a number is written")
  func defaults() throws {
    let page = DocumentedField("query take", .number(format: nil), defaultValue: .number("10.0"))
    let silent = DocumentedField("query take", .number(format: nil))
    #expect(try sent("take?: { type: integer, default: 10 }", page) == [])
    #expect(
      try sent("take?: { type: integer, default: 20 }", page) == ["default-differs query.take"]
    )
    #expect(try sent("take?: integer", page) == ["default-differs query.take"])
    #expect(
      try sent("take?: { type: integer, default: 10 }", silent) == ["default-differs query.take"]
    )
  }

  @Test("Limits are the same")
  func limits() throws {
    let type = DocumentedType.integer(format: nil)
    let page = DocumentedField("query take", type, limits: Limits(minimum: 1, maximum: 50))
    #expect(try sent("take?: { type: integer, min: 1, max: 50 }", page) == [])
    #expect(
      try sent("take?: { type: integer, max: 60 }", page)
        == ["limit-differs query.take", "limit-differs query.take"]
    )
    let silent = DocumentedField("query take", type)
    #expect(try sent("take?: { type: integer, max: 50 }", silent) == ["limit-differs query.take"])
  }

  @Test("What is deprecated on the page is so in the description")
  func deprecation() throws {
    let page = DocumentedField("query take", deprecation: .deprecated(reason: nil))
    let silent = DocumentedField("query take")
    #expect(try sent("take?: { type: string, deprecated: Too slow. }", page) == [])
    #expect(try sent("take?: string", page) == ["deprecation-differs query.take"])
    #expect(
      try sent("take?: { type: string, deprecated: Too slow. }", silent)
        == ["deprecation-differs query.take"]
    )
  }

  @Test("What is said of a field and not on the page may be listed as inferred, each by its name")
  func inferred() throws {
    let description = """
      request: GET /ships
      query:
        take: { type: integer, default: 10, min: 1, max: 50, deprecated: Too slow. }
      response: none

      """
    let field = DocumentedField("query take", .integer(format: nil))
    let attributes = ["required", "default", "min", "max", "deprecated"]
    #expect(try DescribedPage(description).findings(.stating([field])).count == attributes.count)
    let lines = attributes.map { "  - { fact: query.take.\($0), because: x }\n" }.joined()
    let page = try DescribedPage(description + "inferred:\n" + lines)
    #expect(page.findings(.stating([field])) == [])
  }
}
