import APIModel
import SourceText
import Testing

@testable import DocPages

@Suite("Stainless pages")
struct StainlessTests {
  @Test("A method line that is repeated ends nothing, and one without its last mark states nothing")
  func methodLines() {
    let lines = ["**get** `/lamps`", "### Returns", "- `id: string`", "**get** `/lamps`"]
    var remarks = Diagnostics()
    let repeated = facts((lines + ["- `watts: integer`"]).joined(separator: "\n"), into: &remarks)
    #expect(repeated.requests.map(\.path) == ["/lamps"])
    #expect(repeated.fields.map(\.path.text) == ["id", "watts"])
    #expect(remarks.sorted.isEmpty)
    #expect(facts("**get** `/lam", into: &remarks).requests.isEmpty)
  }

  @Test("A sample above the method line is no other operation")
  func samples() {
    var remarks = Diagnostics()
    let page = """
      ```bash
      curl https://house.example/lamps
      ```

      **get** `/lamps`

      ### Returns

      - `id: string`
      """
    let facts = facts(page, into: &remarks)
    #expect(facts.requests.map(\.source) == [.methodLine, .curl])
    #expect(facts.fields.map(\.path.text) == ["id"])
    #expect(remarks.sorted.isEmpty)
  }

  @Test(
    "A bound is a number, and what is none bounds nothing",
    arguments: [
      ("minimum: 1, maximum: 9", Limits(minimum: 1, maximum: 9)), ("minimum: nan", Limits()),
      ("maximum: infinity", Limits()), ("exclusiveMaximum: 1", Limits(maximum: 0)),
    ]
  )
  func limits(_ line: String, _ limits: Limits) {
    var remarks = Diagnostics()
    let page = "**get** `/lamps`\n### Returns\n- `watts: integer`\n\n  \(line)"
    #expect(facts(page, into: &remarks).fields.map(\.limits) == [limits])
  }

  private func facts(_ text: String, into remarks: inout Diagnostics) -> PageFacts {
    let page = PageText(SourceFile(path: "page.md", text: text))
    return StainlessReader(text: page).facts(into: &remarks)
  }
}
