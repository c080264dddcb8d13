import Foundation
import HTTPTypes

/// Follows links to other pages of the same list.
struct PageLinks: Sendable {
  let identity: ClientIdentity
  let operation: OperationInfo

  /// Path and query that a request is sent to, without what the client adds to every query.
  func path(of request: PageRequest<some PagedRequest>) throws -> String {
    if let path = request.path { return path }
    return identity.server.basePath + (try request.encoded().head.path ?? "/")
  }

  /// Path and query that a link leads to, which may be relative to `path`; `nil` if it leads to another
  /// server or nowhere.
  ///
  /// What the client adds to every query is left out: some servers repeat it in their links, and it
  /// would be sent twice.
  func path(of link: String, from path: String) -> String? {
    let server = identity.server
    let base = HTTPRequest(
      method: operation.method,
      scheme: server.scheme,
      authority: server.authority,
      path: path
    )
    // Addresses have to have more encoded than they often have.
    return base.path(to: PercentEncoding.address(link)).map(withoutIdentity)
  }

  private func withoutIdentity(_ path: String) -> String {
    let names = identity.queryNames(for: operation)
    guard !names.isEmpty, let mark = path.firstIndex(of: "?") else { return path }
    let kept = path[path.index(after: mark)...]
      .split(separator: "&", omittingEmptySubsequences: false)
      .filter { !names.contains(Self.name(of: $0)) }
    return path[..<mark] + (kept.isEmpty ? "" : "?\(kept.joined(separator: "&"))")
  }

  private static func name(of pair: Substring) -> String {
    let name = String(pair.prefix { $0 != "=" }).replacing("+", with: " ")
    return name.removingPercentEncoding ?? name
  }
}

extension ClientIdentity {
  /// Names of the query parameters that it adds.
  fileprivate func queryNames(for operation: OperationInfo) -> Set<String> {
    var names = Set(parameters.filter { $0.location == .query }.map(\.name))
    if operation.needsCredentials {
      for case .query(let name, _) in credentials { names.insert(name) }
    }
    return names
  }
}
