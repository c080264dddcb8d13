extension Key {
  static let operation = Key(
    "operation",
    .text,
    required: true,
    form: .operation,
    "Groups and a name, with dots between: `batches.logs`."
  )
  static let page = Key(
    "page",
    .text,
    required: true,
    form: .page,
    "The address of the documentation page."
  )
  static let request = Key(
    "request",
    .text,
    required: true,
    form: .request,
    "Method and path, with a `{hole}` for every path parameter: `GET /v2/batches/{id}`."
  )
  static let aboutOperation = Key(
    "about",
    .text,
    required: true,
    "What it does, in your words; Markdown."
  )
  static let auth = Key(
    "auth",
    .either([.list(.text), .choice(["none"])]),
    "Which schemes of `api.yaml` it takes, if not all, or `none`."
  )
  static let path = Key("path", .fields(.path), "Parameters in the path.")
  static let query = Key("query", .fields(.query), "Parameters in the query.")
  static let headers = Key("headers", .fields(.headers), "Parameters in headers.")
  static let cookies = Key("cookies", .fields(.cookies), "Parameters in cookies.")
  static let body = Key("body", .either([.mapping(.body), .type]), "What is sent.")
  static let response = Key(
    "response",
    .either([.mapping(.response), .type]),
    required: true,
    "What comes back when it went well: a type, a `format`, or `none`."
  )
  static let returns = Key(
    "returns",
    .text,
    "The part of the response that callers want: `data.items`."
  )
  static let pages = Key("pages", .mapping(.pages), "How a long list comes in parts.")
  static let wait = Key("wait", .mapping(.wait), "How to wait until something is done.")
  static let errors = Key(
    "errors",
    .list(.either([.mapping(.failure), .type])),
    "Shapes and statuses of failed answers, before those of `api.yaml`."
  )
  static let repeatable = Key(
    "repeatable",
    .either([.flag, .mapping(.repeatable)]),
    "`true` if sending it twice does no harm although its method says otherwise."
  )
  static let examples = Key("examples", .list(.mapping(.example)), "Documented exchanges.")

  static let repeatKey = Key(
    "key",
    .text,
    required: true,
    "A header whose value, made once per call, makes repeating safe."
  )
}

extension Vocabulary {
  /// `<page-slug>.yaml`
  package static let operation = Vocabulary(
    "an operation",
    [
      .operation, .page, .request, .aboutOperation, .deprecated, .auth, .path, .query, .headers,
      .cookies, .body, .response, .returns, .pages, .wait, .errors, .repeatable, .types, .examples,
      .inferred, .accepted,
    ]
  )
  package static let repeatable = Vocabulary("'repeatable'", [.repeatKey])
}
