/// What descriptions mean together: types and names.
extension DiagnosticExplanation {
  static let unknownType = DiagnosticExplanation(
    "a type is named that nothing declares",
    meaning: """
      The word is neither a type of the language, such as 'string' or 'timestamp', nor declared
      under 'types' in any file of the vendor. If a name that would do is near, the message has it.
      """,
    wrong: .operation("response: Shp"),
    right: .operation(
      """
      response: Ship
      types:
        Ship: { name: string }
      """
    ),
    remedy: "Correct the name, or declare the type."
  )

  static let unusedType = DiagnosticExplanation(
    "a type is declared that nothing uses",
    meaning: """
      No operation sends or receives it, directly or within another type. It would be public in
      the client all the same.
      """,
    wrong: .operation(
      """
      response: string
      types:
        Ship: { name: string }
      """
    ),
    right: .operation(
      """
      response: Ship
      types:
        Ship: { name: string }
      """
    ),
    remedy: "Use it, or remove it. Often a field has its type spelt out where this was meant."
  )

  static let duplicateType = DiagnosticExplanation(
    "two types of one name are not the same",
    meaning: """
      Types belong to the vendor, whatever file declares them. Declared twice and alike they are
      one; declared twice and differently they are two with one name.
      """,
    wrong: .description(
      file: "list-ships.yaml",
      "response: [Ship]\ntypes:\n  Ship: { id: string }"
    ),
    .operation(
      """
      response: Ship
      types:
        Ship: { name: string }
      """
    ),
    right: .description(
      file: "list-ships.yaml",
      "response: [ListedShip]\ntypes:\n  ListedShip: { id: string }"
    ),
    .operation(
      """
      response: Ship
      types:
        Ship: { name: string }
      """
    ),
    remedy: "Rename one of them; or declare what both mean once, for instance in api.yaml."
  )

  static let duplicateOperation = DiagnosticExplanation(
    "two operations would be called the same",
    meaning: """
      Methods of a client are called as 'operation' says, spelt as Swift does: 'ships.list_all' and
      'ships.listAll' are one name. A group can't be an operation as well. Among pages to draft,
      two of the same request are drafted once.
      """,
    wrong: .description(file: "list-ships.yaml", "operation: ships.get"),
    .operation("operation: ships.get"),
    right: .description(file: "list-ships.yaml", "operation: ships.list"),
    .operation("operation: ships.get"),
    remedy: "Rename one of them, or remove a description that is there twice."
  )

  static let duplicateModule = DiagnosticExplanation(
    "two vendors would make the same Swift module",
    meaning: "Each folder below Specs makes one module, and a package has each module once.",
    wrong: .description(file: "harbour/api.yaml", "module: PortAPI"),
    .description(file: "port/api.yaml", "module: PortAPI"),
    right: .description(file: "harbour/api.yaml", "module: HarbourAPI"),
    .description(file: "port/api.yaml", "module: PortAPI"),
    remedy: "Give one of them another 'module'."
  )

  static let endlessType = DiagnosticExplanation(
    "a type never ends",
    meaning: """
      Every value of it holds another, for ever: no JSON could be of that type. A type may hold
      itself as long as some field on the way may be absent, null or an empty list.
      """,
    wrong: .operation(
      """
      response: Ship
      types:
        Ship: { name: string, towing: Ship }
      """
    ),
    right: .operation(
      """
      response: Ship
      types:
        Ship: { name: string, "towing?": Ship }
      """
    ),
    remedy: "Find the field that may be missing, and say so with '?'."
  )

  static let invalidUnion = DiagnosticExplanation(
    "variants of a type can't be told apart as described",
    meaning: """
      'by' names a field beside the value, 'tag' a field inside every variant; the variants are
      values of that field. Without either, no two variants may be of the same type.
      """,
    wrong: .operation(
      """
      response:
        kind: enum [sail, steam]
        drive:
          by: knd
          sail: { masts: integer }
          steam: { funnels: integer }
      """
    ),
    right: .operation(
      """
      response:
        kind: enum [sail, steam]
        drive:
          by: kind
          sail: { masts: integer }
          steam: { funnels: integer }
      """
    ),
    remedy: "Name the field that tells, and give each variant one of its values."
  )

  static let invalidDefault = DiagnosticExplanation(
    "a default is no value of its type",
    meaning: "What the service assumes when a parameter is left out has to fit the parameter.",
    wrong: .operation(
      """
      query:
        take?: { type: integer, default: ten }
      """
    ),
    right: .operation(
      """
      query:
        take?: { type: integer, default: 10 }
      """
    ),
    remedy: "Change the default, the type or the limits. A default in words goes under 'about'."
  )

  static let unknownFact = DiagnosticExplanation(
    "what is inferred or accepted is not in the file",
    meaning: """
      'fact' is the way to something that the description states: 'request', 'query.take',
      'response.ships[].name', 'types.Ship.name.type'. There is nothing at the end of this way, for
      instance since a field was renamed.
      """,
    wrong: .operation("inferred: [{ fact: reqest, because: the page's address names it }]"),
    right: .operation("inferred: [{ fact: request, because: the page's address names it }]"),
    remedy: "Correct the way, or remove the entry. '[]' are a list's elements, '{}' a map's values."
  )
}
