import APIModel

/// The part of an answer that a client's method hands back.
struct ReturnedPart {
  /// What follows the answer: `.data`, `.data?.items`, or nothing.
  let access: String
  let type: String
  let about: String

  init(_ operation: Operation, api: API, types: SwiftTypes) {
    var access = ""
    var about = operation.response.about
    var isOptional = false
    var schema = operation.response.content.schema
    for name in operation.response.returns {
      guard let found = schema.flatMap({ api.property(name, of: types.resolved($0), types: types) })
      else { break }
      access += (isOptional ? "?." : ".") + found.identifier.name
      let stored = StoredValue(found.field, types: types)
      isOptional = isOptional || stored.isOptional
      schema = found.field.type.withoutNull.0
      about = found.field.about
    }
    let holder = types.names.request(operation)
    let whole = schema.map { types.spelling($0) } ?? operation.response.content.bareType
    self.access = access
    self.about = about
    // Inside another type's extension the nested name needs its holder.
    type =
      (access.isEmpty && schema?.name?.path.count ?? 0 > 1 ? "\(holder).Response" : whole)
      + (isOptional ? "?" : "")
  }
}

extension Response.Content {
  /// The JSON that the content is or consists of.
  var schema: Schema? {
    switch self {
    case .json(let schema): schema
    case .none, .text, .bytes, .events: nil
    }
  }

  /// The Swift type of content that is not JSON.
  var bareType: String {
    switch self {
    case .none: "NoContent"
    case .text: "String"
    case .bytes, .events: "Data"
    case .json: "JSONValue"
    }
  }
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
