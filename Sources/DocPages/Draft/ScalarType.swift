import APIModel
import SpecLanguage

/// What the language calls a type of one piece of text, a number or the like.
struct ScalarType: Hashable {
  let name: String
  /// What tells it, where the page's own type does not.
  let reason: String?
  /// What the page calls it, where its own examples are something else.
  let deniedForm: String?

  private init(_ name: String, because reason: String? = nil, insteadOf form: String? = nil) {
    self.name = name
    self.reason = reason
    deniedForm = form
  }

  /// - Parameter values: What the examples show.
  init(_ type: DocumentedType?, values: [JSON]) {
    switch type {
    case .string(let format): self.init(textWithFormat: format, values.map(\.text))
    case .integer: self.init("integer")
    case .number: self.init("number")
    case .boolean: self.init("boolean")
    case .null: self.init("null")
    case .file: self.init("string", because: "the page says file; in JSON that is some text")
    default: self.init("any")
    }
  }

  private init(textWithFormat format: String?, _ values: [String?]) {
    let form = TextForm(format)
    if form != .any {
      let fits = values.allSatisfy { $0.map(form.fits) ?? false }
      self.init(fits ? form.rawValue : "string", insteadOf: fits ? nil : format)
    } else if !values.isEmpty, values.allSatisfy({ $0.map(TextForm.timestamp.fits) ?? false }) {
      self.init(
        TextForm.timestamp.rawValue,
        because: "only the example shows RFC 3339 text"
      )
    } else {
      self.init("string")
    }
  }
}

/// A form of text that the language has a type for.
enum TextForm: String {
  case any = "string"
  case uuid, url, timestamp, date, base64

  /// - Parameter format: In the words of the page.
  init(_ format: String?) {
    let words = NameWords(format ?? "").words
    let joined = words.joined()
    if words.contains("uuid") || words.contains("guid") || joined.hasPrefix("uuid") {
      self = .uuid
    } else if ["uri", "url"].contains(joined) {
      self = .url
    } else if joined == "date" {
      self = .date
    } else if ["datetime", "timestamp"].contains(joined) || joined.contains("iso8601")
      || joined.contains("rfc3339")
    {
      self = .timestamp
    } else if ["base64", "byte"].contains(joined) {
      self = .base64
    } else {
      self = .any
    }
  }

  func fits(_ text: String) -> Bool {
    switch self {
    case .any: true
    case .uuid: Formats.isUUID(text)
    case .url: Formats.isURL(text)
    case .timestamp: Formats.isTimestamp(text)
    case .date: Formats.isDate(text[...])
    case .base64: Formats.isBase64(text)
    }
  }
}
