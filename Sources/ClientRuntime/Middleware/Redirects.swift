import HTTPTypes

/// Follows redirects within an origin, RFC 9110, section 15.4.
///
/// One to another origin is the answer: what proves who is calling is for the first one only.
struct Redirects: Sendable {
  static let statuses: Set = [301, 302, 303, 307, 308]
  /// How many are followed; the next one is the answer.
  static let limit = 10

  let transport: any Transport

  func send(
    _ request: HTTPRequest,
    body: RequestBody?
  ) async throws -> (HTTPResponse, ByteStream) {
    var (request, body) = (request, body)
    for _ in 0..<Self.limit {
      let answer = try await transport.send(request, body: body)
      guard let next = Self.next(after: answer.0, to: request, body) else { return answer }
      (request, body) = next
    }
    return try await transport.send(request, body: body)
  }

  /// The request that an answer leads to, if it may be followed.
  private static func next(
    after head: HTTPResponse,
    to request: HTTPRequest,
    _ body: RequestBody?
  ) -> (HTTPRequest, RequestBody?)? {
    guard statuses.contains(head.status.code),
      let location = head.headerFields[.location],
      let path = request.path(to: location)
    else { return nil }
    var next = request
    next.path = path
    if keepsMethod(head.status.code, request.method) {
      return body?.isReplayable == false ? nil : (next, body)
    }
    next.method = .get
    for name in HTTPField.Name.ofContent { next.headerFields[name] = nil }
    return (next, nil)
  }

  /// Browsers have made GET of POST for 301 and 302 for so long that the RFC allows it.
  private static func keepsMethod(_ status: Int, _ method: HTTPRequest.Method) -> Bool {
    switch status {
    case 301, 302: method != .post
    case 303: method == .get || method == .head
    default: true
    }
  }
}

extension HTTPField.Name {
  /// What goes away with the body.
  fileprivate static let ofContent: [Self] = [
    .contentType, .contentLength, .contentEncoding, .contentLanguage, .contentLocation,
    .transferEncoding,
  ]
}

extension HTTPRequest {
  /// The path and query that an address leads to, which may be relative to this request's, spelled as
  /// they are there; `nil` if it leads to another origin or nowhere.
  func path(to address: String) -> String? {
    guard let path, path.hasPrefix("/"), let target = URIReference(address),
      let origin = Origin(scheme, authority),
      target.scheme == nil || target.authority != nil,
      Origin(
        target.scheme.map(String.init) ?? scheme,
        target.authority.map(String.init) ?? authority
      )
        == origin
    else { return nil }
    return target.target(from: path)
  }
}

/// RFC 6454
private struct Origin: Equatable {
  let scheme: String
  let host: String
  let port: Int

  init?(_ scheme: String?, _ authority: String?) {
    guard let scheme, let authority, !authority.contains("@"), let parts = Authority(authority)
    else { return nil }
    self.scheme = scheme.lowercased()
    host = parts.host
    port = parts.port ?? (self.scheme == "http" ? 80 : 443)
  }
}
