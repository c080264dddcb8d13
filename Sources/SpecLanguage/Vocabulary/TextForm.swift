import SourceText

/// What a text of the language looks like, told by a pattern that never refuses what the parser
/// accepts; the parser says more precisely what is wrong.
package struct TextForm: Hashable, Sendable {
  /// ECMA 262; all of the text matches, white space around it aside.
  package let pattern: String
  /// For people: `a capital letter, then letters and digits`.
  package let words: String
  package let examples: [String]

  private init(_ pattern: String, _ words: String, examples: [String] = []) {
    self.pattern = pattern
    self.words = words
    self.examples = examples
  }

  /// As Swift's `isWhitespace` has it, which counts U+0085 too.
  static let space = #"[\s\u0085]*"#
}

extension TextForm {
  static let title = TextForm(#"\S[\s\S]*"#, "a name of at most 60 characters")
  static let module = TextForm("[A-Z][A-Za-z0-9]*", "a capital letter, then letters and digits")
  static let page = TextForm(#"https?://\S+"#, "the address of a page: `https://…`")
  static let server = TextForm(
    #"https?://\S+"#,
    "an address without query: `https://api.example.com/v1`"
  )
  /// As `String.isName` has it.
  private static let namePattern = "[A-Za-z][A-Za-z0-9_-]*"
  static let name = TextForm(namePattern, "letters, digits, `_` and `-`, a letter first")
  static let typeName = TextForm(
    "[A-Z][A-Za-z0-9_]*",
    "a capital letter, then letters, digits and underscores"
  )
  static let operation = TextForm(
    #"\#(namePattern)(?:\.\#(namePattern))*"#,
    "names with dots between: `batches.logs`"
  )
  static let request = TextForm(
    #"(?:\#(RequestLine.methods.joined(separator: "|")))[\s\u0085]+/\S*"#,
    "a method and a path: `GET /v2/batches/{id}`"
  )
  static let time = TextForm(
    #"[0-9.]+\#(space)(?:ms|s|min)"#,
    "a number with its unit: `500ms`, `1s` or `2min`"
  )
  static let finding = TextForm(
    DiagnosticCode.acceptable.map(\.rawValue).joined(separator: "|"),
    "a finding of `docwright verify`",
    examples: DiagnosticCode.acceptable.map(\.rawValue)
  )
  static let reason = TextForm(#"\S[\s\S]*"#, "a reason")
  static let package = TextForm(
    "[A-Za-z][A-Za-z0-9_.-]*",
    "a letter, then letters, digits, `_`, `.` and `-`"
  )
  static let repository = TextForm(
    #"(?:https://|ssh://|git@)\S+"#,
    "an address such as `https://host/path` or `git@host:path`"
  )
  static let version = TextForm(#"[0-9]+\.[0-9]+\.[0-9]+"#, "a version such as `1.0.0`")
}

extension TextForm {
  /// The grammar of types without its nesting: every bracket may be opened or closed too often.
  static let type = TextForm(
    #"\#(operand)(?:\|\#(space)\#(operand))*"#,
    "a type: `string`, `[T]`, `map<T>`, `enum [a, b]`, `T | null`, `Name`"
  )

  private static let operand =
    #"(?:(?:\[|(?:map|json)\#(space)<)\#(space))*(?:\#(atom))\#(space)(?:[\]>]\#(space))*"#

  private static let atom = [
    #"enum\#(space)\[[\s\S]*"#,
    #"epoch\#(space)<\#(space)(?:s|ms)\#(space)>"#,
    #"duration\#(space)<\#(space)(?:ms|s|min|h|d)\#(space)>"#,
    "[A-Za-z0-9_]+",
  ].joined(separator: "|")
}
