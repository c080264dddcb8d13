import HTTPTypes

extension Credential {
  /// Adds the credential to a request.
  func apply(to head: inout HTTPRequest) throws {
    do {
      guard !isEmpty else { throw InvalidRequest("it is empty") }
      switch self {
      case .header(let name, let value):
        try head.setHeader(name, value)
      case .bearer(let token):
        try head.setHeader("Authorization", "Bearer \(token)")
      case .basic(let user, let password):
        guard !user.contains(":") else { throw InvalidRequest("the user has a colon") }
        let token = Self.basicToken(user: user, password: password)
        try head.setHeader("Authorization", "Basic \(token)")
      case .query(let name, let value):
        head.addQuery(PercentEncoding.query(name), PercentEncoding.query(value))
      case .cookie(let name, let value):
        head.addCookie(try CookiePair.text(name, value))
      }
    } catch {
      throw InvalidRequest("\(self): \(readable(error))")
    }
  }
}

extension Credential {
  /// Whether nothing was given for it, such as an environment variable that isn't set.
  private var isEmpty: Bool {
    switch self {
    case .header(_, let value), .query(_, let value), .cookie(_, let value): value.isEmpty
    case .bearer(let token): token.isEmpty
    case .basic(let user, let password): user.isEmpty && password.isEmpty
    }
  }
}

extension HTTPRequest {
  fileprivate mutating func setHeader(_ name: String, _ value: String) throws {
    let field = try HTTPField(checking: name, value)
    headerFields[field.name] = field.value
  }

  /// Adds a query parameter whose parts are percent-encoded already, unless the server has sent it
  /// back in a redirect.
  mutating func addQuery(_ name: String, _ value: String) {
    let path = path ?? "/"
    let query = path.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    guard !query.split(separator: "&").contains("\(name)=\(value)") else { return }
    self.path = path + (path.contains("?") ? "&" : "?") + "\(name)=\(value)"
  }
}
