import APIModel
import DocPages
import SourceText
import Testing

@Suite("Requests, credentials and failures of a page and of a description")
struct VerifyRequestTests {
  private let ship = """
    request: GET /ships/{id}/cargo
    path: { id: string }
    response: none

    """
  private let id = DocumentedField("path id", .string(format: nil), .required)

  private func findings(_ statements: RequestStatement...) throws -> [String] {
    let page = try DescribedPage(ship)
    let facts = PageFacts(page: "ship.md", format: .mintlify, requests: statements, fields: [id])
    return page.findings(facts)
  }

  private func statement(
    _ method: String?,
    _ path: String?,
    by source: RequestStatement.Source = .frontMatter,
    server: String? = nil
  ) -> RequestStatement {
    RequestStatement(source: source, method: method, server: server, path: path, range: .line(1))
  }

  @Test("Method and path are those of the description")
  func request() throws {
    #expect(try findings(statement("GET", "/ships/{id}/cargo")) == [])
    #expect(try findings(statement("GET", "/ships/{id}/cargo/")) == [])
    #expect(try findings(statement("POST", "/ships/{id}/cargo")) == ["request-differs request"])
    #expect(try findings(statement("GET", "/ships/{id}/crew")) == ["request-differs request"])
    #expect(try findings(statement("GET", "/ships/{id}")) == ["request-differs request"])
  }

  @Test("Holes are told apart by their order, and a new name is a finding")
  func holes() throws {
    #expect(try findings(statement("GET", "/ships/{ship}/cargo")) == ["request-differs path.id"])
  }

