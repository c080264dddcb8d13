import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// Parameters as descriptions have them: text, numbers and the like, or lists of such.
  mutating func fitting(
    _ field: Field,
    _ style: Style,
    _ node: YAMLNode,
    _ holder: TypeName
  ) -> [Parameter] {
    readWaiting()
    if jsonParameters.contains(node.range.start) {
      return [parameter(field.with(.embeddedJSON(asText(field.type)), keepingLimits: false), style)]
    }
    var type = field.type
    if case .nullable(let inner) = types.resolved(type) {
      if field.presence == .required {
        remark("'\(field.name)' is required and can't be null where it is sent", at: node)
      }
      type = inner
    }
    let isList = if case .array = types.resolved(type) { true } else { false }
    let takesList = style.location == .query || style.location == .header
    if types.isScalar(type) || isList && takesList && types.isScalarOrList(type) {
      if !["form", "simple"].contains(style.word) {
        let instead = isList ? "commas are taken" : "the value is sent as it is"
        remark("the style '\(style.word)' has no place in a description; \(instead)", at: node)
      }
      return [parameter(field.with(type), style)]
    }
    if style.location == .query, let properties = types.object(type) {
      let names = properties.map { property in
        style.word == "deepObject" ? "\(field.name)[\(property.field.name)]" : property.field.name
      }
      if style.word == "deepObject" || style.explodes {
        remark("each field of '\(field.name)' becomes a parameter", at: node)
        return zip(properties, names).compactMap { property, name in
          part(property.field, name, isRequired: field.presence == .required, style, node)
        }
      }
    }
    remark("'\(field.name)' is neither text, a number nor the like; taken as text", at: node)
    let text = isList && takesList ? Schema.array(.string) : .string
    return [parameter(field.with(text, keepingLimits: false), style)]
  }

  private mutating func part(
    _ field: Field,
    _ name: String,
    isRequired: Bool,
    _ style: Style,
    _ node: YAMLNode
  ) -> Parameter? {
    guard types.isScalarOrList(field.type) else {
      remark("'\(name)' is neither text, a number nor the like; left out", at: node)
      return nil
    }
    let presence = isRequired ? field.presence : .optional
    return parameter(field.with(field.type, name: name, presence: presence), style)
  }

  private func parameter(_ field: Field, _ style: Style) -> Parameter {
    let isList = if case .array = types.resolved(field.type) { true } else { false }
    let listStyle: Parameter.ListStyle =
      !isList || style.location != .query
      ? style.location.usualStyle
      : style.word == "form" && style.explodes ? .repeated : .commas
    return Parameter(location: style.location, field: field, listStyle: listStyle)
  }
}

extension Field {
  func with(
    _ type: Schema,
    name: String? = nil,
    presence: Presence? = nil,
    keepingLimits: Bool = true
  ) -> Field {
    Field(
      name: name ?? self.name,
      preferredName: preferredName,
      type: type,
      presence: presence ?? self.presence,
      about: about,
      defaultValue: keepingLimits ? defaultValue : nil,
      limits: keepingLimits ? limits : Limits(),
      deprecation: deprecation,
      isSensitive: isSensitive
    )
  }
}
