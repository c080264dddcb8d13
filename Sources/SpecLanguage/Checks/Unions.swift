import APIModel
import SourceText

extension Checker {
  /// What tells the variants of unions apart is there and can do so.
  func checkUnions(into diagnostics: inout Diagnostics) {
    for draft in api.types.drafts {
      if let declaration = api.types.unions[draft.name], case .union(let union) = draft.shape {
        check(union, declaration, into: &diagnostics)
      }
      for lowered in api.types.objects[draft.name] ?? [] {
        checkSibling(of: lowered, in: api.types.objects[draft.name] ?? [], into: &diagnostics)
      }
    }
  }

  private func check(
    _ union: Union,
    _ declaration: UnionDeclaration,
    into diagnostics: inout Diagnostics
  ) {
    switch declaration.discriminator {
    case .sibling: return
    case .none: checkVariantsDiffer(union, declaration, into: &diagnostics)
    case .field(let tag):
      for (variant, written) in zip(union.variants, declaration.variants) {
        check(variant, written, has: tag, into: &diagnostics)
      }
    }
  }

  private func checkVariantsDiffer(
    _ union: Union,
    _ declaration: UnionDeclaration,
    into diagnostics: inout Diagnostics
  ) {
    var seen: [Schema: String] = [:]
    for (variant, written) in zip(union.variants, declaration.variants) {
      if let earlier = seen[variant.type] {
        let message = "'\(variant.name)' is the same type as '\(earlier)'; remove one of them"
        diagnostics.error(.invalidUnion, message, at: written.name.range)
      } else {
        seen[variant.type] = variant.name
      }
    }
  }

  private func check(
    _ variant: Variant,
    _ written: NamedTypeDeclaration,
    has tag: Located<String>,
    into diagnostics: inout Diagnostics
  ) {
    if case .unreadable = written.type.shape { return }
    guard isAlwaysObject(variant.type) else {
      let message =
        "'\(variant.name)' has to be an object, because 'tag' looks for '\(tag.value)' inside it"
      diagnostics.error(.invalidUnion, message, at: written.name.range)
      return
    }
    guard let field = types.object(variant.type)?.first(where: { $0.field.name == tag.value })
    else { return }
    check(field.field.type, tells: [written.name], named: tag, into: &diagnostics)
  }

  private func isAlwaysObject(_ schema: Schema) -> Bool {
    var open = [schema]
    var seen: Set<TypeName> = []
    while let schema = open.popLast() {
      switch types.resolved(schema) {
      // The tag itself is a value of the map.
      case .map(.any): continue
      case .named(let name):
        switch types.shape(name) {
        case .object: continue
        case .union(let union) where seen.insert(name).inserted:
          open += union.variants.map(\.type)
        case .union: continue
        default: return false
        }
      default: return false
      }
    }
    return true
  }

  private func checkSibling(
    of lowered: LoweredField,
    in siblings: [LoweredField],
    into diagnostics: inout Diagnostics
  ) {
    guard case .named(let name) = types.value(lowered.field.type),
      case .sibling(let tag)? = api.types.unions[name]?.discriminator,
      let union = api.types.unions[name]
    else { return }
    let others = siblings.filter { $0.field.name != lowered.field.name }
    guard let sibling = others.first(where: { $0.field.name == tag.value }) else {
      let hint = suggestion(for: tag.value, among: others.map(\.field.name))
      let message = "there is no field '\(tag.value)' beside '\(lowered.field.name)'\(hint)"
      let isInline = name.path.count > 1
      diagnostics.error(
        .invalidUnion,
        message,
        at: isInline ? tag.range : lowered.declaration.name.range
      )
      return
    }
    if sibling.field.type == .any, sibling.declaration.type.shape.builtIn != .any { return }
    check(
      sibling.field.type,
      tells: union.variants.map(\.name),
      named: tag,
      into: &diagnostics
    )
  }

  /// The type of a discriminator is text, and of an enumeration the variants are values.
  private func check(
    _ type: Schema,
    tells variants: [Located<String>],
    named tag: Located<String>,
    into diagnostics: inout Diagnostics
  ) {
    if case .strings(let cases)? = types.enumeration(type) {
      let values = cases.map(\.value)
      for variant in variants where !values.contains(variant.value) {
        let hint = suggestion(for: variant.value, among: values)
        let message = "'\(variant.value)' is no documented value of '\(tag.value)'\(hint)"
        diagnostics.error(.invalidUnion, message, at: variant.range)
      }
    } else if types.value(type) != .string {
      let message =
        "'\(tag.value)' has to be text or an enumeration of texts to tell variants apart"
      diagnostics.error(.invalidUnion, message, at: tag.range)
    }
  }
}
