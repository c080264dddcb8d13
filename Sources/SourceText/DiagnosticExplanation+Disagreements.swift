/// Pages and descriptions that disagree.
extension DiagnosticExplanation {
  static let notDescribed = DiagnosticExplanation(
    "a page has a field that its description lacks",
    meaning: "Callers can't send it, or never see it. It is new, or has a new name.",
    wrong: .page("<ParamField query=\"flag\" type=\"string\">\n  Under which flag.\n</ParamField>"),
    .operation("query: {}"),
    right: .page("<ParamField query=\"flag\" type=\"string\">\n  Under which flag.\n</ParamField>"),
    .operation("query: { \"flag?\": string }"),
    remedy: "Describe it, rename what it was called before, or accept that it is left out."
  )

  static let notDocumented = DiagnosticExplanation(
    "a description has what its page lacks",
    meaning: """
      A field, a key or an example was removed from the page or renamed there, or was never on it.
      """,
    wrong: .page("(no field 'flag')"),
    .operation("query: { \"flag?\": string }"),
    right: .page("(no field 'flag')"),
    .operation(
      """
      query: { "flag?": string }
      inferred: [{ fact: query.flag, because: the page's sample command sends it }]
      """
    ),
    remedy: "Remove it, rename it, or list it under 'inferred' with the reason."
  )

  static let typeDiffers = DiagnosticExplanation(
    "a type is neither the page's nor a special kind of it",
    meaning: """
      A description may be more exact than its page: 'timestamp' where the page says string. It
      can't be something else.
      """,
    wrong: .page("<ParamField query=\"take\" type=\"string\">\n  How many.\n</ParamField>"),
    .operation("query: { \"take?\": integer }"),
    right: .page("<ParamField query=\"take\" type=\"integer\">\n  How many.\n</ParamField>"),
    .operation("query: { \"take?\": integer }"),
    remedy: "Take the page's type; or accept the difference if the service does otherwise."
  )

  static let nullDiffers = DiagnosticExplanation(
    "one says that a field may be null, the other not",
    meaning: "A client that expects a value fails on null; one that expects null asks for nothing.",
    wrong: .page(
      "<ResponseField name=\"name\" type=\"string | null\">\n  Its name.\n</ResponseField>"
    ),
    .operation("response: { name: string }"),
    right: .page(
      "<ResponseField name=\"name\" type=\"string | null\">\n  Its name.\n</ResponseField>"
    ),
    .operation("response: { name: string | null }"),
    remedy: "Write 'T | null', or leave it out."
  )

  static let requiredDiffers = DiagnosticExplanation(
    "one says that a field has to be there, the other not",
    meaning: "Callers would leave out what is needed, or clients expect what does not come.",
    wrong: .page(
      "<ParamField query=\"flag\" type=\"string\" required>\n  Under which flag.\n</ParamField>"
    ),
    .operation("query: { \"flag?\": string }"),
    right: .page(
      "<ParamField query=\"flag\" type=\"string\" required>\n  Under which flag.\n</ParamField>"
    ),
    .operation("query: { flag: string }"),
    remedy: "Put '?' after the name if it may be missing; else leave it out."
  )

  static let valuesDiffer = DiagnosticExplanation(
    "the values that a field may have are not the same",
    meaning: "A value came to the page or went, or was never in the description.",
    wrong: .page(
      "<ParamField query=\"by\" type=\"string\">\n  One of `name`, `age`.\n</ParamField>"
    ),
    .operation("query: { \"by?\": \"enum [name]\" }"),
    right: .page(
      "<ParamField query=\"by\" type=\"string\">\n  One of `name`, `age`.\n</ParamField>"
    ),
    .operation("query: { \"by?\": \"enum [name, age]\" }"),
    remedy: "Add or remove the value. Clients keep values that nobody documented, too."
  )

