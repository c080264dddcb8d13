import SourceText

extension Unreadable {
  /// libyaml's problem in words for people, at the place that helps most.
  init(_ problem: SyntaxProblem, in text: SourceScalars, of file: String) {
    let start = problem.contextOffset ?? problem.offset
    let offset = toldAtTheirStart.contains(problem.problem) ? start : problem.offset
    let message = words(for: problem, found: text[offset], start: text.position(at: start))
    switch text[offset] {
    case nil:
      let end = text.endOfVisible
      self.init(
        .yamlSyntax,
        "\(message); the file ends here",
        at: text.range(end..<end, of: file)
      )
    case "\n", "\r":
      self.init(.yamlSyntax, message, at: text.range(offset..<offset, of: file))
    default:
      self.init(.yamlSyntax, message, at: text.range(offset..<offset + 1, of: file))
    }
  }
}

private func words(
  for problem: SyntaxProblem,
  found: Unicode.Scalar?,
  start: SourcePosition
) -> String {
  if found == "\t", tellTabs.contains(problem.problem) {
    return "tabs can't indent YAML; use spaces"
  }
  let place = "line \(start.line), column \(start.column)"
  return wording[problem.problem]?(place) ?? "this is not YAML: \(problem.problem)"
}

private let tellTabs: Set = [
  "found character that cannot start any token",
  "found a tab character where an indentation space is expected",
  "found a tab character that violates indentation",
]

/// Problems libyaml notices only far behind their cause.
private let toldAtTheirStart: Set = [
  "could not find expected ':'",
  "found unexpected end of stream",
  "found unknown directive name",
]

private let badEscape = "unknown escape; write '\\\\' for a backslash, or use single quotes"
private let badEscapeNumber =
  "'\\x', '\\u' and '\\U' need 2, 4 and 8 hexadecimal digits that name a character"
private let badBlockHeader =
  "only '+', '-', a digit from 1 to 9 or a comment may follow '|' or '>' on its line"
private let badTag = "'!' starts a tag, and this is none; quote the text if none is meant"
private let badDirective =
  "a line that starts with '%' is a directive; none but '%YAML 1.2' is known"

/// What each of libyaml's problems means to the author of a file. Receives where the surrounding
/// construct starts.
private let wording: [String: @Sendable (_ start: String) -> String] = [
  "could not find expected ':'": { _ in "expected ':' after this key" },
  "mapping values are not allowed in this context": { _ in
    "unexpected ':'; quote the text it belongs to, or check this line's indentation"
  },
  "did not find expected key": {
    "expected the next key of the mapping at \($0); check the indentation and the quotes"
  },
  "did not find expected '-' indicator": {
    "expected the next '- ' of the list at \($0); check the indentation"
  },
  "did not find expected ',' or ']'": { "expected ',' or ']' in the list that '[' opens at \($0)" },
  "did not find expected ',' or '}'": {
    "expected ',' or '}' in the mapping that '{' opens at \($0)"
  },
  "did not find expected node content": { _ in "expected a value" },
  "did not find expected <document start>": { _ in
    "unexpected text after the end of the file's value; check the indentation"
  },
  "block sequence entries are not allowed in this context": { _ in
    "a list item can't start here; begin the list on a line of its own"
  },
  "mapping keys are not allowed in this context": { _ in
    "unexpected '? '; quote the text it belongs to"
  },
  "found character that cannot start any token": { _ in
    "no plain text can start with this character; quote the text"
  },
  "found unexpected end of stream": { _ in "the quote opened here is never closed" },
  "found unexpected document indicator": {
    "the quoted text that starts at \($0) is not closed before this line"
  },
  "found unexpected ':'": { _ in "quote text that has ':' in it" },
  "found unknown escape character": { _ in badEscape },
  "did not find expected hexdecimal number": { _ in badEscapeNumber },
  "found invalid Unicode character escape code": { _ in badEscapeNumber },
  "did not find expected alphabetic or numeric character": { _ in
    "the name after '&' or '*' may have letters, digits, '-' and '_'; quote the text if none is meant"
  },
  "did not find expected comment or line break": { _ in badBlockHeader },
  "found an indentation indicator equal to 0": { _ in badBlockHeader },
  "found undefined tag handle": { _ in badTag },
  "did not find expected '!'": { _ in badTag },
  "did not find expected tag URI": { _ in badTag },
  "did not find the expected '>'": { _ in badTag },
  "did not find URI escaped octet": { _ in badTag },
  "did not find expected whitespace or line break": { _ in badTag },
  "found unknown directive name": { _ in badDirective },
  "could not find expected directive name": { _ in badDirective },
  "found unexpected non-alphabetical character": { _ in badDirective },
  "found incompatible YAML document": { _ in badDirective },
  "found duplicate %YAML directive": { _ in badDirective },
  "did not find expected version number": { _ in badDirective },
  "did not find expected digit or '.' character": { _ in badDirective },
  "found extremely long version number": { _ in badDirective },
]
