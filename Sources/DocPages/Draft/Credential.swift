import APIModel
import SpecLanguage

/// What a page says of how callers prove who they are.
struct Credential: Hashable {
  let kind: SecurityScheme.Kind
  /// Whether a command shows it, rather than a table of fields.
  let isFromCommand: Bool

  /// A documented header or query parameter that is named like one.
  init?(_ field: DocumentedField) {
    let name = field.path.text
    switch field.location {
    case .header:
      guard Credential.headers.contains(name.lowercased()), name.isHTTPToken else { return nil }
      let values = [field.defaultValue].compactMap(\.self) + (field.values ?? [])
      let words = ([field.text] + values.compactMap(\.text)).joined(separator: " ")
      self.init(header: name, value: words, isFromCommand: false)
    case .query:
      guard Credential.parameters.contains(name.lowercased()) else { return nil }
      self.init(kind: .query(name: name), isFromCommand: false)
    default: return nil
    }
  }

  /// What a command sends.
  init?(_ request: SampleRequest) {
    for header in request.headers where Credential.headers.contains(header.name.lowercased()) {
      guard header.name.isHTTPToken else { continue }
      self.init(header: header.name, value: header.value, isFromCommand: true)
      return
    }
    return nil
  }

  private init(kind: SecurityScheme.Kind, isFromCommand: Bool) {
    self.kind = kind
    self.isFromCommand = isFromCommand
  }

  private init(header: String, value: String, isFromCommand: Bool) {
    let words = value.lowercased().split { !$0.isLetter }
    let isStandard = header.lowercased() == "authorization"
    let kind: SecurityScheme.Kind =
      if isStandard, words.contains("bearer") {
        .bearer(token: "token")
      } else if isStandard, words.contains("basic") {
        .basic(username: "username", password: "password")
      } else {
        .header(name: header)
      }
    self.init(kind: kind, isFromCommand: isFromCommand)
  }

  private static let headers: Set<String> = [
    "api-key", "apikey", "auth-token", "authorization", "x-access-token", "x-api-key",
    "x-api-token",
    "x-apikey", "x-auth-token", "x-token",
  ]
  private static let parameters: Set<String> = ["access_token", "api_key", "apikey"]

  /// The header or parameter that it goes into, in small letters.
  var carrier: String {
    switch kind {
    case .header(let name), .query(let name), .cookie(let name): name.lowercased()
    case .bearer, .basic: "authorization"
    }
  }
}
