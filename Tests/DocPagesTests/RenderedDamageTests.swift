import SourceText
import Testing

@testable import DocPages

@Suite("Damaged pages of rendered text and of Stainless")
struct RenderedDamageTests {
  @Test(
    "A page cut off at any byte gives no field but those of the whole page",
    arguments: pages
  )
  func truncation(_ page: DamagedPage) {
    let whole = Set(page.facts.fields.map(\.path.text))
    #expect(whole.count == page.count)
    let requests = page.facts.requests
    let bytes = Array(page.text.utf8)
    for length in bytes.indices {
      let part = page.with(text: String(decoding: bytes[..<length], as: UTF8.self)).facts
      let names = part.fields.map(\.path.text)
      // Nothing tells whether the last line of rendered text is all there.
      let certain = page.format == .rendered ? names.dropLast() : names[...]
      #expect(whole.isSuperset(of: certain), "cut off after \(length) bytes")
      let isKnown = page.format == .rendered || part.requests.allSatisfy(requests.contains)
      #expect(isKnown, "cut off after \(length) bytes")
    }
  }

  @Test("Lines in any order give facts of lines that exist", arguments: pages)
  func disorder(_ page: DamagedPage) {
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    var random = SteadyNumbers(state: 5)
    for _ in 0..<200 {
      let some = lines.shuffled(using: &random)
      let facts = page.with(text: some.joined(separator: "\n")).facts
      #expect(facts.fields.allSatisfy { 1...lines.count ~= $0.range.start.line })
      let names = facts.fields.map { "\($0.location) \($0.path.text)" }
      #expect(Set(names).count == names.count)
    }
  }

  @Test("Line endings make no difference", arguments: pages, ["\r\n", "\r"])
  func lineEndings(_ page: DamagedPage, _ ending: String) {
    let other = page.with(text: page.text.replacing("\n", with: ending)).facts
    #expect(other.text == page.facts.text)
    #expect(other.fields.map(\.text) == page.facts.fields.map(\.text))
  }

  @Test(
    "A large page of nothing but damage ends soon",
    .timeLimit(.minutes(10)),
    arguments: pages,
    [
      "string\n", "a\nstring\n", "a\nenum<string>\nAvailable options:\n", "200\n", "GET\n/\n",
      "{\n",
      "[\n", "{\"a\":\n", "curl '\"\n", "curl 'x\n\n", "[](x)", "**", "`", "\\", "#", "# Body\n",
      "a\nobject\nHide attributes\n", "a.", "a.\nb\nobject\n", "Example:\n", "default:",
      "required ",
      "- `a: string`\n", "- `a: A or B`\n  - `A object { x }`\n    - `x: \"y\"`\n", "  - `x: ",
      "array of ", "map[", "\"a\" or ", "- ``", "```json\n", "Error Responses\n400 - a\n",
    ]
  )
  func size(_ page: DamagedPage, _ part: String) {
    let damage = String(repeating: part, count: 20_000 / part.utf8.count)
    let facts = page.with(text: page.text + "\n" + damage).facts
    #expect(facts.requests.count >= 1)
  }

  private static let pages = [
    DamagedPage(
      format: .rendered,
      count: 7,
      text: """
        POST
        /
        tents
        /
        {tent}
        Try it
        Pitch
        curl -X POST https://camp.example/tents/t_1 \\
          -d '{"rows": [1]}'
        Headers
        x-camp
        string
        required
        Path Parameters
        tent
        string<uuid>
        required
        Body
        rows
        object[]
        Rows.
        Hide child attributes
        rows.poles
        integer
        default:4
        Required range: 1 <= x <= 9
        kind
        enum<string>
        Available options:
        ridge,
        dome
        Response
        201 - application/json
        at
        string | null
        deprecated
        pegs
        object
        Show child attributes
        404
        {"error": "no"}
        """
    ),
    DamagedPage(
      format: .stainless,
      count: 9,
      text: """
        ## Pitch

        **post** `/tents/{tent}`

        ### Path Parameters

        - `tent: string`

        ### Body Parameters

        - `rows: optional array of object { poles, 3 more }`

          Rows.

          - `poles: number`

            minimum: 1

        - `kind: optional "ridge" or "dome" or 1 more`

          - `"ridge"`

          - `"dome"`

        - `guest: Guest or string`

          - `Guest object { name }`

            - `name: string`

        ### Returns

        - `Tent object { at, pegs, note }`

          - `at: optional string or null`

          - `pegs: map[Peg]`

          - `note: string`

            Example:
            {"a": [1]}

        ### Example

        ```http
        curl https://camp.example/tents/$TENT -X POST
        ```
        """
    ),
  ]
}

/// A page that tests break in many ways.
struct DamagedPage: Sendable, CustomTestStringConvertible {
  let format: PageFormat
  /// Of its fields, while it is whole.
  let count: Int
  let text: String

  var testDescription: String { format.rawValue }

  func with(text: String) -> DamagedPage {
    DamagedPage(format: format, count: count, text: text)
  }

  /// Read in its format, whatever it looks like.
  var facts: PageFacts {
    var remarks = Diagnostics()
    let page = PageText(SourceFile(path: "page.md", text: text))
    return switch format {
    case .mintlify: MintlifyReader(text: page).facts(into: &remarks)
    case .rendered: RenderedReader(text: page).facts(into: &remarks)
    case .stainless: StainlessReader(text: page).facts(into: &remarks)
    }
  }
}
