import Foundation

/// Proof of who is calling.
///
/// Its secret is sent to the server and shown nowhere else: descriptions and mirrors leave it out.
public enum Credential: Hashable, Sendable {
  /// A header whose whole value is the key.
  case header(_ name: String, _ value: String)
  /// `Authorization: Bearer <token>`, RFC 6750.
  case bearer(_ token: String)
  /// `Authorization: Basic <user:password in Base64>`, RFC 7617.
  case basic(user: String, password: String)
  /// A query parameter whose value is the key.
  case query(_ name: String, _ value: String)
  /// A cookie whose value is the key, RFC 6265.
  case cookie(_ name: String, _ value: String)
}

extension Credential {
  /// Texts that must not be shown to anyone.
  var secrets: [String] {
    switch self {
    case .header(_, let value): [value] + value.split(separator: " ").suffix(1).map(String.init)
    case .query(_, let value), .cookie(_, let value): [value]
    case .bearer(let token): [token]
    case .basic(let user, let password):
      [password, Self.basicToken(user: user, password: password)]
    }
  }

  static func basicToken(user: String, password: String) -> String {
    Data("\(user):\(password)".utf8).base64EncodedString()
  }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The kind of credential, without its secret.
  public var description: String {
    switch self {
    case .header(let name, _): "credential in header \(name)"
    case .bearer: "bearer token"
    case .basic: "basic credential"
    case .query(let name, _): "credential in query parameter \(name)"
    case .cookie(let name, _): "credential in cookie \(name)"
    }
  }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
