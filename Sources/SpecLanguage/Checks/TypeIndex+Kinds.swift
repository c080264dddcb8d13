import APIModel

extension TypeIndex {
  init(_ drafts: [TypeDraft]) {
    self.init(drafts.map { ($0.name, $0.shape) })
  }
}

extension TypeIndex {
  func isInteger(_ schema: Schema) -> Bool {
    switch value(schema) {
    case .integer, .int64: true
    default: false
    }
  }

  /// Text, be it any or some of it.
  func isText(_ schema: Schema) -> Bool {
    if case .strings? = enumeration(schema) { return true }
    switch value(schema) {
    case .string, .uuid, .url: return true
    default: return false
    }
  }

  func isList(_ schema: Schema) -> Bool {
    if case .array = value(schema) { true } else { false }
  }

  /// Whether a value can be written as one piece of text in an address or a header.
  func isScalar(_ schema: Schema) -> Bool {
    switch resolved(schema) {
    case .string, .integer, .int64, .number, .boolean, .uuid, .url, .timestamp, .date, .epoch,
      .duration, .base64, .embeddedJSON:
      true
    case .named: enumeration(schema) != nil
    case .file, .any, .null, .array, .map, .nullable: false
    }
  }

  func isScalarOrList(_ schema: Schema) -> Bool {
    if case .array(let element) = resolved(schema) { return isScalar(element) }
    return isScalar(schema)
  }
}
