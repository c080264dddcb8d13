import APIModel

/// A key of a description that holds fields.
enum DescriptionSection: String, Sendable {
  case path, query, headers, cookies, body, response, errors

  static let parameters: [DescriptionSection] = [.path, .query, .headers, .cookies]

  /// What pages have there.
  var documented: DocumentedField.Location {
    switch self {
    case .path: .path
    case .query: .query
    case .headers: .header
    case .cookies: .cookie
    case .body: .body
    case .response: .response
    case .errors: .error
    }
  }

  /// Nil for what holds no parameters.
  var location: Parameter.Location? {
    switch self {
    case .path: .path
    case .query: .query
    case .headers: .header
    case .cookies: .cookie
    case .body, .response, .errors: nil
    }
  }

  var isSent: Bool { self != .response && self != .errors }

  /// How two names are told apart: headers are called the same whatever the case of their letters.
  func key(_ name: String) -> String { self == .headers ? name.lowercased() : name }
}
