extension Key {
  static let bodyFormat = Key(
    "format",
    .choice(["json", "form", "multipart", "bytes"]),
    required: true,
    "How the body is written."
  )
  static let responseFormat = Key(
    "format",
    .choice(["json", "text", "bytes", "events"]),
    required: true,
    "How the answer is written."
  )
  static let media = Key("media", .text, "The media type of the bytes: `audio/wav`.")
  static let content = Key("type", .type, "The type of what is inside.")
  static let contentFields = Key(
    "fields",
    .fields(.property),
    "The fields of what is inside, in place of a type."
  )

  static let status = Key("status", .integer, "The status it comes with, if only with that one.")
  static let failureType = Key("type", .type, "The shape of the answer's body.")
  static let retry = Key(
    "retry",
    .either([.choice(["never", "always"]), .mapping(.retry)]),
    "Whether asking again can help, if the status does not say."
  )
  static let after = Key(
    "after",
    .text,
    required: true,
    "The field of the body that says when to ask again."
  )
}

extension Vocabulary {
  package static let body = Vocabulary(
    "a body with a format",
    [.bodyFormat, .media, .content, .contentFields, .about],
    rules: [.content([.content, .contentFields], unless: .bodyFormat, isOneOf: ["bytes"])]
  )
  package static let response = Vocabulary(
    "a response with a format",
    [.responseFormat, .media, .content, .contentFields, .about],
    rules: [
      .content([.content, .contentFields], unless: .responseFormat, isOneOf: ["text", "bytes"])
    ]
  )
  package static let failure = Vocabulary(
    "an error",
    [.status, .failureType, .about, .retry],
    rules: [.atLeastOne([.status, .failureType])]
  )
  package static let retry = Vocabulary("'retry'", [.after])
}