  static let defaultDiffers = DiagnosticExplanation(
    "page and description name different defaults",
    meaning: "Callers read of one value, and the service assumes another.",
    wrong: .page(
      "<ParamField query=\"take\" type=\"integer\" default=\"20\">\n  How many.\n</ParamField>"
    ),
    .operation("query: { \"take?\": { type: integer, default: 10 } }"),
    right: .page(
      "<ParamField query=\"take\" type=\"integer\" default=\"20\">\n  How many.\n</ParamField>"
    ),
    .operation("query: { \"take?\": { type: integer, default: 20 } }"),
    remedy: "Take the page's default."
  )

  static let limitDiffers = DiagnosticExplanation(
    "page and description name different limits",
    meaning: "Limits bound numbers, the length of text, or the count of a list.",
    wrong: .page(
      "<ParamField query=\"take\" type=\"integer\">\n  How many. Maximum 100.\n</ParamField>"
    ),
    .operation("query: { \"take?\": { type: integer, max: 50 } }"),
    right: .page(
      "<ParamField query=\"take\" type=\"integer\">\n  How many. Maximum 100.\n</ParamField>"
    ),
    .operation("query: { \"take?\": { type: integer, max: 100 } }"),
    remedy: "Take the page's limits."
  )

  static let deprecationDiffers = DiagnosticExplanation(
    "one advises against a field, the other not",
    meaning: "Swift warns of what is deprecated, with the reason that the description gives.",
    wrong: .page(
      "<ParamField query=\"flag\" type=\"string\" deprecated>\n  Not used.\n</ParamField>"
    ),
    .operation("query: { \"flag?\": string }"),
    right: .page(
      "<ParamField query=\"flag\" type=\"string\" deprecated>\n  Not used.\n</ParamField>"
    ),
    .operation("query: { \"flag?\": { type: string, deprecated: It is not used any more. } }"),
    remedy: "Add 'deprecated' with the reason, or remove it."
  )

  static let requestDiffers = DiagnosticExplanation(
    "method, path or server are not those of the page",
    meaning: "The client would ask for something else than what is documented.",
    wrong: .operation("request: GET /v1/ships/{ship_id}"),
    right: .operation("request: GET /ships/{ship_id}"),
    remedy: """
      Take the page's. If the page shows several, or an old one, accept the difference. What all
      addresses start with belongs to 'server' of api.yaml.
      """
  )

  static let statusDiffers = DiagnosticExplanation(
    "the statuses of failed answers are not the same",
    meaning: "A client tells its callers which failures are documented, and decodes them.",
    wrong: .operation("errors: [{ status: 410, about: It has sunk. }]"),
    right: .operation(
      """
      errors: [{ status: 410, about: It has sunk. }]
      inferred: [{ fact: errors.410, because: the page on errors says so of all ships }]
      """
    ),
    remedy: "Add the status under 'errors', remove it, or list it as inferred."
  )

  static let exampleDiffers = DiagnosticExplanation(
    "an example of the page is not the description's",
    meaning: """
      Examples become tests of the client. The page shows a request or an answer that no example of
      the description has.
      """,
    wrong: .commands("docwright verify --pages pages     # the page's example has a field more"),
    right: .commands("docwright verify --pages pages     # once the example is copied anew"),
    remedy: "Copy the page's example, or accept the difference if the page has a slip there."
  )

  static let exampleNotAccepted = DiagnosticExplanation(
    "the types of a description don't allow an example of its page",
    meaning: """
      An answer that the vendor shows would make clients fail: it lacks a promised field, or has a
      value of another type.
      """,
    wrong: .commands("docwright verify --pages pages     # 'length' is null in the page's answer"),
    right: .operation("response: { length: number | null }"),
    remedy: "Widen the type, and list that as inferred; or accept it if the example is wrong."
  )

  static let outdatedAcceptance = DiagnosticExplanation(
    "an accepted disagreement is none any more",
    meaning: "Page and description agree there by now; the entry would hide a later change.",
    wrong: .operation(
      """
      accepted:
        - { finding: type-differs, fact: path.ship_id, because: the page said number }
      """
    ),
    right: .operation("accepted: []"),
    remedy: "Remove the entry."
  )
}
