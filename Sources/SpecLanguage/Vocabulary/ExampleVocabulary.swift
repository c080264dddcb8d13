extension Key {
  static let exampleName = Key("name", .text, "What it shows; optional for the first.")
  static let pathValues = Key("path", .mapping(.values), "Values of path parameters.")
  static let queryValues = Key("query", .mapping(.values), "Values of query parameters.")
  static let headerValues = Key("headers", .mapping(.values), "Values of headers.")
  static let cookieValues = Key("cookies", .mapping(.values), "Values of cookies.")
  static let bodyValue = Key("body", .json, "What is sent: YAML, or JSON text after `|`.")
  static let sample = Key("sample", .text, "The page's own curl command.")
  static let exampleStatus = Key(
    "status",
    .integer,
    "The answer's status, 200 if not stated; from 400 on it is a failure."
  )
  static let responseValue = Key(
    "response",
    .json,
    "What comes back: YAML, or JSON text after `|`."
  )
}

extension Vocabulary {
  package static let example = Vocabulary(
    "an example",
    [
      .exampleName, .pathValues, .queryValues, .headerValues, .cookieValues, .bodyValue, .sample,
      .exampleStatus, .responseValue,
    ]
  )
  package static let values = Vocabulary("values by parameter", [], others: .json)
}