  @Test("A path may be given with that of the server or without")
  func basePath() throws {
    let page = try DescribedPage(ship, server: "https://api.harbor.example/v1")
    for path in ["/v1/ships/{id}/cargo", "/ships/{id}/cargo"] {
      #expect(page.findings(.stating([id], request: "GET \(path)")) == [], "\(path)")
    }
    #expect(
      page.findings(.stating([id], request: "GET /v2/ships/{id}/cargo"))
        == ["request-differs request"]
    )
  }

  @Test("A command has values where the path has holes")
  func commands() throws {
    for path in ["/ships/9/cargo", "/ships/$ID/cargo", "/ships/{id}/cargo"] {
      #expect(try findings(statement("GET", path, by: .curl)) == [], "\(path)")
    }
    for path in ["/ships//cargo", "/ships/9/crew", "/boats/9/cargo", "/ships/9/9/cargo"] {
      #expect(
        try findings(statement("GET", path, by: .curl)) == ["request-differs request"],
        "\(path)"
      )
    }
  }

  @Test("Beside a command for this call, others are for other calls")
  func otherCommands() throws {
    #expect(
      try findings(
        statement("POST", "/ships", by: .curl),
        statement("GET", "/ships/9/cargo", by: .curl)
      ) == []
    )
  }

  @Test("The server is that of api.yaml")
  func server() throws {
    let own = statement("GET", "/ships/{id}/cargo", server: "https://api.harbor.example")
    let other = statement("GET", "/ships/{id}/cargo", server: "https://harbor.example")
    let open = statement("GET", "/ships/{id}/cargo", server: "https://{region}.harbor.example")
    #expect(try findings(own) == [])
    #expect(try findings(other) == ["request-differs server"])
    #expect(try findings(open) == [])
  }

  @Test("A page that states no request needs an inference")
  func unstated() throws {
    let facts = PageFacts.stating([id], request: nil)
    #expect(try DescribedPage(ship).findings(facts) == ["not-documented request"])
    let inferred = ship + "inferred:\n  - { fact: request, because: its address names it }"
    #expect(try DescribedPage(inferred).findings(facts) == [])
  }

  @Test("A part of the path is documented as a parameter")
  func pathParameters() throws {
    let facts = PageFacts.stating([], request: "GET /ships/{id}/cargo")
    #expect(try DescribedPage(ship).findings(facts) == ["not-documented path.id"])
    let optional = DocumentedField("path id", .string(format: nil), .optional)
    #expect(
      try DescribedPage(ship).findings(.stating([optional], request: "GET /ships/{id}/cargo"))
        == ["required-differs path.id"]
    )
  }

  // MARK: - Credentials

  private let call = "request: GET /ships\nresponse: none\n"
  private let key = "auth: { key: { header: X-Key } }\n"

  private func header(
    _ name: String,
    _ requirement: DocumentedField.Requirement = .required,
    _ type: DocumentedType = .string(format: nil)
  ) -> DocumentedField {
    DocumentedField("header \(name)", type, requirement)
  }

  @Test("Credentials are documented as the field that carries them")
  func credentials() throws {
    let page = try DescribedPage(call, shared: key)
    #expect(page.findings(.stating([header("x-key")])) == [])
    #expect(page.findings(.stating([])) == ["not-documented auth.key"])
    #expect(page.findings(.stating([header("X-Key", .optional)])) == ["required-differs auth.key"])
    #expect(page.findings(.stating([header("X-Key", .notSaid)])) == ["required-differs auth.key"])
    #expect(
      page.findings(.stating([header("X-Key", .required, .integer(format: nil))]))
        == ["type-differs auth.key"]
    )
    #expect(
      page.findings(.stating([header("X-Key"), header("X-Other")]))
        == ["not-described headers.X-Other"]
    )
  }

  @Test("Of several credentials, none has to be sent")
  func severalCredentials() throws {
    let page = try DescribedPage(
      call,
      shared: """
        auth: { token: { bearer: token }, session: { cookie: sid } }
        inferred:
          - { fact: auth.token, because: only the sample shows it }
        """
    )
    let cookie = { DocumentedField("cookie sid", .string(format: nil), $0) }
    #expect(page.findings(.stating([cookie(.optional)])) == [])
    #expect(page.findings(.stating([cookie(.required)])) == ["required-differs auth.session"])
    #expect(page.findings(.stating([])) == ["not-documented auth.session"])
    #expect(page.findings(.stating([cookie(.optional), header("Authorization", .optional)])) == [])
  }

  @Test("What the client sends with every call is documented with each")
  func clientParameters() throws {
    let page = try DescribedPage(call, shared: "client: { X-Port: string }")
    #expect(page.findings(.stating([header("x-port")])) == [])
    #expect(page.findings(.stating([])) == ["not-documented client.X-Port"])
    #expect(
      page.findings(.stating([header("x-port", .optional)])) == ["required-differs client.X-Port"]
    )
  }

  @Test("Headers that follow from the body need no description")
  func otherHeaders() throws {
    let page = try DescribedPage(call)
    #expect(page.findings(.stating([header("Content-Type"), header("accept")])) == [])
  }

  @Test("Names of parameters may hold brackets and dots")
  func bracketedNames() throws {
    let page = try DescribedPage(
      "request: GET /ships\nquery: { 'flags[]?': [string], 'size.min?': integer }\nresponse: none"
    )
    let fields = [
      DocumentedField("query flags[]", .array(of: .string(format: nil))),
      DocumentedField("query size.min", .integer(format: nil)),
    ]
    #expect(page.findings(.stating(fields)) == [])
    #expect(page.findings(.stating([fields[0]])) == ["not-documented query.size.min"])
  }

  // MARK: - Failures

  private let failing = """
    request: GET /ships
    response: none
    errors:
      - { status: 404, type: Problem }
    types:
      Problem: { error: string, detail?: string }

    """

  private let error = DocumentedField("error error")
  private let detail = DocumentedField("error detail")

  @Test("Statuses of failures are the same")
  func statuses() throws {
    let page = try DescribedPage(failing)
    let fields = [error, detail]
    #expect(page.findings(.stating(fields, errors: [404])) == [])
    #expect(page.findings(.stating(fields, errors: [404, 409])) == ["status-differs errors.409"])
    #expect(page.findings(.stating(fields)) == ["status-differs errors.404"])
    let inferred = failing + "inferred:\n  - { fact: errors, because: x }"
    #expect(try DescribedPage(inferred).findings(.stating(fields)) == [])
    #expect(
      try DescribedPage(inferred).findings(.stating(fields, errors: [409]))
        == ["status-differs errors.404", "status-differs errors.409"]
    )
  }

  @Test("Fields of failures are those of the description's own types")
  func errorFields() throws {
    let page = try DescribedPage(failing)
    let number = DocumentedField("error error", .integer(format: nil))
    #expect(page.findings(.stating([error], errors: [404])) == ["not-documented errors.404.detail"])
    #expect(
      page.findings(.stating([number, detail], errors: [404]))
        == ["type-differs errors.404.error"]
    )
    #expect(
      page.findings(.stating([error, detail, DocumentedField("error code")], errors: [404]))
        == ["not-described errors.404.code"]
    )
  }

  @Test("Types of api.yaml describe failures too, and need not be on every page")
  func sharedErrors() throws {
    let page = try DescribedPage(
      call,
      shared: "errors: [Problem]\ntypes:\n  Problem: { error: string, detail: string }"
    )
    #expect(page.findings(.stating([error])) == [])
    #expect(page.findings(.stating([])) == [])
    #expect(
      page.findings(.stating([DocumentedField("error code")])) == ["not-described errors.code"]
    )
  }
}
