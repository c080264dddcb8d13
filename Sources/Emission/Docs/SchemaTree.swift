import APIModel

/// The fields of a JSON value as an indented list.
struct SchemaTree {
  let api: API
  let types: SwiftTypes

  func rows(_ schema: Schema) -> [FieldRowContext] {
    var expanded: Set<TypeName> = []
    return rows(schema, depth: 0, expanded: &expanded)
  }

  /// Levels that a reader can still follow; deeper types are named only.
  private static let deepest = 8

  /// - Parameter expanded: Types that have been shown already; they are named again, but not shown
  ///   again.
  private func rows(
    _ schema: Schema,
    depth: Int,
    expanded: inout Set<TypeName>
  ) -> [FieldRowContext] {
    guard depth <= SchemaTree.deepest, let name = innermost(schema),
      expanded.insert(name).inserted, let definition = api.definition(name)
    else { return [] }
    var rows: [FieldRowContext] = []
    switch definition.shape {
    case .object(let properties):
      for property in properties {
        rows.append(row(property.field, depth: depth))
        rows += self.rows(property.field.type, depth: depth + 1, expanded: &expanded)
      }
    case .union(let union):
      for variant in union.variants {
        rows.append(row(variant, depth: depth))
        rows += self.rows(variant.type, depth: depth + 1, expanded: &expanded)
      }
    case .enumeration(let enumeration): rows = values(enumeration, depth: depth)
    case .alias(let target): rows = self.rows(target, depth: depth + 1, expanded: &expanded)
    }
    return rows
  }

  private func row(_ field: Field, depth: Int) -> FieldRowContext {
    let isOptional = StoredValue(field, types: types).isOptional
    let type = types.spelling(field.type.withoutNull.0) + (isOptional ? "?" : "")
    let about = FieldDocumentation(field)
    let text = ProseText(field.about).oneLine.isEmpty && about.remarks.isEmpty ? "" : about.oneLine
    return row(code(field.name), code(type), text, depth)
  }

  private func row(_ variant: Variant, depth: Int) -> FieldRowContext {
    row(
      "if " + code(variant.name),
      code(types.spelling(variant.type)),
      ProseText(variant.about).oneLine,
      depth
    )
  }

  private func values(_ enumeration: Enumeration, depth: Int) -> [FieldRowContext] {
    let abouts: [String] =
      switch enumeration.values {
      case .strings(let cases): cases.map(\.about)
      case .integers(let cases): cases.map(\.about)
      }
    let names = zip(enumeration.wireValues, enumeration.identifiers)
    return zip(names, abouts).map { name, about in
      row(code(name.0), code("." + name.1.name), ProseText(about).oneLine, depth)
    }
  }

  private func row(_ name: String, _ type: String, _ about: String, _ depth: Int)
    -> FieldRowContext
  {
    FieldRowContext(
      indent: String(repeating: "  ", count: depth),
      name: name,
      type: type,
      about: about.isEmpty ? "" : ": \(about)"
    )
  }

  private func innermost(_ schema: Schema) -> TypeName? {
    switch schema {
    case .named(let name): name
    case .array(let inner), .map(let inner), .nullable(let inner), .embeddedJSON(let inner):
      innermost(inner)
    default: nil
    }
  }
}
