import Foundation
import HTTPTypes

/// Follows redirects within an origin, RFC 9110, section 15.4.
///
/// One to another origin is the answer: what proves who is calling is for the first one only.
struct Redirects: Sendable {
  /// How many are followed.
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
    guard [301, 302, 303, 307, 308].contains(head.status.code),
      let location = head.headerFields[.location],
      let path = request.path(to: location)
    else { return nil }
    var next = request
    next.path = path
    let keepsMethod =
      [307, 308].contains(head.status.code) || [.get, .head].contains(request.method)
    if keepsMethod { return body?.isReplayable == false ? nil : (next, body) }
    next.method = .get
    next.headerFields[.contentType] = nil
    return (next, nil)
  }
}

extension HTTPRequest {
  /// The path and query that an address leads to, which may be relative to this request's; `nil` if it
  /// leads to another origin, RFC 6454, or nowhere.
  func path(to address: String) -> String? {
    guard let scheme, let authority,
      let base = URL(string: "\(scheme)://\(authority)\(path ?? "/")"),
      let target = URL(string: address, relativeTo: base)?.absoluteURL,
      let parts = URLComponents(url: target, resolvingAgainstBaseURL: true),
      Origin(target) == Origin(base)
    else { return nil }
    let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
    return path + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
  }
}

/// RFC 6454
private struct Origin: Equatable {
  let scheme: String?
  let host: String?
  let port: Int?

  init(_ url: URL) {
    scheme = url.scheme?.lowercased()
    host = url.host?.lowercased()
    port = url.port ?? (scheme == "https" ? 443 : 80)
  }
}
