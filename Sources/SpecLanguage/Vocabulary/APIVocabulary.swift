extension Key {
  static let api = Key("api", .text, required: true, form: .title, "What people call the API.")
  static let module = Key(
    "module",
    .text,
    required: true,
    form: .module,
    "The Swift module to make."
  )
  static let aboutAPI = Key(
    "about",
    .text,
    required: true,
    "What the API is for, in your words; Markdown."
  )
  static let home = Key("page", .text, form: .page, "Where the documentation starts.")
  static let server = Key(
    "server",
    .text,
    required: true,
    form: .server,
    "Where requests go; http only for localhost."
  )
  static let schemes = Key(
    "auth",
    .schemes,
    "Ways to prove who is calling; any one of them suffices."
  )
  static let client = Key(
    "client",
    .fields(.client),
    "Values given once to the client and sent with every call."
  )
  static let sharedErrors = Key(
    "errors",
    .list(.either([.mapping(.failure), .type])),
    "Shapes of failed answers, tried in order."
  )
  static let types = Key("types", .types, "Types, usable in every description of the vendor.")
  static let inferred = Key(
    "inferred",
    .list(.mapping(.inference)),
    "What is stated here and not on the page, with the reason."
  )

  static let fact = Key(
    "fact",
    .text,
    required: true,
    "A key, parameter, field or section of this file: `request`, `query.take`, `response.data[].id`."
  )
  static let accepted = Key(
    "accepted",
    .list(.mapping(.acceptance)),
    "Where this and the page disagree on purpose, with the reason."
  )
  static let finding = Key(
    "finding",
    .text,
    required: true,
    form: .finding,
    "What kind of disagreement it is, as `docwright verify` calls it: `type-differs`."
  )
  static let disputed = Key(
    "fact",
    .text,
    required: true,
    "What it is about, as `docwright verify` spells it: `query.take`, `response.data[].id`."
  )

  static let because = Key("because", .text, required: true, "How it is known all the same.")

  static let acceptedBecause = Key(
    "because",
    .text,
    required: true,
    form: .reason,
    "Why it stays as it is."
  )

  static let keyHeader = Key("header", .text, "Sends the key, as it is, in this header.")
  static let keyQuery = Key("query", .text, "Sends the key as this query parameter.")
  static let keyCookie = Key("cookie", .text, "Sends the key as this cookie.")
  static let bearer = Key(
    "bearer",
    .text,
    form: .name,
    "Sends `Authorization: Bearer …`; the word names the argument."
  )
  static let basic = Key(
    "basic",
    .list(.text),
    "Sends `Authorization: Basic …`; two words name the arguments."
  )
  /// The keys that say how credentials are sent.
  static let credentials: [Key] = [.keyHeader, .keyQuery, .keyCookie, .bearer, .basic]
}

extension Vocabulary {
  /// `api.yaml`
  package static let api = Vocabulary(
    "api.yaml",
    [
      .api, .module, .aboutAPI, .home, .server, .schemes, .client, .sharedErrors, .types, .inferred,
      .accepted,
    ]
  )
  package static let scheme = Vocabulary(
    "an authentication scheme",
    Key.credentials + [.about],
    rules: [.exactlyOne(Key.credentials)]
  )
  package static let acceptance = Vocabulary(
    "an accepted disagreement",
    [.finding, .disputed, .acceptedBecause]
  )
  package static let inference = Vocabulary("an inferred fact", [.fact, .because])
}
