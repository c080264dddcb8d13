import SourceText

/// A documented status while its lines are read.
struct RenderedError {
  let status: Int
  let name: String?
  let range: SourceRange
  var text: [Substring] = []

  var documented: DocumentedError {
    DocumentedError(status: status, name: name, text: text.joined(separator: "\n"), range: range)
  }
}
