import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// The API with its types, and with the values that fit these.
  mutating func settled(_ draft: API) -> API {
    var operations = draft.operations
    if !isExported {
      let repairs = TypeRepairs(types)
      types = repairs.types
      for change in repairs.changes {
        remark(change.message, at: typePlaces[change.type] ?? document.root)
      }
      operations = operations.map { $0.mapped { types.withNullOnce($0) } }
      tellTags()
      var homes = TypeHomes(operations, types)
      homes.spread(types, over: operations)
      for definition in types.definitions {
        types.move(definition.name, to: homes.slug(of: definition.name))
      }
      types.keep { homes.isUsed($0) || $0.path.count > 1 }
    }
    var api = draft.with(operations, types: types.definitions)
    let values = DescribedValues(of: api)
    for definition in types.definitions {
      guard case .object(let properties) = definition.shape else { continue }
      let fields = properties.map { checked($0.field, of: definition.name, values) }
      types.change(definition.name, to: .object(fields.map { Property(field: $0) }))
    }
    operations = operations.map { operation in
      operation.with(
        parameters: operation.parameters.map { parameter in
          let holder = TypeName([operation.slug, parameter.location.section])
          let field = checked(parameter.field, of: holder, values)
          return Parameter(
            location: parameter.location,
            field: field,
            listStyle: parameter.listStyle
          )
        }
      )
    }
    api = api.with(operations, types: types.definitions)
    return api.with(exemplified(operations, of: api))
  }

  private mutating func exemplified(
    _ operations: [APIModel.Operation],
    of api: API
  ) -> [APIModel.Operation] {
    var check = ImportedExamples(api, types)
    let exemplified = operations.map { operation in
      let (examples, areMadeUp) = check.examples(self.examples[operation.slug] ?? [], of: operation)
      let reason = "the document does not show all values that a request needs; these are made up"
      let inferences = areMadeUp ? [Inference(fact: "examples", reason: reason)] : []
      return operation.with(examples: examples, inferences: operation.inferences + inferences)
    }
    remarks.add(check.remarks)
    return exemplified
  }

  /// A field without bounds that its type does not have, and without a default that is none of its
  /// values.
  private mutating func checked(_ field: Field, of holder: TypeName, _ values: DescribedValues)
    -> Field
  {
    if isExported { return field }
    let key = FieldKey(holder: holder, name: field.name)
    var limits = field.limits
    let hasLimits = limits.minimum != nil || limits.maximum != nil
    let resolved = types.valueType(field.type)
    if !resolved.takesLimits, hasLimits {
      remark(
        "bounds of '\(field.name)' have no place in a description; left out",
        at: places[key] ?? document.root
      )
      limits = Limits(pattern: limits.pattern)
    }
    if limits.pattern != nil, resolved != .string {
      limits = Limits(minimum: limits.minimum, maximum: limits.maximum)
    }
    var checked = field.with(limits: limits, defaultValue: nil)
    guard let value = field.defaultValue else { return checked }
    if let node = defaults[key], let problem = values.problems(node, as: checked).first {
      remark("this default does not fit its schema and is left out: \(problem.value)", at: node)
    } else {
      checked = field.with(limits: limits, defaultValue: value)
    }
    return checked
  }

  /// Unions that a field can't tell apart become those whose first variant that fits is taken.
  private mutating func tellTags() {
    for definition in types.definitions {
      guard case .union(let union) = definition.shape, case .field(let tag) = union.discriminator,
        !union.variants.allSatisfy({ types.isTold($0, by: tag) })
      else { continue }
      var seen: Set<Schema> = []
      let variants = named(
        union.variants.filter { seen.insert($0.type).inserted }
          .map { Variant(name: "", type: $0.type, about: $0.about) }
      )
      types.change(definition.name, to: .union(Union(discriminator: .none, variants: variants)))
      let message = "'\(tag)' does not tell the variants apart; the first that fits is taken"
      remark(message, at: typePlaces[definition.name] ?? document.root)
    }
  }
}

extension ImportedTypes {
  /// What a type is when it is neither null nor another name for something.
  func valueType(_ schema: Schema) -> Schema {
    guard case .nullable(let inner) = resolved(schema) else { return resolved(schema) }
    return resolved(inner)
  }

  /// Whether a field inside tells that a value is of this variant.
  func isTold(_ variant: Variant, by tag: String) -> Bool {
    guard let properties = object(variant.type) else { return false }
    guard let type = properties.first(where: { $0.field.name == tag })?.field.type else {
      return true
    }
    switch valueType(type) {
    case .string: return true
    case .named(let name):
      guard case .enumeration(let enumeration)? = self[name]?.shape,
        case .strings(let cases) = enumeration.values
      else { return false }
      return cases.contains { $0.value == variant.name }
    default: return false
    }
  }
}

extension Schema {
  fileprivate var takesLimits: Bool {
    switch self {
    case .integer, .int64, .number, .epoch, .duration, .string, .url, .base64, .array, .map,
      .embeddedJSON:
      true
    default: false
    }
  }
}

extension Field {
  func with(limits: Limits, defaultValue: JSON?) -> Field {
    Field(
      name: name,
      preferredName: preferredName,
      type: type,
      presence: presence,
      about: about,
      defaultValue: defaultValue,
      limits: limits,
      deprecation: deprecation,
      isSensitive: isSensitive
    )
  }
}
