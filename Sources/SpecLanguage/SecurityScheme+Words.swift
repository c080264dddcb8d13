import APIModel

extension SecurityScheme.Kind {
  /// What carries the credential, for people.
  package var words: String {
    switch self {
    case .header(let name): "the header '\(name)'"
    case .query(let name): "the query parameter '\(name)'"
    case .cookie(let name): "the cookie '\(name)'"
    case .bearer: "'Authorization: Bearer …'"
    case .basic: "'Authorization: Basic …'"
    }
  }
}
