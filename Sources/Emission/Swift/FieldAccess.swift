import APIModel

/// The way along names of fields from a JSON value to something within it.
struct FieldAccess {
  /// What follows the value: `.data`, `.data?.items`, or nothing for the value itself.
  let text: String
  /// What is there, null aside; nil if the value isn't JSON.
  let schema: Schema?
  /// What is said of it; nil for the value itself.
  let about: String?
  /// Whether it, or something on the way to it, may be missing.
  let isOptional: Bool

  init(_ names: [String], in value: Schema?, api: API, types: SwiftTypes) {
    var (text, schema, about) = ("", value, String?.none)
    var isHolderOptional = value?.withoutNull.1 ?? false
    var isOptional = !names.isEmpty && isHolderOptional
    for name in names {
      guard let found = schema.flatMap({ api.property(name, of: types.resolved($0), types: types) })
      else { break }
      text += (isHolderOptional ? "?." : ".") + found.identifier.name
      isHolderOptional = StoredValue(found.field, types: types).isOptional
      isOptional = isOptional || isHolderOptional
      schema = found.field.type.withoutNull.0
      about = found.field.about
    }
    self.text = text
    self.schema = schema
    self.about = about
    self.isOptional = isOptional
  }

  /// `\.data?.items`
  var keyPath: String { (text.hasPrefix("?") ? "\\." : "\\") + text }
}

extension API {
  /// A property of the object that a schema names, with its Swift name.
  func property(
    _ wireName: String,
    of schema: Schema,
    types: SwiftTypes
  ) -> (field: Field, identifier: SwiftIdentifier)? {
    guard let name = schema.withoutNull.0.name, let definition = definition(name),
      case .object(let properties) = definition.shape,
      let index = properties.firstIndex(where: { $0.field.name == wireName })
    else { return nil }
    let fields = properties.map(\.field)
    return (fields[index], FieldNames.properties(fields)[index])
  }
}
