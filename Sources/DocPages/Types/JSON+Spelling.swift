import APIModel

extension JSON {
  /// A value as pages spell values of a type: `50`, `"asc"`, `asc`. Nil for what is none of that type,
  /// and for `null`, which says nothing of the values.
  init?(spelled text: some StringProtocol, as type: DocumentedType?) {
    let text = Substring(text).trimming { $0.isBlank || $0 == "`" }
    guard !text.isEmpty, text != "null", text != "undefined" else { return nil }
    switch type {
    case .integer, .number:
      guard let number = Number(text) else { return nil }
      self = .number(number.digits)
    case .boolean:
      guard text == "true" || text == "false" else { return nil }
      self = .bool(text == "true")
    case .array, .object, .map:
      guard let json = JSON(parsing: String(text)) else { return nil }
      self = json
    case .null, .file: return nil
    case .union, .any:
      self = JSON(parsing: String(text)) ?? .string(String(text))
    case nil, .string, .named:
      self = .string(String(text.withoutOuterQuotes))
    }
  }
}
