import APIModel
import SourceText

extension Checker {
  /// Schemes have names and places that can be sent.
  func checkSchemes(into diagnostics: inout Diagnostics) {
    for scheme in schemes {
      if !scheme.name.value.isName {
        let message = "'\(scheme.name.value)' can't name a scheme; use letters and digits"
        diagnostics.error(.invalidName, message, at: scheme.name.range)
      }
      guard let kind = scheme.kind, let problem = kind.value.problem else { continue }
      diagnostics.error(.invalidAuth, problem, at: kind.range)
    }
  }

  func checkAuth(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    guard case .some(let names) = operation.declaration.auth else { return }
    let known = schemes.map(\.name.value)
    for name in names where !known.contains(name.value) {
      let hint = suggestion(for: name.value, among: known)
      let message = "api.yaml has no scheme '\(name.value)' under 'auth'\(hint)"
      diagnostics.error(.invalidAuth, message, at: name.range)
    }
  }

  /// The scheme that sends its credentials where a parameter would be sent.
  func scheme(sending name: String, in location: Parameter.Location) -> SecuritySchemeDeclaration? {
    schemes.first { $0.kind?.value.occupies(name, in: location) ?? false }
  }
}

extension SecurityScheme.Kind {
  fileprivate var problem: String? {
    switch self {
    case .header(let name), .cookie(let name):
      return name.isHTTPToken && name.isPlainWord
        ? nil : "'\(name)' can't name a header or cookie"
    case .query(let name) where name.isEmpty: return "the query parameter needs a name"
    case .query(let name):
      return name.isPlainWord ? nil : "'\(name)' can't name a query parameter of credentials"
    case .bearer(let word):
      return word.isName ? nil : "'\(word)' can't name an argument; use letters and digits"
    case .basic(let username, let password):
      guard let word = [username, password].first(where: { !$0.isName }) else {
        return username == password ? "the two arguments need two names" : nil
      }
      return "'\(word)' can't name an argument; use letters and digits"
    }
  }

  package func occupies(_ name: String, in location: Parameter.Location) -> Bool {
    switch (self, location) {
    case (.header(let header), .header): header.lowercased() == name.lowercased()
    case (.bearer, .header), (.basic, .header): name.lowercased() == "authorization"
    case (.query(let parameter), .query): parameter == name
    case (.cookie(let cookie), .cookie): cookie == name
    default: false
    }
  }
}
