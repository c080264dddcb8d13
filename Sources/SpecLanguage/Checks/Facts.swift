import APIModel
import SourceText
import YAMLReader

/// The facts that a file states, to be found by names such as `response.data[].payload`.
struct Facts {
  enum Part {
    /// Values by their names.
    case named([String: Described])
    case value(Schema)
  }

  struct Described {
    let schema: Schema
    /// What is said of it besides what it consists of.
    let attributes: Set<String>

    init(_ schema: Schema, _ attributes: Set<String>) {
      self.schema = schema
      self.attributes = attributes
    }
  }

  let node: YAMLNode
  let types: TypeIndex
  let parts: [String: Part]

  func check(_ fact: Located<String>, into diagnostics: inout Diagnostics) {
    guard let problem = problem(fact.value) else { return }
    diagnostics.error(.unknownFact, "no such fact: \(problem)", at: fact.range)
  }

  func problem(_ fact: String) -> String? {
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
    case .value(let schema):
      let attributes: Set<String> = [Key.type.name, Key.about.name]
      return problem(rest, in: Described(schema, attributes), called: key)
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

  private func problem(
    _ rest: Substring,
    in described: Described,
    called holder: String
  ) -> String? {
    var (rest, described, holder) = (rest, described, holder)
    while !rest.isEmpty {
      let parts = named(described.schema)
      if rest.hasPrefix("."), let (name, left) = split(rest.dropFirst(), after: Array(parts.keys)),
        let part = parts[name]
      {
        (rest, described, holder) = (left, part, name)
        continue
      }
      if rest.hasPrefix("."), described.attributes.contains(String(rest.dropFirst())) { return nil }
      switch types.value(described.schema) {
      case .any: return nil
      case .embeddedJSON(let inner): described = Described(inner, [])
      case .array(let element) where rest.hasPrefix("[]"):
        (rest, described) = (rest.dropFirst(2), Described(element, []))
      case .array: return "'\(holder)' is a list; its elements are '\(holder)[]'"
      case .map(let element) where rest.hasPrefix("{}"):
        (rest, described) = (rest.dropFirst(2), Described(element, []))
      case .map: return "'\(holder)' is a map; its values are '\(holder){}'"
      default:
        let word = String(rest.drop { $0 == "." }.prefix { $0 != "." && $0 != "[" })
        let candidates = Array(parts.keys) + described.attributes
        return "'\(holder)' has no '\(word)'\(suggestion(for: word, among: candidates))"
      }
    }
    return nil
  }

  /// The fields, variants or documented values of a type.
  private func named(_ schema: Schema) -> [String: Described] {
    var parts: [String: Described] = [:]
    for property in types.object(schema) ?? [] {
      parts[property.field.name] = Described(property.field.type, property.field.attributes)
    }
    for variant in types.union(schema)?.variants ?? [] {
      parts[variant.name] = Described(variant.type, [Key.about.name])
    }
    switch types.enumeration(schema) {
    case .strings(let cases):
      for value in cases { parts[value.value] = Described(.null, [Key.about.name]) }
    case .integers(let cases):
      for value in cases { parts[String(value.value)] = Described(.null, [Key.about.name]) }
    case nil: break
    }
    return parts
  }
}

extension Field {
  /// The keys that say something about it, and `required` for whether it has to be there.
  var attributes: Set<String> {
    let stated: [(Key, Bool)] = [
      (.type, true), (.about, !about.isEmpty), (.name, preferredName != nil),
      (.defaultValue, defaultValue != nil), (.minimum, limits.minimum != nil),
      (.maximum, limits.maximum != nil), (.pattern, limits.pattern != nil),
      (.deprecated, deprecation != nil), (.sensitive, isSensitive),
    ]
    return Set(stated.filter(\.1).map(\.0.name) + ["required"])
  }
}
