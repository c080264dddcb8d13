import APIModel

extension TypeShapes {
  /// The unions told by a property beside them that somewhere stand beside a value which none of their
  /// variants is for.
  func incompleteUnions(in definitions: [TypeDefinition]) -> Set<TypeName> {
    Set(
      definitions.flatMap { definition -> [TypeName] in
        guard case .object(let properties) = definition.shape else { return [] }
        return incompleteUnions(among: properties)
      }
    )
  }

  private func incompleteUnions(among properties: [Property]) -> [TypeName] {
    let unions = properties.compactMap { siblingUnion($0.field.type) }
    if unions.isEmpty { return [] }
    let fields = Dictionary(
      properties.map { ($0.field.name, $0.field) },
      uniquingKeysWith: { first, _ in first }
    )
    return unions.filter { _, union, sibling in
      fields[sibling].map { takesMore($0, than: union) } ?? true
    }.map(\.name)
  }

  private func siblingUnion(_ schema: Schema) -> (name: TypeName, union: Union, sibling: String)? {
    guard case .named(let name) = value(schema), case .union(let union)? = self[name],
      case .sibling(let sibling) = union.discriminator
    else { return nil }
    return (name, union, sibling)
  }

  /// Whether the field that tells has documented values without a variant, or may be null or absent.
  private func takesMore(_ field: Field, than union: Union) -> Bool {
    guard field.presence == .required else { return true }
    if case .nullable = field.type { return true }
    if case .string = value(field.type) { return false }
    guard case .named(let name) = value(field.type),
      case .enumeration(let enumeration)? = self[name],
      case .strings(let cases) = enumeration.values
    else { return true }
    return !Set(cases.map(\.value)).isSubset(of: union.variants.map(\.name))
  }
}
