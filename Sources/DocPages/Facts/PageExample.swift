import APIModel
import SourceText

/// A payload or a command that a page shows.
package struct PageExample: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// A command that sends the request.
    case sample
    /// What a request carries.
    case request
    /// What comes back.
    case response
    /// Shown beside a field, to explain it.
    case excerpt
  }

  package let kind: Kind
  /// Of the answer, if the page says so.
  package let status: Int?
  /// `json`, `bash`, `python`, as the page calls it.
  package let language: String?
  package let title: String?
  package let text: String
  /// Nil for what is no JSON.
  package let json: JSON?
  /// Of the text's first line.
  package let range: SourceRange

  package init(
    kind: Kind,
    status: Int? = nil,
    language: String? = nil,
    title: String? = nil,
    text: String,
    json: JSON? = nil,
    range: SourceRange
  ) {
    self.kind = kind
    self.status = status
    self.language = language
    self.title = title
    self.text = text
    self.json = json
    self.range = range
  }
}
