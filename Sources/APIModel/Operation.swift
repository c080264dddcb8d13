/// One documented call.
package struct Operation: Hashable, Codable, Sendable {
  /// The name of its description file without the ending: `get-batch-logs`.
  package let slug: String
  /// The resource groups it belongs to, outermost first: `["batches"]`.
  package let resource: [String]
  /// Its name in that group: `logs`.
  package let name: String
  package let about: String
  /// The address of its documentation page.
  package let page: String
  /// An HTTP method in capitals: `GET`.
  package let method: String
  package let path: PathTemplate
  package let deprecation: Deprecation?
  /// Names of the API's security schemes, any one of which suffices; empty when it needs none.
  package let security: [String]
  /// Path parameters in the order of the path, then query, header and cookie parameters as written.
  package let parameters: [Parameter]
  package let body: RequestBody
  package let response: Response
  package let pagination: Pagination?
  package let waiter: Waiter?
  package let repetition: Repetition
  /// The shapes and statuses this operation documents, before those of the API.
  package let failures: [Failure]
  package let examples: [Example]
  package let inferences: [Inference]
  package let acceptances: [Acceptance]

  package init(
    slug: String,
    resource: [String],
    name: String,
    about: String,
    page: String,
    method: String,
    path: PathTemplate,
    deprecation: Deprecation?,
    security: [String],
    parameters: [Parameter],
    body: RequestBody,
    response: Response,
    pagination: Pagination?,
    waiter: Waiter?,
    repetition: Repetition,
    failures: [Failure],
    examples: [Example],
    inferences: [Inference],
    acceptances: [Acceptance]
  ) {
    self.slug = slug
    self.resource = resource
    self.name = name
    self.about = about
    self.page = page
    self.method = method
    self.path = path
    self.deprecation = deprecation
    self.security = security
    self.parameters = parameters
    self.body = body
    self.response = response
    self.pagination = pagination
    self.waiter = waiter
    self.repetition = repetition
    self.failures = failures
    self.examples = examples
    self.inferences = inferences
    self.acceptances = acceptances
  }

  /// `batches.logs`: unique within its API.
  package var id: String { (resource + [name]).joined(separator: ".") }
}

/// A path with named holes: `/v2/batches/{batch_id}/logs`.
package struct PathTemplate: Hashable, Codable, Sendable {
  package enum Piece: Hashable, Codable, Sendable {
    /// Text as it is sent, slashes included.
    case literal(text: String)
    /// The wire name of a path parameter, whose value fills one segment or a part of one.
    case parameter(name: String)
  }

  package let pieces: [Piece]

  package init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// As written, with braces.
  package var text: String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let name): "{\(name)}"
      }
    }.joined()
  }
}

/// A value sent beside the body.
package struct Parameter: Hashable, Codable, Sendable {
  package enum Location: String, Codable, Sendable { case path, query, header, cookie }
  /// How several values of one parameter are written.
  package enum ListStyle: String, Codable, Sendable {
    /// `expand=a&expand=b`
    case repeated
    /// `expand=a,b`
    case commas
  }

  package let location: Location
  package let field: Field
  package let listStyle: ListStyle

  package init(location: Location, field: Field, listStyle: ListStyle) {
    self.location = location
    self.field = field
    self.listStyle = listStyle
  }
}

/// Whether sending the same request twice does no more than sending it once.
package enum Repetition: Hashable, Codable, Sendable {
  /// As RFC 9110, section 9.2.2, says of the method.
  case byMethod
  case safe
  /// Safe when this header holds a key of the caller's making.
  case withKey(header: String)
}
