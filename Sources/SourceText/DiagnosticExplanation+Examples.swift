/// Examples.
extension DiagnosticExplanation {
  static let exampleMissingField = DiagnosticExplanation(
    "an example lacks what the description promises",
    meaning: """
      The description says that the field is always there, and a documented answer does without.
      Clients would fail on such an answer.
      """,
    wrong: .operation(
      """
      response:
        name: string
        masts: integer
      examples:
        - { path: { ship_id: s1 }, response: { name: Ida } }
      """
    ),
    right: .operation(
      """
      response:
        name: string
        masts?: integer
      examples:
        - { path: { ship_id: s1 }, response: { name: Ida } }
      """
    ),
    remedy: """
      Mark the field with '?' if it may be missing, or complete the example. A request's example
      gives all required parameters.
      """
  )

  static let exampleUndescribedField = DiagnosticExplanation(
    "an example has what no type describes",
    meaning: """
      A documented exchange shows a field, a parameter or a body that the description does not
      have. Clients would never see it.
      """,
    wrong: .operation(
      """
      response:
        name: string
      examples:
        - { path: { ship_id: s1 }, response: { name: Ida, masts: 3 } }
      """
    ),
    right: .operation(
      """
      response:
        name: string
        masts?: integer
      examples:
        - { path: { ship_id: s1 }, response: { name: Ida, masts: 3 } }
      """
    ),
    remedy: "Describe the field, or correct its name. What the page does not list is 'inferred'."
  )

  static let exampleWrongType = DiagnosticExplanation(
    "a value of an example does not fit its type",
    meaning: """
      Clients would refuse a documented answer, or could not make a documented request.
      """,
    wrong: .operation(
      """
      response:
        masts: string
      examples:
        - { path: { ship_id: s1 }, response: { masts: 3 } }
      """
    ),
    right: .operation(
      """
      response:
        masts: integer
      examples:
        - { path: { ship_id: s1 }, response: { masts: 3 } }
      """
    ),
    remedy: """
      Change the type; or the example, if the page has a slip there, and accept the difference.
      """
  )

  static let exampleRequest = DiagnosticExplanation(
    "a sample command asks for something else than the description",
    meaning: """
      'sample' is the page's own curl command. Its method, address, headers and body have to be
      what a client sends for the values of the example; else one of the two is wrong.
      """,
    wrong: .operation(
      """
      examples:
        - path: { ship_id: s1 }
          sample: curl -X POST https://api.harbour.example/ships/s1
          response: { name: Ida }
      """
    ),
    right: .operation(
      """
      examples:
        - path: { ship_id: s1 }
          sample: curl https://api.harbour.example/ships/s1
          response: { name: Ida }
      """
    ),
    remedy: "Correct the request, the values of the example, or leave 'sample' out."
  )
}
