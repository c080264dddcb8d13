import Testing

@testable import Emission

@Suite("Prose")
struct ProseTextTests {
  @Test(
    "No text can end a comment, start another, or hide",
    arguments: [
      ("ends */ here", "ends * / here"),
      ("starts /* here", "starts / * here"),
      ("one ` back-tick", "one ' back-tick"),
      ("``symbol``", "`symbol`"),
      ("<script>", "\\<script>"),
      ("`<T>` stays", "`<T>` stays"),
      ("![picture](x)", "!\\[picture]\\(x)"),
      (
        "[page](https://x.example) [script](javascript:x)",
        "[page](https://x.example) [script]\\(javascript:x)"
      ),
      ("[a]: b [c]:", "[a]\\: b [c]\\:"),
      ("- Returns: nothing", "- *Returns*: nothing"),
      ("# Topics", "\\# Topics"),
      ("right\u{202E}to left", "right to left"),
      ("zero\u{200B}width", "zero width"),
      ("a\u{2028}b\r\nc\u{0B}d\u{0}e", "a b c d e"),
    ]
  )
  func neutralised(written: String, safe: String) {
    #expect(ProseText(written).oneLine == safe)
  }

  @Test("Paragraphs and lists keep their shape")
  func paragraphs() {
    #expect(
      ProseText("one\ntwo\n\nthree\n- four\n- five").paragraphs == [
        "one two", "three", "- four", "- five",
      ]
    )
  }

  @Test("Lines are wrapped between words, and in words that are longer than a line")
  func wrapping() {
    let word = String(repeating: "w", count: 120)
    #expect(
      ProseText("a \(word) b").commentLines(width: 40) == [" a"]
        + Array(repeating: " " + word.prefix(40), count: 3) + [" b"]
    )
  }

  @Test(
    "A literal holds any text",
    arguments: [
      ("plain", "\"plain\""),
      ("\"quoted\" \\(code)", "\"\\\"quoted\\\" \\\\(code)\""),
      ("line\nbreak\r\ttab", "\"line\\nbreak\\r\\ttab\""),
      ("bidi\u{202E}", "\"bidi\\u{202e}\""),
      ("\u{0}", "\"\\u{0}\""),
    ]
  )
  func literals(text: String, literal: String) {
    #expect(SwiftLiteral.string(text) == literal)
  }
}
