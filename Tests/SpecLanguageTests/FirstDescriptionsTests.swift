import SourceText
import SpecLanguage
import Testing

@Suite("The first descriptions of a vendor") struct FirstDescriptionsTests {
  private let answers: [FirstDescriptions.Question: String] = [
    .vendor: "harbour-office", .server: "https://api.harbour.example", .auth: "header x-pass",
    .page: "https://docs.harbour.example/api/Get_Ship.md?tab=1",
  ]

  private func descriptions(
    _ changes: [FirstDescriptions.Question: String] = [:]
  ) -> FirstDescriptions {
    FirstDescriptions(
      answers.merging(changes) { $1 },
      schemaAddress: "https://harbour.example/schema.json"
    )
  }

  @Test("They have what was answered, and marks for the rest")
  func texts() {
    let files = descriptions().files
    #expect(files.map(\.path) == ["api.yaml", "get-ship.yaml"])
    #expect(
      files[0].text == """
        # yaml-language-server: $schema=https://harbour.example/schema.json

        api: Harbour Office
        module: HarbourOfficeAPI
        about: TODO
        server: https://api.harbour.example

        auth:
          apiKey: { header: x-pass, about: TODO }

        """
    )
    #expect(
      files[1].text == """
        # yaml-language-server: $schema=https://harbour.example/schema.json

        operation: get-ship
        page: https://docs.harbour.example/api/Get_Ship.md?tab=1
        request: GET /TODO
        about: TODO
        response: any

        """
    )
  }

  @Test(
    "Every kind of credential compiles",
    arguments: ["none", "header x-pass", "query pass", "cookie pass", "bearer", "basic"]
  )
  func credentials(auth: String) {
    let first = descriptions([.auth: auth])
    #expect(first.problems == [])
    var diagnostics = Diagnostics()
    let apis = SpecCompiler.compile(
      [SpecFolder(path: "Specs/harbour-office", files: first.files)],
      into: &diagnostics
    )
    #expect(diagnostics.sorted == [])
    #expect(apis.map(\.securitySchemes.count) == [auth == "none" ? 0 : 1])
  }

  @Test(
    "What the language refuses is said, in its words",
    arguments: [
      (.vendor, "Harbour", "can't name a folder"), (.vendor, "../harbour", "can't name a folder"),
      (.vendor, "port/harbour", "can't name a folder"), (.module, "harbour", "can't name a module"),
      (.module, "Foundation", "is taken by Swift"), (.server, "harbour", "a server is an address"),
      (.auth, "header", "is none of"), (.auth, "header a b", "is none of"),
      (.auth, "header a:b", "can't name a header"), (.page, "harbour", "not the address of a page"),
    ] as [(FirstDescriptions.Question, String, String)]
  )
  func problems(question: FirstDescriptions.Question, answer: String, words: String) throws {
    let problem = try #require(descriptions([question: answer]).problems.first)
    #expect(problem.contains(words), "\(problem)")
  }

  @Test("A page without a usable name, or without any, still gets a file")
  func slugs() {
    for page in [
      "https://docs.harbour.example", "https://docs.harbour.example/api", "https://a.b/1st",
    ] {
      #expect(descriptions([.page: page]).files.map(\.path) == ["api.yaml", "first-page.yaml"])
    }
  }

  @Test("Settings name the package and where its runtime is")
  func settings() {
    let local = FirstSettings(package: "harbour", runtime: "../Sources", schemaAddress: "s.json")
    #expect(
      local.file.text == """
        # yaml-language-server: $schema=s.json

        package: harbour
        runtime: { path: "../Sources" }

        """
    )
    #expect(local.problems == [])
    #expect(FirstSettings(package: nil, runtime: nil, schemaAddress: "s.json").problems == [])
    #expect(!FirstSettings(package: "a b", runtime: nil, schemaAddress: "s.json").problems.isEmpty)
  }
}
