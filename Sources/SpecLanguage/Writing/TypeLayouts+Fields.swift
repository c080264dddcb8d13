import APIModel

extension TypeLayouts {
  /// A property of an object, or a parameter, below its name.
  ///
  /// - Parameter details: What only some places of fields have to say.
  func entry(_ field: Field, details: [YAMLLayout.Entry] = []) -> YAMLLayout.Entry {
    let annotation = Annotation(about: field.about, deprecation: field.deprecation)
    var type = type(field.type, with: annotation)
    if field.presence == .undocumented {
      let isAnnotated = inline(field.type)?.isUnion ?? false
      let text = texts.text(field.type, with: isAnnotated ? annotation : .none)
      type = .text((text ?? BuiltInType.any.rawValue) + " | unknown")
    }
    let key = (field.presence == .optional ? field.name + "?" : field.name).yamlWord
    return .init(key, layout(type, annotation, details: field.details + details))
  }

  func entry(_ parameter: Parameter) -> YAMLLayout.Entry {
    let isUsual = parameter.listStyle == (parameter.location == .query ? .repeated : .commas)
    let style = isUsual ? [] : [entry("style", parameter.listStyle.rawValue)]
    return entry(parameter.field, details: style)
  }

  /// A value that `api.yaml` gives to clients.
  func clientEntry(_ parameter: Parameter) -> YAMLLayout.Entry {
    let isUsual = parameter.listStyle == (parameter.location == .query ? .repeated : .commas)
    let style = isUsual ? [] : [entry("style", parameter.listStyle.rawValue)]
    let place =
      parameter.location == .header ? [] : [entry("in", parameter.location.rawValue)]
    return entry(parameter.field, details: place + style)
  }

  private func entry(_ key: String, _ word: String) -> YAMLLayout.Entry { .init(key, .word(word)) }
}

extension Field {
  fileprivate var details: [YAMLLayout.Entry] {
    let details: [YAMLLayout.Entry?] = [
      preferredName.map { .init("name", .word($0.yamlWord)) },
      limits.minimum.map { .init("min", .word($0.yamlWord)) },
      limits.maximum.map { .init("max", .word($0.yamlWord)) },
      limits.pattern.map { .init("pattern", .word($0.yamlWord)) },
      defaultValue.map { .init("default", .word($0.yamlWord)) },
      isSensitive ? .init("sensitive", .word("true")) : nil,
    ]
    return details.compactMap(\.self)
  }
}

extension TypeDefinition {
  var isUnion: Bool {
    if case .union = shape { true } else { false }
  }
}
