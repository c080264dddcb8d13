/// What descriptions mean together: operations.
extension DiagnosticExplanation {
  static let pathMismatch = DiagnosticExplanation(
    "the holes of a path and its parameters differ",
    meaning: "Each '{hole}' of 'request' is filled by the parameter of that name under 'path'.",
    wrong: .operation(
      """
      request: GET /ships/{id}
      path:
        ship_id: string
      """
    ),
    right: .operation(
      """
      request: GET /ships/{ship_id}
      path:
        ship_id: string
      """
    ),
    remedy: "Spell both the same. 'name' gives a parameter a better name in code."
  )

  static let invalidPages = DiagnosticExplanation(
    "a long list can't be paged as described",
    meaning: """
      'pages' names parameters of the query and fields of the response. One of them is not there,
      or is of a type that can't do its part: items are a list, counts are integers, and where the
      next page is may be missing, which is how the pages end.
      """,
    wrong: .operation(
      """
      query: { "skip?": integer }
      response: { ships: [string] }
      pages: { skip: offset, items: ships }
      """
    ),
    right: .operation(
      """
      query: { "skip?": integer }
      response: { ships: [string] }
      pages: { skip: skip, items: ships }
      """
    ),
    remedy: "Name what the page documents; exactly one of skip, page, cursor and link."
  )

  static let invalidWait = DiagnosticExplanation(
    "waiting can't work as described",
    meaning: """
      'state' leads to a field of the response, 'success' and 'failure' list values of it, and
      times have a unit. A state that no value can reach would be waited for for ever.
      """,
    wrong: .operation(
      """
      response: { status: "enum [sailing, moored]" }
      wait: { for: moored, state: status, success: [mored], every: 1min }
      """
    ),
    right: .operation(
      """
      response: { status: "enum [sailing, moored]" }
      wait: { for: moored, state: status, success: [moored], every: 1min }
      """
    ),
    remedy: "Take a field that tells, and values that it can have."
  )

  static let invalidReturns = DiagnosticExplanation(
    "what a method gives is not in the response",
    meaning: """
      'returns' is the way through objects to the part that callers want: 'data', 'data.items'.
      """,
    wrong: .operation(
      """
      response: { data: { name: string } }
      returns: dta
      """
    ),
    right: .operation(
      """
      response: { data: { name: string } }
      returns: data
      """
    ),
    remedy: "Name a field of the response, or leave 'returns' out to give all of it."
  )

  static let invalidErrors = DiagnosticExplanation(
    "a failed answer can't be as described",
    meaning: """
      Failures have statuses from 400 to 599. 'retry: { after: … }' names a field of the failure's
      type that says when, or how long, to wait.
      """,
    wrong: .operation("errors: [{ status: 200, about: The ship has sunk. }]"),
    right: .operation("errors: [{ status: 410, about: The ship has sunk. }]"),
    remedy: "Correct the status or the field. What a successful answer may say goes to 'response'."
  )

  static let invalidAuth = DiagnosticExplanation(
    "credentials are not described as they can be sent",
    meaning: """
      A scheme says where the secret goes: exactly one of header, query, cookie, bearer and basic.
      An operation names schemes of api.yaml, and does not describe the same header once more.
      """,
    wrong: .api("auth: { key: { header: x-key, query: key } }"),
    right: .api("auth: { key: { header: x-key } }"),
    remedy: "Describe each way to prove who calls once, under 'auth' of api.yaml."
  )
}
