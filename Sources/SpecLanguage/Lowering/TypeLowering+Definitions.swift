import APIModel
import SourceText

extension TypeLowering {
  /// What has to become a type with a name.
  enum InlineShape {
    case object([FieldDeclaration])
    case enumeration([EnumerationValueDeclaration])
    case union(UnionDeclaration)
    case alternatives([TypeDeclaration])
  }

  func inlineShape(_ shape: TypeDeclaration.Shape) -> InlineShape? {
    switch shape {
    case .object(let fields): .object(fields)
    case .enumeration(let values): .enumeration(values)
    case .union(let union): .union(union)
    case .alternatives(let types) where !types.contains(where: \.isNull): .alternatives(types)
    default: nil
    }
  }

  mutating func define(
    _ name: TypeName,
    _ type: TypeDeclaration,
    _ shape: InlineShape,
    at range: SourceRange,
    into diagnostics: inout Diagnostics
  ) {
    let index = drafts.count
    drafts.append(draft(name, type, .alias(.any), at: range))
    drafts[index].shape =
      switch shape {
      case .object(let fields): object(fields, named: name, into: &diagnostics)
      case .enumeration(let values):
        .enumeration(Enumeration(lowering: values, at: type.range, into: &diagnostics))
      case .union(let union): self.union(union, named: name, into: &diagnostics)
      case .alternatives(let types): alternatives(types, named: name, into: &diagnostics)
      }
  }

  func draft(
    _ name: TypeName,
    _ type: TypeDeclaration,
    _ shape: TypeDefinition.Shape,
    at range: SourceRange
  ) -> TypeDraft {
    TypeDraft(
      name: name,
      about: type.about?.value ?? "",
      deprecation: type.deprecation.map { Deprecation(reason: $0.value) },
      shape: shape,
      slug: slug,
      range: range
    )
  }

  private mutating func object(
    _ declarations: [FieldDeclaration],
    named name: TypeName,
    into diagnostics: inout Diagnostics
  ) -> TypeDefinition.Shape {
    let lowered = declarations.map { field($0, in: name, .property, into: &diagnostics) }
    objects[name] = lowered
    return .object(lowered.map { Property(field: $0.field) })
  }

  private mutating func union(
    _ declaration: UnionDeclaration,
    named name: TypeName,
    into diagnostics: inout Diagnostics
  ) -> TypeDefinition.Shape {
    unions[name] = declaration
    let variants = declaration.variants.map { variant in
      let type = TypeName(name.path + [variant.name.value])
      return Variant(
        name: variant.name.value,
        type: schema(variant.type, named: type, into: &diagnostics),
        about: variant.type.about?.value ?? ""
      )
    }
    return .union(Union(discriminator: .init(declaration.discriminator), variants: variants))
  }

  private mutating func alternatives(
    _ types: [TypeDeclaration],
    named name: TypeName,
    into diagnostics: inout Diagnostics
  ) -> TypeDefinition.Shape {
    let names = VariantNames(types)
    let variants = zip(names.texts, types).map { variant, type in
      let path = TypeName(name.path + [variant])
      return Variant(name: variant, type: schema(type, named: path, into: &diagnostics))
    }
    if Set(variants.map(\.type)).count < variants.count, let first = types.first {
      let message = "the same type stands twice among the alternatives"
      diagnostics.error(.invalidUnion, message, at: first.range)
    }
    return .union(Union(discriminator: .none, variants: variants))
  }

  /// Lowers a field and remembers it for the checks.
  mutating func field(
    _ declaration: FieldDeclaration,
    in holder: TypeName,
    _ place: FieldPlace,
    into diagnostics: inout Diagnostics
  ) -> LoweredField {
    let name = TypeName(holder.path + [declaration.name.value])
    let (type, isUndocumented) = declaration.type.withoutUnknown
    let position: Position = place == .property ? .property : .elsewhere
    let schema = schema(type, named: name, at: position, into: &diagnostics)
    if isUndocumented, declaration.mayBeAbsent {
      let message = "'unknown' says already that it may be absent; leave out the '?'"
      diagnostics.error(.typeSyntax, message, at: declaration.name.range)
    }
    let presence: Presence =
      isUndocumented ? .undocumented : declaration.mayBeAbsent ? .optional : .required
    let field = Field(
      lowering: declaration,
      type: schema,
      presence: presence,
      into: &diagnostics
    )
    let lowered = LoweredField(declaration: declaration, field: field)
    fields.append(lowered)
    return lowered
  }
}
