import APIModel
import SpecLanguage

/// All types of an API by name.
struct DescribedTypes: Sendable {
  private let shapes: [TypeName: TypeDefinition.Shape]

  init(_ api: API) {
    shapes = Dictionary(
      api.types.map { ($0.name, $0.shape) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func shape(_ name: TypeName) -> TypeDefinition.Shape? { shapes[name] }

  func acceptsNull(_ schema: Schema) -> Bool {
    switch schema {
    case .null, .nullable, .any: true
    case .named(let name):
      if case .alias(let target)? = shapes[name] { acceptsNull(target) } else { false }
    default: false
    }
  }

  /// The types that a value may have, unions and text that is JSON taken apart. Each once.
  func plain(_ values: [DescribedValue]) -> [DescribedValue] {
    var found: [DescribedValue] = []
    var indices: [Schema: Int] = [:]
    for value in values.flatMap(plain) {
      if let index = indices[value.schema] {
        let names = found[index].names + value.names
        found[index] = DescribedValue(schema: value.schema, names: names, place: found[index].place)
      } else {
        indices[value.schema] = found.count
        found.append(value)
      }
    }
    return found
  }

  private func plain(_ value: DescribedValue) -> [DescribedValue] {
    switch value.schema {
    case .nullable(let inner), .embeddedJSON(let inner): return plain(value.with(inner))
    case .named(let name):
      let entered = value.with(value.schema, value.names.entering(name))
      switch shapes[name] {
      case .alias(let target): return plain(entered.with(target))
      case .union(let union):
        return union.variants.flatMap { plain(entered.variant($0, of: union)) }
      default: return [entered]
      }
    default: return [value]
    }
  }
}

extension DescribedTypes {
  /// The same types, where text that is JSON is text. Null is left out beside others.
  func plainAsWritten(_ values: [DescribedValue]) -> [Schema] {
    values.flatMap { plainAsWritten($0.schema) }
  }

  private func plainAsWritten(_ schema: Schema) -> [Schema] {
    switch schema {
    case .nullable(let inner): return plainAsWritten(inner)
    case .named(let name):
      switch shapes[name] {
      case .alias(let target): return plainAsWritten(target)
      case .union(let union): return union.variants.flatMap { plainAsWritten($0.type) }
      default: return [schema]
      }
    default: return [schema]
    }
  }

  /// The fields of those values that are objects, in the order of their descriptions.
  func fields(of values: [DescribedValue]) -> [DescribedField] {
    let objects = plain(values).compactMap(alternatives)
    var names: [String] = []
    var byName: [String: [DescribedField.Alternative]] = [:]
    for alternative in objects.joined() {
      let name = alternative.field.name
      if byName[name] == nil { names.append(name) }
      byName[name, default: []].append(alternative)
    }
    return names.compactMap { name in
      byName[name].map { DescribedField(name: name, alternatives: $0, among: objects.count) }
    }
  }

  private func alternatives(_ value: DescribedValue) -> [DescribedField.Alternative]? {
    guard case .named(let name) = value.schema, case .object(let properties)? = shapes[name] else {
      return nil
    }
    let described = Set(properties.map(\.field.name))
    let tags = value.tags.keys.filter { !described.contains($0) }.sorted().map {
      Field(name: $0, type: .string, presence: .required)
    }
    return (properties.map(\.field) + tags).map { field in
      let part = DescribedValue(
        schema: field.type,
        names: value.names.field(field.name),
        place: described.contains(field.name) ? .part(field.name, of: name) : .type(name)
      )
      return .init(field: field, value: part, holder: value.names, tag: value.tags[field.name])
    }
  }

  /// The elements of those values that are lists.
  func elements(of values: [DescribedValue]) -> [DescribedValue] {
    plain(values).compactMap { value in
      guard case .array(let element) = value.schema else { return nil }
      return DescribedValue(schema: element, names: value.names.elements, place: value.place)
    }
  }

  /// The values of those values that are maps.
  func mapValues(of values: [DescribedValue]) -> [DescribedValue] {
    plain(values).compactMap { value in
      guard case .map(let inner) = value.schema else { return nil }
      return DescribedValue(schema: inner, names: value.names.values, place: value.place)
    }
  }
}

extension DescribedValue {
  /// A type alone.
  static func bare(_ schema: Schema) -> DescribedValue {
    DescribedValue(schema: schema, names: FactNames([]), place: .key("", slug: nil))
  }

  fileprivate func with(_ schema: Schema, _ names: FactNames? = nil) -> DescribedValue {
    DescribedValue(schema: schema, names: names ?? self.names, place: place, tags: tags)
  }

  /// Pages don't name variants, so that the fields of one may be called as those of the union.
  fileprivate func variant(_ variant: Variant, of union: Union) -> DescribedValue {
    var value = with(variant.type, names.field(variant.name) + names)
    if case .field(let tag) = union.discriminator { value.tags[tag] = variant.name }
    return value
  }
}
