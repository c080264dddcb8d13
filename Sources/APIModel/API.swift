/// One vendor's API, resolved: every reference leads somewhere and every rule of the language holds.
///
/// This is the intermediate representation that all output is made from. It knows HTTP and JSON but
/// no target language; `docwright ir` prints it.
package struct API: Hashable, Codable, Sendable {
  /// What people call it: `Bland`.
  package let name: String
  /// The library module to make: `BlandAPI`.
  package private(set) var module: String
  /// The folder of descriptions it was read from: `bland`.
  package let folder: String
  package let about: String
  /// Where its documentation starts, when stated.
  package let page: String?
  package let server: Server
  /// Any one of these suffices. Empty when no operation needs credentials.
  package let securitySchemes: [SecurityScheme]
  /// Values given once to a client and sent with every call.
  package let clientParameters: [Parameter]
  /// Shapes that the body of a failed answer may have, most specific first.
  package let failures: [Failure]
  /// All types: shared ones, then those of each description, inline ones after what holds them.
  package let types: [TypeDefinition]
  /// In the order of their slugs.
  package let operations: [Operation]
  package let inferences: [Inference]
  package let acceptances: [Acceptance]

  package init(
    name: String,
    module: String,
    folder: String,
    about: String,
    page: String?,
    server: Server,
    securitySchemes: [SecurityScheme],
    clientParameters: [Parameter],
    failures: [Failure],
    types: [TypeDefinition],
    operations: [Operation],
    inferences: [Inference],
    acceptances: [Acceptance]
  ) {
    self.name = name
    self.module = module
    self.folder = folder
    self.about = about
    self.page = page
    self.server = server
    self.securitySchemes = securitySchemes
    self.clientParameters = clientParameters
    self.failures = failures
    self.types = types
    self.operations = operations
    self.inferences = inferences
    self.acceptances = acceptances
  }

  /// The same as another module.
  package func asModule(_ name: String) -> API {
    var api = self
    api.module = name
    return api
  }
}

/// Where requests go, taken apart.
package struct Server: Hashable, Codable, Sendable {
  /// `https`, or `http` for servers on this machine.
  package let scheme: String
  /// Host and, if any, port: `api.bland.ai`, `localhost:8080`.
  package let authority: String
  /// Empty, or a path that starts and does not end with a slash.
  package let basePath: String

  package init(scheme: String, authority: String, basePath: String) {
    self.scheme = scheme
    self.authority = authority
    self.basePath = basePath
  }
}

/// One way to prove who is calling.
package struct SecurityScheme: Hashable, Codable, Sendable {
  package enum Kind: Hashable, Codable, Sendable {
    /// The key alone as the value of a header.
    case header(name: String)
    case query(name: String)
    case cookie(name: String)
    /// `Authorization: Bearer <token>`, RFC 6750. The word names what callers give.
    case bearer(token: String)
    /// `Authorization: Basic <user:password>`, RFC 7617. The words name what callers give.
    case basic(username: String, password: String)
  }

  /// What the description calls it: `apiKey`.
  package let name: String
  package let kind: Kind
  package let about: String

  package init(name: String, kind: Kind, about: String) {
    self.name = name
    self.kind = kind
    self.about = about
  }
}

/// Something a description states that its page does not.
package struct Inference: Hashable, Codable, Sendable {
  /// Where in the description: `request`, `query.take`, `response.data[].payload`, `types.LogEntry.id`.
  package let fact: String
  package let reason: String

  package init(fact: String, reason: String) {
    self.fact = fact
    self.reason = reason
  }
}

/// Something a description states otherwise than its page, on purpose.
package struct Acceptance: Hashable, Codable, Sendable {
  /// What kind of disagreement it is: `type-differs`.
  package let finding: String
  /// About what, spelled as in an `Inference`; for what only the page has, where it would stand.
  package let fact: String
  package let reason: String

  package init(finding: String, fact: String, reason: String) {
    self.finding = finding
    self.fact = fact
    self.reason = reason
  }
}

/// That something should no longer be used, and why or what to use instead.
package struct Deprecation: Hashable, Codable, Sendable {
  package let reason: String

  package init(reason: String) {
    self.reason = reason
  }
}
