import APIModel
import DocPages
import SourceText
import Testing

@Suite("Examples of a page and of a description") struct VerifyExampleTests {
  private let ship = """
    request: PUT /ships
    body: { name: string }
    response: { id: string, size?: number }
    errors:
      - { status: 404, type: Problem }
    types:
      Problem: { error: string }
    examples:
      - sample: |
          curl -X PUT https://api.harbor.example/ships -d '{ "name": "x" }'
        body: { name: x }
        response: { id: a, size: 1.50 }
      - name: none
        body: { name: x }
        status: 404
        response: { error: gone }
    inferred:
      - { fact: response, because: x }
      - { fact: body, because: x }
      - { fact: errors, because: x }

    """
  private let command = "curl -X PUT https://api.harbor.example/ships -d '{\"name\":\"x\"}'"

  private func findings(
    _ examples: [PageExample],
    in description: String? = nil
  ) throws -> [String] {
    try DescribedPage(description ?? ship)
      .findings(.stating([], request: "PUT /ships", examples: examples))
  }

  private func json(
    _ text: String,
    _ kind: PageExample.Kind = .response,
    _ status: Int? = nil
  ) -> PageExample {
    PageExample(kind: kind, status: status, text: text, json: .null, range: .line(5))
  }

  private var sample: PageExample {
    PageExample(kind: .sample, language: "bash", text: command, range: .line(4))
  }
  private let answer = #"{ "size": 1.5, "id": "a" }"#
  private let failure = #"{ "error": "gone" }"#

  @Test("An example is the same in any order, with numbers written in any way")
  func same() throws {
    #expect(try findings([sample, json(answer), json(failure, .response, 404)]) == [])
    #expect(try findings([sample, json(answer), json(failure)]) == [])
    let request = json(#"{ "name": "x" }"#, .request)
    #expect(try findings([sample, request, json(answer)]) == [])
  }

  @Test("Another value is a finding where it stands")
  func otherValue() throws {
    let other = "{\n  \"id\": \"b\",\n  \"size\": 1.5\n}"
    let facts = PageFacts.stating([], request: "PUT /ships", examples: [sample, json(other)])
    let found = try #require(DescribedPage(ship).disagreements(with: facts).first)
    #expect(found.diagnostic.code == .exampleDiffers)
    #expect(found.diagnostic.range.start == SourcePosition(line: 6, column: 9))
    #expect(found.diagnostic.message == "the description's example has \"a\" for 'id'")
  }

  @Test("A missing or a surplus member is a finding")
  func otherMembers() throws {
    #expect(
      try findings([sample, json(#"{ "id": "a" }"#)]) == ["example-differs examples.response"]
    )
    #expect(
      try findings([sample, json(#"{ "size": 1.5 }"#)]) == [
        "example-not-accepted examples.response"
      ]
    )
    #expect(
      try findings([sample, json(#"{ "id": "a", "size": 1.5, "age": 1 }"#)])
        == ["example-not-accepted examples.response"]
    )
  }

  @Test("An example of the page that the types don't allow is a finding at its line")
  func notAccepted() throws {
    let other = "{\n  \"id\": 7\n}"
    let facts = PageFacts.stating([], request: "PUT /ships", examples: [sample, json(other)])
    let found = try #require(DescribedPage(ship).disagreements(with: facts).first)
    #expect(found.diagnostic.code == .exampleNotAccepted)
    #expect(found.diagnostic.range.start == SourcePosition(line: 6, column: 9))
    #expect(found.diagnostic.message == "'id' should be text, found 7")
  }

  @Test("A failure is held against the types of its status")
  func failures() throws {
    #expect(
      try findings([sample, json(answer), json(#"{ "error": 1 }"#, .response, 404)])
        == ["example-not-accepted examples.404"]
    )
    #expect(
      try findings([sample, json(answer), json(#"{ "error": "x" }"#, .response, 404)])
        == ["example-differs examples.404"]
    )
  }

  @Test("Of failures without a status, only failures are taken for the same")
  func failuresWithoutStatus() throws {
    let success = """
      request: PUT /ships
      response: { id: string }
      errors: [Problem]
      types:
        Problem: { error: string }
      examples:
        - response: { id: a }
      inferred:
        - { fact: response, because: x }
        - { fact: errors, because: x }
      """
    let facts = PageFacts.stating(
      [],
      request: "PUT /ships",
      examples: [json(#"{ "id": "a" }"#), json(failure)]
    )
    let found = try DescribedPage(success).disagreements(with: facts)
    #expect(found.map(\.diagnostic.message) == ["the description does not have this example"])
  }

  @Test("An example that nobody copied is a finding")
  func notCopied() throws {
    let bare = """
      request: PUT /ships
      response: { id: string }
      inferred:
        - { fact: response, because: x }
      """
    #expect(
      try findings([json(#"{ "id": "a" }"#)], in: bare) == ["example-differs examples.response"]
    )
  }

  @Test("An example that is not on the page needs an inference")
  func invented() throws {
    let found = try findings([sample, json(answer, .response, 200)])
    #expect(found == ["not-documented examples"])
    let inferred = ship + "  - { fact: examples, because: invented }"
    #expect(try findings([sample, json(answer, .response, 200)], in: inferred) == [])
  }

  @Test("What is no JSON, and what only explains a field, is passed over")
  func otherExamples() throws {
    let cut = PageExample(
      kind: .response,
      text: #"{ "id": "a", … }"#,
      json: .null,
      range: .line(5)
    )
    #expect(try findings([sample, json(answer), cut, json("7", .excerpt)]) == [])
  }

  @Test("A command of the description is one of the page")
  func samples() throws {
    #expect(try findings([json(answer)]) == ["example-differs examples.sample"])
    let other = PageExample(
      kind: .sample,
      text: "curl -X PUT https://api.harbor.example/ships -d '{\"name\":\"y\"}'",
      range: .line(4)
    )
    #expect(try findings([other, json(answer)]) == ["example-differs examples.sample"])
    #expect(try findings([other, sample, json(answer)]) == [])
  }

  @Test("Facts that were kept without their examples' texts raise no doubt about these")
  func withoutTexts() throws {
    let kept = [sample, json(answer)].map {
      PageExample(kind: $0.kind, status: $0.status, text: "", range: $0.range)
    }
    let accepted = """
      accepted:
        - { finding: example-differs, fact: examples.response, because: x }

      """
    #expect(try findings(kept, in: ship + accepted) == [])
    #expect(
      try findings([sample, json(answer)], in: ship + accepted)
        == ["outdated-acceptance examples.response"]
    )
  }
}
