/// Reading files.
extension DiagnosticExplanation {
  static let fileNotReadable = DiagnosticExplanation(
    "a file or folder can't be opened",
    meaning: """
      The file is not there, is no file, or may not be read by the one who runs docwright.
      What the system says of it stands in the message.
      """,
    wrong: .commands("docwright facts pages/get-shp.md"),
    right: .commands("docwright facts pages/get-ship.md"),
    remedy: "Look at the name, and at who may read the file."
  )

  static let notUTF8 = DiagnosticExplanation(
    "a file is not UTF-8 text",
    meaning: """
      Descriptions, pages and templates are text in UTF-8. The message has the place of the first
      byte that is not. It is usually a letter with an accent, saved in an older encoding.
      """,
    wrong: .commands("file get-ship.yaml     # get-ship.yaml: ISO-8859 text"),
    right: .commands(
      "iconv -f ISO-8859-1 -t UTF-8 get-ship.yaml > new.yaml && mv new.yaml get-ship.yaml"
    ),
    remedy: "Save the file as UTF-8."
  )

  static let yamlSyntax = DiagnosticExplanation(
    "a file is not YAML",
    meaning: """
      Up to this place the text can be read as YAML 1.2, and no further. Common reasons are a tab
      in the indentation, a bracket or quote that is never closed, and text with ': ' or ' #' in it
      that has no quotes.
      """,
    wrong: .operation("about: Reads a ship: its name and more."),
    right: .operation("about: \"Reads a ship: its name and more.\""),
    remedy: "Put text with ': ' in quotes, close what is open, and indent by spaces."
  )

  static let emptyFile = DiagnosticExplanation(
    "a file says nothing",
    meaning: """
      A description has at least an operation, its page, its request and what comes back. A file
      with comments alone is empty, too.
      """,
    wrong: .operation("# To be written."),
    right: .operation(
      """
      operation: ships.get
      page: https://docs.harbour.example/ships/get.md
      request: GET /ships/{ship_id}
      about: Reads a ship.
      path:
        ship_id: string
      response:
        name: string
      """
    ),
    remedy: "Write the description, draft it with 'docwright draft PAGE', or delete the file."
  )

  static let duplicateKey = DiagnosticExplanation(
    "something is given twice in the same place",
    meaning: """
      Of two values for one key, or of two descriptions of one parameter, only one can count, and
      it would be anyone's guess which.
      """,
    wrong: .operation(
      """
      response:
        name: string
        name: { type: string, about: As painted on the bow. }
      """
    ),
    right: .operation(
      """
      response:
        name: { type: string, about: As painted on the bow. }
      """
    ),
    remedy: "Keep one of them. The message tells the line of the other."
  )

  static let tooDeep = DiagnosticExplanation(
    "something is nested too deep",
    meaning: """
      Values nest at most 64 deep, in OpenAPI documents 200. No documented API needs more, and a
      bound keeps hostile files from exhausting the memory.
      """,
    wrong: .operation("response: [[[[ … 65 of these … ]]]]"),
    right: .operation("response: [[string]]"),
    remedy: "Declare the inner part under 'types' and name it where it was."
  )

  static let tooLarge = DiagnosticExplanation(
    "a file or what it stands for is too large",
    meaning: """
      Files have a limit of some megabytes, and so has what aliases of YAML unfold to: a few lines
      of aliases of aliases could stand for more than fits any memory.
      """,
    wrong: .commands("docwright facts everything-in-one-page.md"),
    right: .commands("docwright facts get-ship.md"),
    remedy: "Split the file: one page, one description. Write out what aliases stand for."
  )

  static let unsupportedYAML = DiagnosticExplanation(
    "a part of YAML is used that descriptions have no use for",
    meaning: """
      A file holds one document, keys are plain text, and tags are only those that say what goes
      without saying, such as '!!str'.
      """,
    wrong: .operation("about: !ruby/object Reads a ship."),
    right: .operation("about: Reads a ship."),
    remedy: "Leave it out, or split the file where '---' starts another document."
  )

  static let jsonSyntax = DiagnosticExplanation(
    "an example or a document is not JSON",
    meaning: """
      Text after '|' in an example is read as JSON, RFC 8259, and so is an OpenAPI document that
      begins with '{': names and texts in double quotes, no comma before a closing bracket, no
      comments.
      """,
    wrong: .operation(
      """
      examples:
        - path: { ship_id: s1 }
          response: |
            { "name": "Ida", }
      """
    ),
    right: .operation(
      """
      examples:
        - path: { ship_id: s1 }
          response: |
            { "name": "Ida" }
      """
    ),
    remedy: """
      Mend the JSON. If the page itself has it wrong, mend it here and accept the difference:
      'docwright verify' says how.
      """
  )
}
