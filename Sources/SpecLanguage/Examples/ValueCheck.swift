import APIModel
import SourceText
import YAMLReader

/// Holds values against types.
struct ValueCheck {
  struct Problem: Hashable {
    let code: DiagnosticCode
    let message: String
    let range: SourceRange
  }

  let types: TypeIndex
  /// What came out for unions, which would otherwise be looked at once for every way to get there.
  private var known: [Key: [Problem]] = [:]
  /// In how many texts that are JSON the value stands.
  private var embedding = 0

  private struct Key: Hashable {
    let place: ValuePlace
    let embedding: Int
    let type: TypeName
  }

  init(_ types: TypeIndex) {
    self.types = types
  }

  /// A value with the bounds that its field sets.
  mutating func problems(_ node: YAMLNode, as field: Field, at place: ValuePlace) -> [Problem] {
    let acceptsNull = field.presence == .undocumented && node.scalar?.value == .null
    if acceptsNull { return [] }
    let problems = problems(node, as: field.type, at: place)
    return problems.isEmpty ? limitProblems(node, as: field, at: place) : problems
  }

  mutating func problems(_ node: YAMLNode, as schema: Schema, at place: ValuePlace) -> [Problem] {
    let schema = types.resolved(schema)
    switch schema {
    case .any: return []
    case .nullable(let inner):
      return node.scalar?.value == .null ? [] : problems(node, as: inner, at: place)
    case .array(let element): return listProblems(node, of: element, at: place)
    case .map(let value): return mapProblems(node, of: value, at: place)
    case .embeddedJSON(let inner): return embeddedProblems(node, inner, at: place)
    case .named(let name): return problems(node, as: name, at: place)
    default:
      guard let problem = scalarProblem(node, as: schema) else { return [] }
      return [wrong(node, "\(place) should be \(problem)")]
    }
  }

  private mutating func problems(
    _ node: YAMLNode,
    as name: TypeName,
    at place: ValuePlace
  ) -> [Problem] {
    switch types.shape(name) {
    case .object(let properties):
      return objectProblems(node, properties, of: name, at: place)
    case .enumeration(let enumeration):
      return enumerationProblems(node, enumeration.values, at: place)
    case .union(let union):
      let key = Key(place: place, embedding: embedding, type: name)
      if let known = known[key] { return known }
      let problems = unionProblems(node, union, at: place)
      known[key] = problems
      return problems
    case .alias, nil: return []
    }
  }

  private mutating func listProblems(
    _ node: YAMLNode,
    of element: Schema,
    at place: ValuePlace
  ) -> [Problem] {
    guard let elements = node.elements else {
      return [wrong(node, "\(place) should be a list, found \(node.shortText)")]
    }
    return elements.enumerated().flatMap { index, node in
      problems(node, as: element, at: place.element(index))
    }
  }

  private mutating func mapProblems(
    _ node: YAMLNode,
    of value: Schema,
    at place: ValuePlace
  ) -> [Problem] {
    guard let entries = node.entries else {
      return [wrong(node, "\(place) should be an object, found \(node.shortText)")]
    }
    return entries.flatMap { problems($0.value, as: value, at: place.field($0.key.value)) }
  }

  private mutating func embeddedProblems(
    _ node: YAMLNode,
    _ inner: Schema,
    at place: ValuePlace
  ) -> [Problem] {
    guard node.text != nil else {
      return [wrong(node, "\(place) should be text that is JSON, found \(node.shortText)")]
    }
    var reading = Diagnostics()
    if let json = YAMLNode.json(in: node, into: &reading) {
      embedding += 1
      defer { embedding -= 1 }
      return problems(json, as: inner, at: place)
    }
    return reading.sorted.map { found in
      Problem(
        code: .exampleWrongType,
        message: "\(place) should be JSON: \(found.message)",
        range: found.range
      )
    }
  }

  private func enumerationProblems(
    _ node: YAMLNode,
    _ values: Enumeration.Values,
    at place: ValuePlace
  ) -> [Problem] {
    let documented: [String]
    switch values {
    case .strings(let cases):
      documented = cases.map(\.value)
      if let text = node.text?.value, documented.contains(text) { return [] }
    case .integers(let cases):
      documented = cases.map { String($0.value) }
      if node.scalar?.value == .integer, documented.contains(node.digits ?? "") { return [] }
    }
    let list = documented.map { "'\($0)'" }.joined(separator: ", ")
    let hint = node.text.map { suggestion(for: $0.value, among: documented) } ?? ""
    return [wrong(node, "\(place) should be one of \(list), found \(node.shortText)\(hint)")]
  }

  func wrong(_ node: YAMLNode, _ message: String) -> Problem {
    Problem(code: .exampleWrongType, message: message, range: node.range)
  }
}
