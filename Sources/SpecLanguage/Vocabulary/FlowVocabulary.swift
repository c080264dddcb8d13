extension Key {
  static let items = Key(
    "items",
    .text,
    required: true,
    "The field of the response that holds the list."
  )
  static let skip = Key("skip", .text, "The parameter that counts items passed over.")
  static let pageNumber = Key("page", .text, "The parameter that counts pages.")
  static let first = Key("first", .integer, "The number of the first page, if not 1.")
  static let cursor = Key("cursor", .text, "The parameter that takes the last answer's `next`.")
  static let next = Key("next", .text, "The field that has the cursor of the next page.")
  static let link = Key(
    "link",
    .text,
    "The field that has the next page's address, or `header` for `Link` headers."
  )
  static let limit = Key("limit", .text, "The parameter that says how many items to send at once.")
  static let size = Key("size", .text, "The same as `limit`.")
  static let total = Key("total", .text, "The field that says how many items there are in all.")
  static let totalPages = Key("totalPages", .text, "The field that says how many pages there are.")
  /// The keys that say how parts follow each other.
  static let pageStyles: [Key] = [.skip, .pageNumber, .cursor, .link]

  static let purpose = Key(
    "for",
    .text,
    required: true,
    form: .name,
    "What the waiting is for: `complete` gives `waitUntilComplete`."
  )
  static let state = Key("state", .text, required: true, "The field of the response that tells.")
  static let success = Key(
    "success",
    .list(.json),
    required: true,
    "Values of that field that end the waiting well."
  )
  static let failure = Key("failure", .list(.json), "Values of that field that end it badly.")
  static let every = Key(
    "every",
    .text,
    required: true,
    form: .time,
    "How long to wait after asking first: `1s`, `500ms`, `2min`."
  )
  static let atMost = Key("atMost", .text, form: .time, "The longest wait between two questions.")
}

extension Vocabulary {
  package static let pages = Vocabulary(
    "'pages'",
    [
      .items, .skip, .pageNumber, .first, .cursor, .next, .link, .limit, .size, .total, .totalPages,
    ],
    rules: [
      .exactlyOne(Key.pageStyles), .atMostOne([.limit, .size]), .needs(.first, .pageNumber),
      .needs(.totalPages, .pageNumber), .needs(.next, .cursor), .needs(.cursor, .next),
    ]
  )
  package static let wait = Vocabulary(
    "'wait'",
    [.purpose, .state, .success, .failure, .every, .atMost]
  )
}
