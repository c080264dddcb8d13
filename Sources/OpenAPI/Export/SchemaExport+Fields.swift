import APIModel

extension SchemaExport {
  /// The schema of a property, and whatever else is said about it.
  func property(_ field: Field) -> JSON {
    value(of: field).adding([
      "description": .text(field.about)
    ]).adding(remarks(field))
  }

  /// The schema of a field's value, with its default and limits.
  func value(of field: Field) -> JSON {
    let schema = field.presence == .undocumented ? orNull(field.type) : schema(field.type)
    return schema.adding(["default": field.defaultValue]).adding(limits(of: field))
  }

  /// What parameters and the schemas of properties have alike.
  func remarks(_ field: Field) -> KeyValuePairs<String, JSON?> {
    [
      "deprecated": .mark(field.deprecation != nil),
      Extension.deprecated.rawValue: .text(field.deprecation?.reason),
      Extension.name.rawValue: .text(field.preferredName),
      Extension.presence.rawValue: field.presence == .undocumented ? "undocumented" : nil,
      Extension.sensitive.rawValue: .mark(field.isSensitive),
    ]
  }

  private func limits(of field: Field) -> KeyValuePairs<String, JSON?> {
    let (least, most) = limitNames(types.value(field.type))
    let pattern = field.limits.pattern
    let isExpression = pattern.map(isRegularExpression) ?? false
    return [
      least: field.limits.minimum?.json,
      most: field.limits.maximum?.json,
      isExpression ? "pattern" : Extension.pattern.rawValue: pattern.map(JSON.string),
    ]
  }

  /// What JSON Schema calls the bounds of such values.
  private func limitNames(_ value: Schema) -> (String, String) {
    switch value {
    case .array: ("minItems", "maxItems")
    case .map: ("minProperties", "maxProperties")
    case .string, .url, .base64, .embeddedJSON: ("minLength", "maxLength")
    default: ("minimum", "maximum")
    }
  }
}
