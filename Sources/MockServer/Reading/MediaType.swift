/// A media type, RFC 9110, section 8.3.1, with its parameters.
struct MediaType {
  /// In lower case: `multipart/form-data`.
  let name: String
  private let parameters: [Substring]

  init?(_ text: String?) {
    guard let parts = text?.split(separator: ";"), let name = parts.first else { return nil }
    self.name = trimmed(name).lowercased()
    parameters = Array(parts.dropFirst())
  }

  var isJSON: Bool { name == "application/json" || name.hasSuffix("+json") }

  func parameter(_ name: String) -> String? {
    for parameter in parameters.map({ trimmed($0) }) {
      let key = parameter.prefix { $0 != "=" }
      guard key.lowercased() == name else { continue }
      let value = parameter.dropFirst(key.count + 1)
      return String(value.filter { $0 != "\"" })
    }
    return nil
  }
}
