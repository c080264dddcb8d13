import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// The ways to prove who is calling, with the names that the document has for them.
  mutating func securitySchemes() -> [(key: String, scheme: SecurityScheme)] {
    guard let components = document.root.entry("components")?.value else { return [] }
    var names = TakenNames()
    var schemes: [(String, SecurityScheme)] = []
    for entry in entries("securitySchemes", of: components) {
      guard let node = resolved(entry.value), let kind = kind(of: node) else { continue }
      let key = entry.key.value
      var name = key.isCodeName ? key : Words(key).camelCase
      if name.first?.isLetter != true { name = "scheme" + name.capitalizedWord }
      name = isExported ? key : names.take(name)
      if name != key { remark("'\(key)' can't name a scheme; it becomes '\(name)'", at: node) }
      schemes.append((key, SecurityScheme(name: name, kind: kind, about: about(node))))
    }
    return schemes
  }

  private mutating func kind(of node: YAMLNode) -> SecurityScheme.Kind? {
    switch text("type", of: node) {
    case "apiKey": return apiKey(node)
    case "http": return http(node)
    case "oauth2", "openIdConnect":
      for key in ["flows", "openIdConnectUrl"] { _ = take(key, of: node) }
      remark("how tokens are got is not described; they are taken as given", at: node)
      return .bearer(token: "token")
    default:
      remark("credentials of this type can't be described; left out", at: node)
      document.leave(node)
      return nil
    }
  }

  private mutating func apiKey(_ node: YAMLNode) -> SecurityScheme.Kind? {
    let place = text("in", of: node)
    guard let name = take("name", of: node)?.word, name.isPlainName,
      place == "query" || name.isHTTPToken
    else {
      remark("a key needs a name that can be sent; left out", at: node)
      return nil
    }
    switch place {
    case "header": return .header(name: name)
    case "query": return .query(name: name)
    case "cookie": return .cookie(name: name)
    default:
      remark("a key goes in a header, the query or a cookie; left out", at: node)
      return nil
    }
  }

  private mutating func http(_ node: YAMLNode) -> SecurityScheme.Kind? {
    let words = take(.arguments, of: node)?.elements?.compactMap(\.text?.value) ?? []
    let scheme = text("scheme", of: node) ?? ""
    switch scheme.lowercased() {
    case "bearer": return .bearer(token: words.first ?? "token")
    case "basic" where words.count == 2: return .basic(username: words[0], password: words[1])
    case "basic": return .basic(username: "username", password: "password")
    default:
      remark("credentials of the kind '\(scheme)' can't be described; left out", at: node)
      document.leave(node)
      return nil
    }
  }

  /// The names of the schemes any one of which suffices.
  mutating func security(_ node: YAMLNode?) -> [String] {
    var names: [String] = []
    for requirement in node?.elements ?? [] {
      let entries = requirement.entries ?? []
      if entries.count > 1 {
        remark("only one kind of credentials goes with a call; the first is taken", at: requirement)
      }
      if entries.isEmpty, node?.elements?.count ?? 0 > 1 {
        remark(
          "that it goes without credentials too has no place in a description",
          at: requirement
        )
      }
      guard let first = entries.first(where: { schemeNames[$0.key.value] != nil }) ?? entries.first
      else { continue }
      if let scopes = first.value.elements, !scopes.isEmpty {
        remark("scopes have no place in a description; left out", at: first.value)
      }
      guard let name = schemeNames[first.key.value] else {
        remark("no usable scheme is called '\(first.key.value)'; left out", at: requirement)
        continue
      }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether a scheme sends its credentials where a parameter would be sent.
  func isCredential(_ name: String, in location: Parameter.Location) -> Bool {
    schemes.contains { $0.kind.occupies(name, in: location) }
  }
}

extension String {
  /// Whether identifiers can be made from it.
  var isCodeName: Bool {
    first.map { $0.isASCII && $0.isLetter } == true
      && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
  }

  fileprivate var isPlainName: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy {
        (0x21...0x7E).contains($0.value) && !"`\"'|<>".unicodeScalars.contains($0)
      }
  }
}
