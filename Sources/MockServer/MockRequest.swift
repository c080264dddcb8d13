/// A request as it came in, nothing of it decoded yet.
package struct MockRequest: Hashable, Sendable {
  /// An HTTP method in capitals.
  package let method: String
  /// Path and query as they were sent: `/v2/tools/logs?page=2`.
  package let target: String
  /// In the order they came; names as they were sent.
  package let headers: [MockHeader]
  package let body: [UInt8]

  package init(method: String, target: String, headers: [MockHeader], body: [UInt8]) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  /// The first header of a name, whatever the case of its letters.
  func header(_ name: String) -> String? { headers.first { $0.isCalled(name) }?.value }
}

package struct MockHeader: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  func isCalled(_ name: String) -> Bool { self.name.lowercased() == name.lowercased() }
}
