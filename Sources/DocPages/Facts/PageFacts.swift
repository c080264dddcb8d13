import SourceText

/// What a documentation page states about one operation, and nothing that it leaves open.
package struct PageFacts: Hashable, Sendable {
  /// The page's path or address, as diagnostics show it.
  package let page: String
  package let format: PageFormat
  package let title: String?
  /// Every place that names the request, the weightiest kind of place first.
  package let requests: [RequestStatement]
  /// In the order of the page.
  package let fields: [DocumentedField]
  package let examples: [PageExample]
  /// Statuses that failed answers are documented to have.
  package let errors: [DocumentedError]
  package let gaps: [Gap]

  package init(
    page: String,
    format: PageFormat,
    title: String? = nil,
    requests: [RequestStatement] = [],
    fields: [DocumentedField] = [],
    examples: [PageExample] = [],
    errors: [DocumentedError] = [],
    gaps: [Gap] = []
  ) {
    self.page = page
    self.format = format
    self.title = title
    self.requests = RequestStatement.Source.allCases.flatMap { source in
      requests.filter { $0.source == source }
    }
    self.fields = fields
    self.examples = examples
    self.errors = errors
    self.gaps = gaps
  }
}

/// How a page is written.
package enum PageFormat: String, Hashable, CaseIterable, Sendable {
  /// Mintlify's MDX, or the Markdown that Mintlify publishes of it.
  case mintlify
  /// A Mintlify page copied as the text a browser shows.
  case rendered
  /// The Markdown reference that Stainless publishes.
  case stainless
}

/// One place of a page that names the request, or a part of it.
package struct RequestStatement: Hashable, Sendable {
  /// Where pages name requests, the weightiest first.
  package enum Source: String, Hashable, CaseIterable, Comparable, Sendable {
    /// `api: "GET /v1/calls"` at the head of the file.
    case frontMatter = "front matter"
    /// ``**get** `/v1/calls` ``
    case methodLine = "method line"
    /// The method and the pieces of the path, each on a line of its own.
    case rendered
    case curl

    package static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  package let source: Source
  /// In capitals.
  package let method: String?
  /// Scheme and authority: `https://api.bland.ai`.
  package let server: String?
  /// With braces around parameters, whatever marks them on the page; without query. A curl command
  /// has values instead.
  package let path: String?
  package let range: SourceRange

  package init(
    source: Source,
    method: String?,
    server: String?,
    path: String?,
    range: SourceRange
  ) {
    self.source = source
    self.method = method
    self.server = server
    self.path = path
    self.range = range
  }
}

/// A status that a failed answer may have, as documented.
package struct DocumentedError: Hashable, Sendable {
  package let status: Int
  /// What the page calls it, if it has a name: `Blacklisted Number`.
  package let name: String?
  package let text: String
  package let range: SourceRange

  package init(status: Int, name: String? = nil, text: String = "", range: SourceRange) {
    self.status = status
    self.name = name
    self.text = text
    self.range = range
  }
}

/// Something that a page leaves open: what it shows elsewhere, or hides until clicked.
package struct Gap: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// `<Snippet file="…" />`: part of the page lies in another file.
    case snippet
    /// `Show child attributes`: fields that the copied text leaves out.
    case hiddenFields = "hidden fields"
    /// A type that is referred to and not expanded here.
    case unexpandedType = "unexpanded type"
    /// `"a" or "b" or 3 more`, without the rest.
    case unlistedValues = "unlisted values"
    /// An example that is cut short, or no JSON.
    case unreadableExample = "unreadable example"
    /// `openapi: …`: the page is made from a document that it does not show.
    case openAPI = "openapi"
  }

  package let kind: Kind
  /// What it is about: a field's path, a file's name, or nothing.
  package let subject: String
  package let range: SourceRange

  package init(_ kind: Kind, _ subject: String, at range: SourceRange) {
    self.kind = kind
    self.subject = subject
    self.range = range
  }
}
