/// The shape of a description.
extension DiagnosticExplanation {
  static let unknownKey = DiagnosticExplanation(
    "a key is not one of the language",
    meaning: """
      Nothing is skipped: a key that nobody knows is a misspelling, or stands in the wrong place.
      If a name that may be here is near, the message has it.
      """,
    wrong: .operation("respons: none"),
    right: .operation("response: none"),
    remedy: "Spell it as the reference in Specs/README.md does, and look at the indentation."
  )

  static let missingKey = DiagnosticExplanation(
    "a key is missing that has to be there",
    meaning: """
      What can't be guessed has to be said: for instance every operation has 'operation', 'page',
      'request' and 'response', and everything inferred a reason.
      """,
    wrong: .operation("inferred: [{ fact: request }]"),
    right: .operation("inferred: [{ fact: request, because: the page's address names it }]"),
    remedy: "Add the key that the message names."
  )

  static let wrongKind = DiagnosticExplanation(
    "a value is of another kind than its key takes",
    meaning: """
      Each key takes text, a number, true or false, a list or a mapping. Text that looks like a
      number or like true is one, unless it has quotes. Some places take only some types: a
      parameter in a path, for instance, is one piece of text. An OpenAPI document is a mapping
      whose 'openapi' names version 3.0 or 3.1.
      """,
    wrong: .operation("about: 42"),
    right: .operation("about: The answer to everything."),
    remedy: "Write what the message asks for; put text in quotes if it looks like something else."
  )

  static let invalidValue = DiagnosticExplanation(
    "a value is of the right kind and yet none that is possible here",
    meaning: """
      An address that is none, a method that HTTP does not have, a bound above the other, two keys
      that exclude each other: the message says which, and what is possible.
      """,
    wrong: .operation("request: FETCH /ships/{ship_id}"),
    right: .operation("request: GET /ships/{ship_id}"),
    remedy: "Take a value as the message describes it."
  )

  static let invalidName = DiagnosticExplanation(
    "a name can't be what it has to become",
    meaning: """
      Names of files, types, operations and parameters become names in Swift, or parts of a
      request. Each has its rules, for instance: files have small letters, digits and single
      hyphens; types start with a capital letter.
      """,
    wrong: .operation(
      """
      response: ship
      types:
        ship: { name: string }
      """
    ),
    right: .operation(
      """
      response: Ship
      types:
        Ship: { name: string }
      """
    ),
    remedy: """
      Rename it as the message says. A field that the service calls something odd keeps that name,
      and gets one for code beside it: 'ship$id: { type: string, name: ship_id }'.
      """
  )

  static let typeSyntax = DiagnosticExplanation(
    "a type is not spelt as types are",
    meaning: """
      A type is a word ('string'), a list ('[string]'), something with a part ('map<integer>'), an
      enumeration ('enum [a, b]'), or alternatives ('string | null'). Something is missing in this
      one, or left over. Inside '{ … }' YAML keeps '[' and ',' for itself.
      """,
    wrong: .operation(
      """
      response:
        masts: map<integer
      """
    ),
    right: .operation(
      """
      response:
        masts: map<integer>
      """
    ),
    remedy: "Complete it; the table of types is in Specs/README.md."
  )

  static let missingAPI = DiagnosticExplanation(
    "a folder of descriptions has no api.yaml",
    meaning: """
      Every folder below Specs is a vendor, and its api.yaml says what all operations have in
      common: name, module, server, credentials.
      """,
    wrong: .commands("ls Specs/harbour     # get-ship.yaml"),
    right: .commands("ls Specs/harbour     # api.yaml  get-ship.yaml"),
    remedy: """
      Write it, or have it drafted: 'docwright draft PAGE --output Specs/harbour'. A folder that is
      no vendor's belongs elsewhere.
      """
  )

  static let noDescriptions = DiagnosticExplanation(
    "there is nothing to compile",
    meaning: """
      The folder is not there, has no folders of vendors, or a vendor has an api.yaml and no
      operation.
      """,
    wrong: .commands("docwright check --specs Spec"),
    right: .commands("docwright check --specs Specs"),
    remedy: "Name the folder that holds <vendor>/*.yaml, or describe the first page."
  )
}
