import APIModel
import SourceText
import YAMLReader

extension ValueCheck {
  /// - Parameter tags: Fields that the object may have although no property describes them, because
  ///   they tell which variant of a union it is.
  mutating func objectProblems(
    _ node: YAMLNode,
    _ properties: [Property],
    of name: TypeName,
    at place: ValuePlace,
    tags: Set<String> = []
  ) -> [Problem] {
    guard let entries = node.entries else {
      return [wrong(node, "\(place) should be an object, found \(node.shortText)")]
    }
    let object = ObjectValue(entries, properties)
    var problems = missing(in: node, object, of: name, at: place)
    for entry in entries {
      if let field = object.fields[entry.key.value] {
        problems += self.problems(entry.value, as: field, in: object, at: place)
      } else if !tags.contains(entry.key.value) {
        problems.append(undescribed(entry, among: object.fields.keys, at: place))
      }
    }
    return problems
  }

  private func missing(
    in node: YAMLNode,
    _ object: ObjectValue,
    of name: TypeName,
    at place: ValuePlace
  ) -> [Problem] {
    object.properties.map(\.field)
      .filter { $0.presence == .required && object.values[$0.name] == nil }
      .map { field in
        let holder = name.path.count == 1 ? "'\(name.text)'" : "its type"
        let message = "\(place) lacks '\(field.name)', which \(holder) says is always there"
        return Problem(code: .exampleMissingField, message: message, range: node.range)
      }
  }

  private func undescribed(
    _ entry: YAMLEntry,
    among names: some Sequence<String>,
    at place: ValuePlace
  ) -> Problem {
    let hint = suggestion(for: entry.key.value, among: names)
    return Problem(
      code: .exampleUndescribedField,
      message: "no type describes '\(entry.key.value)' in \(place)\(hint)",
      range: entry.key.range
    )
  }

  /// The value of a property, whose type may be told by the value of another one.
  private mutating func problems(
    _ node: YAMLNode,
    as field: Field,
    in object: ObjectValue,
    at place: ValuePlace
  ) -> [Problem] {
    let place = place.field(field.name)
    guard node.scalar?.value != .null, let union = types.union(field.type),
      case .sibling(let tag) = union.discriminator
    else { return problems(node, as: field, at: place) }
    guard let sibling = object.values[tag], let text = sibling.text?.value else { return [] }
    if let variant = union.variants.first(where: { $0.name == text }) {
      return problems(node, as: variant.type, at: place)
    }
    // Of an enumeration, not every value needs a variant.
    let isOpen = object.fields[tag].map { types.enumeration($0.type) == nil } ?? true
    return isOpen ? [unknownVariant(sibling, text, of: union, at: place)] : []
  }
}

/// The entries of a mapping and the properties that describe them, by name.
struct ObjectValue {
  let properties: [Property]
  let fields: [String: Field]
  let values: [String: YAMLNode]

  init(_ entries: [YAMLEntry], _ properties: [Property]) {
    self.properties = properties
    fields = Dictionary(
      properties.map { ($0.field.name, $0.field) },
      uniquingKeysWith: { first, _ in first }
    )
    values = Dictionary(
      entries.map { ($0.key.value, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
