import APIModel
import SourceText
import YAMLReader

extension Checker {
  /// What `api.yaml` calls inferred is in it.
  func checkFacts(into diagnostics: inout Diagnostics) {
    guard let api = api.declarations.api else { return }
    let facts = Facts(node: api.node, types: types, parts: apiParts(of: api))
    for inference in api.inferred { facts.check(inference.fact, into: &diagnostics) }
  }

  /// What a description calls inferred is in it.
  func checkFacts(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    let declaration = operation.declaration
    let facts = Facts(node: declaration.node, types: types, parts: parts(of: operation))
    for inference in declaration.inferred { facts.check(inference.fact, into: &diagnostics) }
  }

  private func apiParts(of api: APIDeclaration) -> [String: Facts.Part] {
    [
      Key.types.name: .named(named(api.types)),
      Key.client.name: .named(named(self.api.clientParameters)),
      Key.schemes.name: .named(
        Dictionary(api.schemes.map { ($0.name.value, .null) }, uniquingKeysWith: { $1 })
      ),
      Key.errors.name: .named(named(self.api.failures)),
    ]
  }

  private func parts(of operation: LoweredOperation) -> [String: Facts.Part] {
    var parts: [String: Facts.Part] = [
      Key.types.name: .named(named(operation.declaration.types)),
      Key.errors.name: .named(named(operation.operation.failures)),
    ]
    for section in ParameterSection.allCases {
      let parameters = operation.parameters.filter { $0.parameter.location == section.location }
      parts[section.key.name] = .named(named(parameters))
    }
    parts[Key.body.name] = operation.operation.body.schema.map(Facts.Part.value)
    parts[Key.response.name] = operation.operation.response.content.schema.map(Facts.Part.value)
    return parts
  }

  private func named(_ types: [NamedTypeDeclaration]) -> [String: Schema] {
    Dictionary(
      types.map { ($0.name.value, .named(TypeName([$0.name.value]))) },
      uniquingKeysWith: { $1 }
    )
  }

  private func named(_ parameters: [LoweredParameter]) -> [String: Schema] {
    Dictionary(
      parameters.map { ($0.parameter.field.name, $0.parameter.field.type) },
      uniquingKeysWith: { $1 }
    )
  }

  private func named(_ failures: [Failure]) -> [String: Schema] {
    let byStatus = failures.compactMap { failure in
      failure.status.map { (String($0), failure.type ?? .null) }
    }
    let byName = failures.compactMap { failure in
      failure.type?.name.map { ($0.text, Schema.named($0)) }
    }
    return Dictionary(byName + byStatus, uniquingKeysWith: { first, _ in first })
  }
}

extension RequestBody {
  /// The type of what is sent, if it has one.
  var schema: Schema? {
    switch self {
    case .json(let schema): schema
    case .form(let name), .multipart(let name): .named(name)
    case .none, .bytes: nil
    }
  }
}

extension Response.Content {
  /// The type of what comes back, if it has one.
  var schema: Schema? {
    switch self {
    case .json(let schema), .events(let schema): schema
    case .none, .text, .bytes: nil
    }
  }
}

/// The facts that a file states, to be found by names such as `response.data[].payload`.
struct Facts {
  enum Part {
    /// Values by their names.
    case named([String: Schema])
    case value(Schema)
  }

  let node: YAMLNode
  let types: TypeIndex
  let parts: [String: Part]

  func check(_ fact: Located<String>, into diagnostics: inout Diagnostics) {
    guard let problem = problem(fact.value) else { return }
    diagnostics.error(.unknownFact, "no such fact: \(problem)", at: fact.range)
  }

  private func problem(_ fact: String) -> String? {
    let keys = node.entries?.map(\.key.value) ?? []
    guard let (key, rest) = split(fact[...], after: keys) else {
      let word = fact.prefix { $0 != "." && $0 != "[" }
      return "this file has no '\(word)'\(suggestion(for: String(word), among: keys))"
    }
    switch parts[key] {
    case _ where rest.isEmpty: return nil
    case .named(let values):
      guard let (name, rest) = split(rest.dropFirst(), after: Array(values.keys)) else {
        let word = rest.dropFirst().prefix { $0 != "." && $0 != "[" }
        return "'\(key)' has no '\(word)'\(suggestion(for: String(word), among: values.keys))"
      }
      return values[name].flatMap { problem(rest, in: $0, called: name) }
    case .value(let schema): return problem(rest, in: schema, called: key)
    case nil:
      let value = node.entries?.first { $0.key.value == key }?.value
      let keys = value?.entries?.map(\.key.value) ?? []
      return keys.contains(String(rest.dropFirst())) ? nil : "'\(key)' has no '\(rest.dropFirst())'"
    }
  }

  /// Takes the longest of the names off the front, if one stands there by itself.
  private func split(_ text: Substring, after names: [String]) -> (String, Substring)? {
    let name = names.filter { name in
      guard text.hasPrefix(name) else { return false }
      let next = text.dropFirst(name.count).first
      return next == nil || next == "." || next == "[" || next == "{"
    }.max { $0.count < $1.count }
    return name.map { ($0, text.dropFirst($0.count)) }
  }

  private func problem(_ rest: Substring, in schema: Schema, called holder: String) -> String? {
    var (rest, schema, holder) = (rest, schema, holder)
    while !rest.isEmpty {
      switch types.value(schema) {
      case .any: return nil
      case .embeddedJSON(let inner): schema = inner
      case .array(let element) where rest.hasPrefix("[]"):
        (rest, schema) = (rest.dropFirst(2), element)
      case .array: return "'\(holder)' is a list; its elements are '\(holder)[]'"
      case .map(let element) where rest.hasPrefix("{}"):
        (rest, schema) = (rest.dropFirst(2), element)
      case .map: return "'\(holder)' is a map; its values are '\(holder){}'"
      default:
        let parts = named(schema)
        guard rest.hasPrefix("."),
          let (name, left) = split(rest.dropFirst(), after: Array(parts.keys)),
          let type = parts[name]
        else {
          let word = String(rest.drop { $0 == "." }.prefix { $0 != "." && $0 != "[" })
          return "'\(holder)' has no '\(word)'\(suggestion(for: word, among: parts.keys))"
        }
        (rest, schema, holder) = (left, type, name)
      }
    }
    return nil
  }

  /// The fields, variants or documented values of a type.
  private func named(_ schema: Schema) -> [String: Schema] {
    var parts: [String: Schema] = [:]
    for property in types.object(schema) ?? [] { parts[property.field.name] = property.field.type }
    for variant in types.union(schema)?.variants ?? [] { parts[variant.name] = variant.type }
    switch types.enumeration(schema) {
    case .strings(let cases): for value in cases { parts[value.value] = .null }
    case .integers(let cases): for value in cases { parts[String(value.value)] = .null }
    case nil: break
    }
    return parts
  }
}
