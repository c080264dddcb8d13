import SourceText
import Testing

@testable import DocPages

@Suite("Damaged Mintlify pages")
struct MintlifyDamageTests {
  @Test("A page cut off at any byte gives no field that the whole page has not")
  func truncation() {
    let whole = Set(facts(of: Self.page).fields.map(\.path.text))
    #expect(whole.count == 7)
    let bytes = Array(Self.page.utf8)
    for length in bytes.indices {
      let part = facts(of: String(decoding: bytes[..<length], as: UTF8.self))
      #expect(whole.isSuperset(of: part.fields.map(\.path.text)), "cut off after \(length) bytes")
    }
  }

  @Test(
    "A tag that the page ends in documents nothing",
    arguments: [
      "<ResponseField name=\"statu", "<ResponseField name=\"status\" type=\"str",
      "<ResponseField name=\"status\"\n  type=\"string\"", "<ResponseField",
    ]
  )
  func cutOff(_ end: String) {
    var remarks = Diagnostics()
    let facts = facts(
      of: "<ResponseField name=\"id\">Which.</ResponseField>\n" + end,
      into: &remarks
    )
    #expect(facts.fields.map(\.path.text) == ["id"])
    #expect(
      remarks.sorted.map(\.message) == [
        "the page ends within this '<ResponseField>', which is left out"
      ]
    )
  }

  @Test("Lines in any order, left out or repeated, give facts of lines that exist")
  func disorder() {
    let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false)
    var random = SteadyNumbers(state: 7)
    for _ in 0..<300 {
      let some = lines.shuffled(using: &random).prefix(
        Int.random(in: 1...lines.count, using: &random)
      )
      let text = (some + some.prefix(5)).joined(separator: "\n")
      let facts = facts(of: text)
      let count = some.count + min(5, some.count)
      #expect(facts.fields.allSatisfy { 1...count ~= $0.range.start.line })
      #expect(facts.examples.allSatisfy { 1...count ~= $0.range.start.line })
    }
  }

  @Test(
    "A large page of nothing but damage ends soon",
    .timeLimit(.minutes(10)),
    arguments: [
      "<ParamField ", "<ParamField body=\"x\">", "<ParamField body='", "<ParamField a={",
      "<Expandable>",
      "<ParamField body=\"x\"><Expandable>", "</ParamField>",
      "<ParamField body=\"x\"></ResponseField>",
      "<ResponseField name=\"a.b.c\" type=\"array\">\n", "<!--", "{/*", "`", "` `` ", "\\", "<",
      "# Errors\n- `404`\n", "| Status |\n| 404 |\n", "```json\n", "```\n~~~\n", "**", "- ",
      "<Tab title=\"Errors 404\">\n### Errors\n", "import A from \"b\"\n<A/>",
    ]
  )
  func size(_ part: String) {
    let text = "---\napi: GET /x\n---\n" + String(repeating: part, count: 60_000 / part.utf8.count)
    #expect(facts(of: text).requests.count == 1)
  }

  @Test("Tags that lie too deep in each other stand beside each other and are reported")
  func depth() {
    let names = (0..<100).map { "f\($0)" }
    let text =
      names.map { "<ParamField body=\"\($0)\" type=\"object\">\n" }.joined()
      + String(repeating: "</ParamField>\n", count: names.count)
    var remarks = Diagnostics()
    let facts = facts(of: text, into: &remarks)
    #expect(facts.fields.map(\.path.name) == names)
    #expect(facts.fields[64].path.text == names[..<65].joined(separator: "."))
    #expect(facts.fields[65].path.steps.count == 65)
    #expect(remarks.sorted.count == 1)
  }

  @Test("Line endings make no difference", arguments: ["\r\n", "\r"])
  func lineEndings(_ ending: String) {
    let expected = facts(of: Self.page)
    let actual = facts(of: Self.page.replacing("\n", with: ending))
    #expect(actual.text == expected.text)
    #expect(actual.fields.map(\.text) == expected.fields.map(\.text))
  }

  @Test("Only what ends a line in an editor ends one", arguments: ["\u{2028}", "\u{85}", "\u{C}"])
  func separators(_ separator: String) {
    let text = Self.page + "\n## Errors\n\nOne\u{A0}of:\n- `404` Not found\n"
    let lines = { (facts: PageFacts) in
      facts.fields.map(\.range.start.line) + facts.errors.map(\.range.start.line)
    }
    let separated = text.replacing("« ", with: separator).replacing("\u{A0}", with: separator)
    #expect(separated != text)
    #expect(facts(of: text).errors.count == 3)
    #expect(lines(facts(of: separated)) == lines(facts(of: text)))
  }

  private func facts(of text: String) -> PageFacts {
    var remarks = Diagnostics()
    return facts(of: text, into: &remarks)
  }

  private func facts(of text: String, into remarks: inout Diagnostics) -> PageFacts {
    let page = PageText(SourceFile(path: "page.mdx", text: text))
    return MintlifyReader(text: page).facts(into: &remarks)
  }

  private static let page = """
    ---
    title: "Moor a ship"
    api: "POST https://quay.example/v1/ships/:ship/moorings"
    ---

    ### Path

    <ParamField path="ship" type='string' required={true}>Which one — « Ulla ». `<b>` {/* x */}</ParamField>

    ### Body

    <ParamField body="ropes" type="array of objects" default={[{ "n": 1 }]}>
      <Expandable title="rope">
        <ParamField body="length" type={"number"} min={1} required />
        <ParamField body="ropes[].knot" type="'bowline' | 'hitch'">
          One of.

          ```json
          { "knot": "hitch" }
          ```
        </ParamField>
      </Expandable>
    </ParamField>

    ### Response

    <ResponseField name="at" type="string | null">When.</ResponseField> <!-- <x> -->
    <Snippet file="more.mdx" />

    ### Error Responses

    <ResponseField name="401 - No Key" type="object">No key.</ResponseField>
    <ResponseField name="message" type="string">Why.</ResponseField>
    <ResponseField name="data[].id" type="uuid">Which.</ResponseField>

    - `404` - No such ship

    <ResponseExample>
    ```json 200
    { "at": null }
    ```
    </ResponseExample>
    """
}
