import APIModel
import SourceText
import YAMLReader

/// `api.yaml` as written. What is nil was missing or unreadable, and has been reported if needed.
struct APIDeclaration: Sendable {
  let node: YAMLNode
  let name: Located<String>?
  let module: Located<String>?
  let about: Located<String>?
  let page: Located<String>?
  let server: Located<String>?
  let schemes: [SecuritySchemeDeclaration]
  let client: [FieldDeclaration]
  let errors: [FailureDeclaration]
  let types: [NamedTypeDeclaration]
  let inferred: [InferenceDeclaration]
  let accepted: [AcceptanceDeclaration]
}

struct SecuritySchemeDeclaration: Sendable {
  let name: Located<String>
  let kind: Located<SecurityScheme.Kind>?
  let about: Located<String>?
}

struct InferenceDeclaration: Sendable {
  let fact: Located<String>
  let reason: Located<String>
}

struct AcceptanceDeclaration: Sendable {
  let finding: Located<String>
  let fact: Located<String>
  let reason: Located<String>
}

extension APIDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .api, into: &diagnostics) else { return nil }
    self.node = node
    name = reader.text(.api)
    module = reader.text(.module)
    about = reader.text(.aboutAPI)
    page = reader.text(.home)
    server = reader.text(.server)
    schemes = reader.entries(.schemes).map { .init($0, into: &diagnostics) }
    client = .fields(reader.entries(.client), .client, into: &diagnostics)
    errors = reader.elements(.sharedErrors).compactMap { .init($0, into: &diagnostics) }
    types = reader.entries(.types).map { .init($0, into: &diagnostics) }
    inferred = reader.elements(.inferred).compactMap { .init($0, into: &diagnostics) }
    accepted = reader.elements(.accepted).compactMap { .init($0, into: &diagnostics) }
  }
}

extension InferenceDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .inference, into: &diagnostics),
      let fact = reader.text(.fact), let reason = reader.text(.because)
    else { return nil }
    self.init(fact: fact, reason: reason)
  }
}

extension AcceptanceDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .acceptance, into: &diagnostics),
      let finding = reader.text(.finding), let fact = reader.text(.disputed),
      let reason = reader.text(.acceptedBecause)
    else { return nil }
    self.init(finding: finding, fact: fact, reason: reason)
  }
}

extension SecuritySchemeDeclaration {
  init(_ entry: YAMLEntry, into diagnostics: inout Diagnostics) {
    name = entry.key
    let reader = MappingReader(entry.value, as: .scheme, into: &diagnostics)
    about = reader?.text(.about)
    kind = reader.flatMap { Self.kind($0, into: &diagnostics) }
  }

  private static func kind(
    _ reader: MappingReader,
    into diagnostics: inout Diagnostics
  ) -> Located<SecurityScheme.Kind>? {
    let written = Key.credentials.compactMap(reader.entry)
    guard written.count == 1, let entry = written.first else {
      guard reader.isIntact else { return nil }
      let names = Key.credentials.map { "'\($0.name)'" }.joined(separator: ", ")
      diagnostics.error(
        .invalidAuth,
        "an authentication scheme has exactly one of \(names)",
        at: reader.range
      )
      return nil
    }
    guard let kind = SecurityScheme.Kind(key: entry.key.value, entry.value) else {
      diagnostics.error(
        .invalidAuth,
        "'basic' takes two words: '[username, password]'",
        at: entry.value.range
      )
      return nil
    }
    return Located(kind, at: entry.value.range)
  }
}

extension SecurityScheme.Kind {
  fileprivate init?(key: String, _ value: YAMLNode) {
    let word = value.text?.value ?? ""
    switch key {
    case Key.keyHeader.name: self = .header(name: word)
    case Key.keyQuery.name: self = .query(name: word)
    case Key.keyCookie.name: self = .cookie(name: word)
    case Key.bearer.name: self = .bearer(token: word)
    default:
      let words = value.elements?.compactMap(\.text?.value) ?? []
      guard words.count == 2 else { return nil }
      self = .basic(username: words[0], password: words[1])
    }
  }
}
