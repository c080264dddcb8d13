import APIModel

/// How the variants of unions that are told by a property inside them get that property.
///
/// Descriptions do not repeat it in every variant. An object written as a variant is used nowhere
/// else, so that its component can have the property; any other variant gets a component that is all
/// of the variant and the property.
struct VariantTags {
  struct Tag {
    let property: String
    let value: String
  }

  /// Tags of objects that are variants and nothing else.
  private var owned: [TypeName: Tag] = [:]
  /// Components of all variants, by union and then in their order.
  private var components: [TypeName: [String]] = [:]

  init(_ definitions: [TypeDefinition], _ types: TypeShapes, _ names: inout ComponentNames) {
    for definition in definitions {
      guard case .union(let union) = definition.shape,
        case .field(let property) = union.discriminator
      else { continue }
      components[definition.name] = union.variants.map { variant in
        let path = TypeName(definition.name.path + [variant.name])
        guard variant.type == .named(path), types[path]?.lacks(property) ?? false else {
          return names.unused(path)
        }
        owned[path] = Tag(property: property, value: variant.name)
        return names[path]
      }
    }
  }

  /// The tag that an object has only as a variant.
  subscript(object: TypeName) -> Tag? { owned[object] }

  func components(of union: TypeName) -> [String] { components[union] ?? [] }
}

extension TypeDefinition.Shape {
  /// Whether it is an object without that property.
  fileprivate func lacks(_ property: String) -> Bool {
    guard case .object(let properties) = self else { return false }
    return !properties.contains { $0.field.name == property }
  }
}
