import APIModel
import Testing

@testable import OpenAPI

@Suite("Texts of exported documents")
struct ExportedTextTests {
  @Test(
    "One short sentence is the summary; what is longer has its first sentence there",
    arguments: [
      ("Reads a bun.", "Reads a bun.", nil),
      ("Reads a bun. Slowly.", "Reads a bun.", "Reads a bun. Slowly."),
      ("Reads a bun\n\nslowly.", "Reads a bun", "Reads a bun\n\nslowly."),
      ("Reads a.b.", "Reads a.b.", nil),
      ("Reads a bun.\n", "Reads a bun.", "Reads a bun.\n"),
      ("", "", nil),
    ] as [(String, String?, String?)]
  )
  func summary(about: String, summary: String?, description: String?) {
    let texts = SummaryAndDescription(about)
    #expect(texts.summary == summary)
    #expect(texts.description == description)
  }

  @Test("A sentence of more than 120 characters is no summary")
  func longSentence() {
    let about = String(repeating: "bun ", count: 40)
    let texts = SummaryAndDescription(about)
    #expect(texts.summary == nil)
    #expect(texts.description == about)
  }

  @Test(
    "Patterns with the form of a regular expression pass",
    arguments: [
      "", "^[a-z-]+$", "a{2,}", "(?:a|b)*?", "[(*]", "\\(", "(?<year>\\d+)", "^(a(?!b))?$",
    ]
  )
  func pattern(_ text: String) { #expect(isRegularExpression(text)) }

  @Test(
    "Patterns without it do not",
    arguments: ["(", ")", "a)(", "[a", "\\", "*a", "(+)", "a|*", "(?i)a", "(?", "a**"]
  )
  func noPattern(_ text: String) { #expect(!isRegularExpression(text)) }

  @Test("A pattern of a million groups is looked at in passing", .timeLimit(.minutes(10)))
  func deepPattern() {
    #expect(!isRegularExpression(String(repeating: "(", count: 1_000_000)))
  }

  @Test("Words that YAML 1.1 takes for truth values are quoted")
  func yaml() {
    let document: JSON = ["yes": "no", "list": ["On", "open", [], ["1", 1]], "none": [:]]
    #expect(
      document.yamlText == """
        "yes": "no"
        list:
          - "On"
          - open
          - []
          - - "1"
            - 1
        none: {}

        """
    )
  }

  @Test("Every status has a phrase")
  func phrases() {
    #expect(statusPhrase(404) == "Not Found")
    #expect((100...599).allSatisfy { !statusPhrase($0).isEmpty })
  }
}

@Suite("Names of components")
struct ComponentNamesTests {
  @Test("Types whose names look alike get components of their own")
  func unique() {
    let types = [["A", "b c"], ["A", "b-c"], ["A", "b.c"], ["A.b-c"], ["A", "b", "c"]].map(
      TypeName.init
    )
    let names = ComponentNames(types)
    #expect(types.map { names[$0] } == ["A.b-c-2", "A.b-c", "A.b-c-3", "A-b-c", "A.b.c"])
  }

  @Test("Many names that look alike take no more than a moment", .timeLimit(.minutes(10)))
  func manyAlike() {
    var names = ComponentNames([])
    let taken = Set((0..<50_000).map { _ in names.unused(TypeName(["A", "?"])) })
    #expect(taken.count == 50_000)
  }
}
