import Foundation

/// Where requests go.
public struct Server: Hashable, Sendable {
  /// `https` or `http`.
  public let scheme: String
  /// The host and, if any, the port: `api.example.com`, `localhost:8080`, `[::1]:8080`.
  public let authority: String
  /// Empty, or a percent-encoded path that starts with a slash and does not end with one.
  public let basePath: String
  /// Whether requests may go there unencrypted although it is another machine.
  public private(set) var allowsPlainHTTP = false

  /// Takes the parts as they are.
  public init(scheme: String, authority: String, basePath: String) {
    self.scheme = scheme
    self.authority = authority
    self.basePath = basePath
  }

  /// Reads an address such as `https://api.example.com/v1`.
  ///
  /// A trailing slash makes no difference.
  ///
  /// - Returns: `nil` unless the address is an `http` or `https` URL (RFC 3986) with a host and
  ///   without user, password, query and fragment.
  public init?(_ text: String) {
    guard
      text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
      let parts = URLComponents(string: text),
      let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
      let host = parts.percentEncodedHost, !host.isEmpty,
      parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil,
      parts.port.map({ (1...65535).contains($0) }) ?? true
    else { return nil }
    var path = parts.percentEncodedPath[...]
    while path.last == "/" { path.removeLast() }
    self.init(
      scheme: scheme,
      authority: host + (parts.port.map { ":\($0)" } ?? ""),
      basePath: String(path)
    )
  }
}

extension Server {
  /// The same server, to which requests may go by plain http.
  ///
  /// Without this, a request that would be sent unencrypted to another machine than this one, where
  /// everyone on the way could read it and the credential in it, is refused.
  public func allowingPlainHTTP() -> Server {
    var server = self
    server.allowsPlainHTTP = true
    return server
  }
}

extension Server: CustomStringConvertible {
  /// The address, without a trailing slash.
  public var description: String { "\(scheme)://\(authority)\(basePath)" }
}
