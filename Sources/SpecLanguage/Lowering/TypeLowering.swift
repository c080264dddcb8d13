import APIModel
import SourceText

/// A type with a name whose direction and boxing are not known yet.
struct TypeDraft {
  let name: TypeName
  let about: String
  let deprecation: Deprecation?
  var shape: TypeDefinition.Shape
  let slug: String?
  let range: SourceRange
}

/// A field as written and as lowered.
struct LoweredField {
  let declaration: FieldDeclaration
  let field: Field
}

/// Turns types as written into schemas. Types written where they are used get names.
struct TypeLowering {
  /// Where a type stands.
  enum Position {
    /// It is the type of an object's property, or that or null.
    case property
    /// It is the type of the elements of a property's list.
    case listOfProperty
    case multipartBody
    case elsewhere
  }

  /// That a named type is used somewhere.
  struct Reference {
    let name: TypeName
    let position: Position
    let range: SourceRange
  }

  let scope: TypeScope
  /// A holder comes before the types written within it.
  var drafts: [TypeDraft] = []
  var fields: [LoweredField] = []
  var objects: [TypeName: [LoweredField]] = [:]
  var unions: [TypeName: UnionDeclaration] = [:]
  var references: [Reference] = []
  /// Whether every type could be read and found.
  var isComplete = true
  /// The description whose types are being lowered.
  var slug: String?

  init(scope: TypeScope) {
    self.scope = scope
  }

  mutating func lower(_ declaration: NamedTypeDeclaration, into diagnostics: inout Diagnostics) {
    let name = TypeName([declaration.name.value])
    let type = declaration.type
    if let shape = inlineShape(type.shape) {
      define(name, type, shape, at: declaration.name.range, into: &diagnostics)
      return
    }
    let index = drafts.count
    drafts.append(draft(name, type, .alias(.any), at: declaration.name.range))
    if type.acceptsNull {
      let message =
        "a declared type can't be null itself; write '\(name.text) | null' where it is used"
      diagnostics.error(.typeSyntax, message, at: type.range)
    } else {
      let inner = TypeName(name.path + [type.partName])
      drafts[index].shape = .alias(
        schema(type, named: inner, at: .elsewhere, into: &diagnostics)
      )
    }
  }

  /// - Parameter name: The name a type gets that is written right here.
  mutating func schema(
    _ type: TypeDeclaration,
    named name: TypeName,
    at position: Position = .elsewhere,
    into diagnostics: inout Diagnostics
  ) -> Schema {
    switch type.shape {
    case .named(let word): return named(word, type.range, position, into: &diagnostics)
    case .epoch(let unit): return .epoch(unit)
    case .duration(let unit): return .duration(unit)
    case .embeddedJSON(let inner):
      return .embeddedJSON(schema(inner, named: name, into: &diagnostics))
    case .map(let inner): return .map(schema(inner, named: name, into: &diagnostics))
    case .list(let inner):
      let part: Position = position == .property ? .listOfProperty : .elsewhere
      return .array(schema(inner, named: name, at: part, into: &diagnostics))
    case .alternatives(let types) where types.contains(where: \.isNull):
      return nullable(types, type, named: name, at: position, into: &diagnostics)
    case .unreadable:
      isComplete = false
      return .any
    case .alternatives, .enumeration, .object, .union:
      guard let shape = inlineShape(type.shape) else { return .any }
      define(name, type, shape, at: type.range, into: &diagnostics)
      references.append(Reference(name: name, position: position, range: type.range))
      return .named(name)
    }
  }

  private mutating func named(
    _ word: String,
    _ range: SourceRange,
    _ position: Position,
    into diagnostics: inout Diagnostics
  ) -> Schema {
    if let builtIn = BuiltInType(rawValue: word) {
      if builtIn == .file, position != .property, position != .listOfProperty {
        let message =
          "'file' can only be the type of a field of a multipart body, or of a list there"
        diagnostics.error(.wrongKind, message, at: range)
      }
      if let schema = builtIn.schema { return schema }
      let message = "'unknown' goes after the type of a field: 'string | unknown'"
      diagnostics.error(.typeSyntax, message, at: range)
    } else if scope.declares(word) {
      references.append(Reference(name: TypeName([word]), position: position, range: range))
      return .named(TypeName([word]))
    } else {
      scope.reportUnknown(word, at: range, into: &diagnostics)
      isComplete = false
    }
    return .any
  }

  private mutating func nullable(
    _ types: [TypeDeclaration],
    _ whole: TypeDeclaration,
    named name: TypeName,
    at position: Position,
    into diagnostics: inout Diagnostics
  ) -> Schema {
    let others = types.filter { !$0.isNull }
    guard let first = others.first, others.count == types.count - 1 else {
      diagnostics.error(.typeSyntax, "'null' is said twice", at: whole.range)
      return .any
    }
    let rest =
      others.count == 1
      ? first
      : TypeDeclaration(
        .alternatives(others),
        at: whole.range,
        about: whole.about,
        deprecation: whole.deprecation
      )
    let schema = schema(rest, named: name, at: position, into: &diagnostics)
    if case .any = rest.shape.builtIn {
      diagnostics.error(.typeSyntax, "'any' takes null already; leave out 'null'", at: whole.range)
    }
    return .nullable(schema)
  }
}
