/// A documented exchange, or one side of it.
package struct Example: Hashable, Codable, Sendable {
  package struct Argument: Hashable, Codable, Sendable {
    package let location: Parameter.Location
    package let name: String
    package let value: JSON

    package init(location: Parameter.Location, name: String, value: JSON) {
      self.location = location
      self.name = name
      self.value = value
    }
  }

  /// Nil for the first and only unnamed example.
  package let name: String?
  /// All required parameters are among them.
  package let arguments: [Argument]
  /// Bytes and files are text that holds them.
  package let body: JSON?
  /// The status of the answer; anything from 400 shows a failure.
  package let status: Int
  /// Bytes are text that holds them, server-sent events a list.
  package let response: JSON?
  /// The request as the page prints it.
  package let sample: SampleRequest?

  package init(
    name: String?,
    arguments: [Argument],
    body: JSON?,
    status: Int,
    response: JSON?,
    sample: SampleRequest?
  ) {
    self.name = name
    self.arguments = arguments
    self.body = body
    self.status = status
    self.response = response
    self.sample = sample
  }
}

/// A request as a page's `curl` command states it.
package struct SampleRequest: Hashable, Codable, Sendable {
  package struct Header: Hashable, Codable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package let method: String
  package let url: String
  package let headers: [Header]
  package let body: String?

  package init(method: String, url: String, headers: [Header], body: String?) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}
