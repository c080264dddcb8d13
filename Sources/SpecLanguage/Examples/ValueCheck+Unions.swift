import APIModel
import SourceText
import YAMLReader

extension ValueCheck {
  mutating func unionProblems(
    _ node: YAMLNode,
    _ union: Union,
    at place: ValuePlace,
    tags: Set<String> = []
  ) -> [Problem] {
    switch union.discriminator {
    case .sibling: []
    case .field(let tag): taggedProblems(node, union, tag, at: place, tags: tags)
    case .none: untaggedProblems(node, union, at: place)
    }
  }

  private mutating func taggedProblems(
    _ node: YAMLNode,
    _ union: Union,
    _ tag: String,
    at place: ValuePlace,
    tags: Set<String>
  ) -> [Problem] {
    guard let entries = node.entries else {
      return [wrong(node, "\(place) should be an object, found \(node.shortText)")]
    }
    guard let value = entries.first(where: { $0.key.value == tag })?.value else {
      let message = "\(place) lacks '\(tag)', which tells what it is"
      return [Problem(code: .exampleMissingField, message: message, range: node.range)]
    }
    guard let text = value.text?.value,
      let variant = union.variants.first(where: { $0.name == text })
    else { return [unknownVariant(value, value.shortText, of: union, at: place)] }
    return variantProblems(node, variant.type, at: place, tags: tags.union([tag]))
  }

  private mutating func variantProblems(
    _ node: YAMLNode,
    _ type: Schema,
    at place: ValuePlace,
    tags: Set<String>
  ) -> [Problem] {
    let resolved = types.resolved(type)
    if case .named(let name) = resolved, let properties = types.object(resolved) {
      return objectProblems(node, properties, of: name, at: place, tags: tags)
    }
    if let union = types.union(resolved) {
      return unionProblems(node, union, at: place, tags: tags)
    }
    let entries = (node.entries ?? []).filter { !tags.contains($0.key.value) }
    return problems(YAMLNode(.mapping(entries), at: node.range), as: resolved, at: place)
  }

  private mutating func untaggedProblems(
    _ node: YAMLNode,
    _ union: Union,
    at place: ValuePlace
  ) -> [Problem] {
    if let problems = nearestProblems(node, asOneOf: union.variants.map(\.type), at: place) {
      return problems
    }
    let list = union.variants.map { "'\($0.name)'" }.joined(separator: ", ")
    return [wrong(node, "\(place) should be one of \(list), found \(node.shortText)")]
  }

  mutating func problems(
    _ node: YAMLNode,
    asOneOf types: [Schema],
    at place: ValuePlace
  ) -> [Problem] {
    nearestProblems(node, asOneOf: types, at: place)
      ?? [wrong(node, "\(place) is of none of the documented types, found \(node.shortText)")]
  }

  /// None if a type fits, else those of the type that comes nearest; nil if none is near.
  private mutating func nearestProblems(
    _ node: YAMLNode,
    asOneOf types: [Schema],
    at place: ValuePlace
  ) -> [Problem]? {
    var nearest: [Problem]?
    for type in types {
      let problems = problems(node, as: type, at: place)
      if problems.isEmpty { return [] }
      // A type of another kind altogether tells nothing of use.
      let isOther = problems.contains { $0.range == node.range && $0.code == .exampleWrongType }
      if !isOther, problems.count < nearest?.count ?? .max { nearest = problems }
    }
    return nearest
  }

  func unknownVariant(
    _ node: YAMLNode,
    _ text: String,
    of union: Union,
    at place: ValuePlace
  ) -> Problem {
    let names = union.variants.map(\.name)
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    let hint = suggestion(for: text, among: names)
    return wrong(node, "\(node.shortText) tells no variant of \(place); they are \(list)\(hint)")
  }
}
