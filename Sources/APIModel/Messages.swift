/// What a request carries.
package enum RequestBody: Hashable, Codable, Sendable {
  case none
  case json(of: Schema)
  /// `application/x-www-form-urlencoded`, from an object whose fields are scalars or lists of them.
  case form(of: TypeName)
  /// `multipart/form-data`, from an object; its `file` fields become file parts.
  case multipart(of: TypeName)
  case bytes(mediaType: String)
}

/// What a successful answer carries.
package struct Response: Hashable, Codable, Sendable {
  package enum Content: Hashable, Codable, Sendable {
    case none
    case json(of: Schema)
    case text
    case bytes(mediaType: String)
    /// Server-sent events whose data is JSON of the given type.
    case events(of: Schema)
  }

  package let content: Content
  package let about: String
  /// What a client's method hands back: names that lead into the content. Empty for all of it.
  package let returns: [String]

  package init(content: Content, about: String, returns: [String]) {
    self.content = content
    self.about = about
    self.returns = returns
  }
}

/// A documented way to fail.
package struct Failure: Hashable, Codable, Sendable {
  package enum Retry: Hashable, Codable, Sendable {
    /// As the status usually means.
    case byStatus
    case never
    case always
    /// Once the time that a field of the body gives has come, or has passed if it is a duration or
    /// a number of seconds. The names lead to the field.
    case after(field: [String])
  }

  /// Nil when any failed answer may look like this.
  package let status: Int?
  /// Nil when only the status is documented.
  package let type: Schema?
  package let about: String
  package let retry: Retry

  package init(status: Int?, type: Schema?, about: String, retry: Retry) {
    self.status = status
    self.type = type
    self.about = about
    self.retry = retry
  }
}
