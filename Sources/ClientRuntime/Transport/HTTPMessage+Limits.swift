import HTTPTypes

extension HTTPResponse {
  /// The same, unless it is too large or contradicts itself, which libraries see in different ways.
  ///
  /// - Throws: `TransportError`.
  package func checked() throws -> HTTPResponse {
    if status.code == 101 {
      throw TransportError(.malformed, detail: "it switches to a protocol that nobody asked for")
    }
    let lengths = headerFields[.contentLength]?.split(separator: ",").map {
      $0.filter { $0 != " " }
    }
    // RFC 9110, section 8.6
    guard Set(lengths ?? []).count <= 1 else {
      throw TransportError(.malformed, detail: "it has several lengths")
    }
    let size = headerFields.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
    guard headerFields.count <= 256, size <= 64 << 10 else {
      throw TransportError(.headTooLarge, detail: "")
    }
    return self
  }
}

extension HTTPRequest {
  /// The same, asking for a compression that all transports undo, unless it says what it wants.
  package func acceptingCompression() -> HTTPRequest {
    guard headerFields[.acceptEncoding] == nil else { return self }
    var request = self
    request.headerFields[.acceptEncoding] = "gzip, deflate"
    return request
  }
}
