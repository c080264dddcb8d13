/// Documentation pages.
extension DiagnosticExplanation {
  static let pageMarkup = DiagnosticExplanation(
    "a page's markup is broken or ambiguous",
    meaning: """
      A tag that is never closed, a quote that is missing, a field that is documented twice. The
      rest of the page is read all the same; what is taken from this place may not be meant.
      """,
    wrong: .page("<ParamField query=\"take\" type=\"integer>\n  How many.\n</ParamField>"),
    right: .page("<ParamField query=\"take\" type=\"integer\">\n  How many.\n</ParamField>"),
    remedy: """
      Look at what 'docwright facts' makes of the place. If the page is yours, mend it; else tell
      those who wrote it.
      """
  )

  static let pageWithoutFacts = DiagnosticExplanation(
    "a page documents no operation",
    meaning: """
      Neither a request nor fields were found: it is an overview, an error page, or in a format
      that can't be read.
      """,
    wrong: .commands("docwright facts introduction.md"),
    right: .commands("docwright facts get-ship.md"),
    remedy: """
      Take the page of one operation. Many sites give it as Markdown if '.md' is put after its
      address.
      """
  )

  static let pageNotFound = DiagnosticExplanation(
    "the page of a description is not where pages are looked for",
    meaning: """
      With --pages, a page is found by its name, by the end of its address, or by its request.
      Without --pages and --fetch, what was accepted in pages.lock stands for the page.
      """,
    wrong: .commands("docwright verify     # nothing has been accepted yet"),
    right: .commands("docwright verify --fetch --accept"),
    remedy: """
      Save it as <pages>/<vendor>/<description>.md, the name that goes before all others; or fetch
      and accept it.
      """
  )

  static let pageNotFetched = DiagnosticExplanation(
    "a page could not be fetched",
    meaning: """
      Pages are fetched by curl over https. The site did not answer, answered with a failure, or
      the address is none of https. The exit status is 3, so that CI can tell an outage from a
      change.
      """,
    wrong: .operation("page: http://docs.harbour.example/ships/get.md"),
    right: .operation("page: https://docs.harbour.example/ships/get.md"),
    remedy: "Try the address in a browser. If the page has moved, change 'page'."
  )

  static let pageChanged = DiagnosticExplanation(
    "a page says something else than when it was accepted",
    meaning: """
      pages.lock has the facts of each page as somebody reviewed them. The description may still
      agree with the page, but nobody has looked at this change yet.
      """,
    wrong: .commands("docwright verify --fetch     # exits 1"),
    right: .commands("docwright verify --fetch --accept     # once you have reviewed it"),
    remedy: "Review it, change the description if need be, then accept the page."
  )

  static let invalidLock = DiagnosticExplanation(
    "a pages.lock can't be read",
    meaning: """
      The file is written by 'docwright verify --accept' and by nothing else. It was edited, cut
      short, holds the marks of a merge, or is of another version of docwright.
      """,
    wrong: .commands("git merge other     # CONFLICT in Specs/harbour/pages.lock"),
    right: .commands(
      "git checkout --ours Specs/harbour/pages.lock\ndocwright verify --fetch --accept"
    ),
    remedy: "Restore the file, or delete it and accept the pages anew."
  )
}

/// Drafts of descriptions.
extension DiagnosticExplanation {
  static let notStated = DiagnosticExplanation(
    "something that a description has to say is not stated",
    meaning: """
      Neither a page nor an OpenAPI document says it. What is drafted leaves it out, or has the
      widest that may be meant: any JSON where no type is named, no credentials where none are
      shown.
      """,
    wrong: .page("<ResponseField name=\"cargo\">\n  What it carries.\n</ResponseField>"),
    right: .operation("response:\n  cargo: { type: any, about: What it carries. }"),
    remedy: "Find it out elsewhere, write it into the draft, and list it under 'inferred'."
  )

  static let pageGap = DiagnosticExplanation(
    "a page refers to what it does not hold",
    meaning: """
      Fields are folded away, a part comes from another file, or an OpenAPI document says the rest.
      """,
    wrong: .page("<Snippet file=\"auth.mdx\" />"),
    right: .commands("docwright draft get-ship.md --output Specs/harbour"),
    remedy: "Open what is folded and save the page again, or complete the draft by hand."
  )

  static let pageConflict = DiagnosticExplanation(
    "a page contradicts itself",
    meaning: "Two places of the page can't both be right. The draft goes by one, or by neither.",
    wrong: .page(
      "<ParamField query=\"take\" type=\"integer\" default=\"500\" max=\"100\">\n  How many.\n</ParamField>"
    ),
    right: .page(
      "<ParamField query=\"take\" type=\"integer\" default=\"50\" max=\"100\">\n  How many.\n</ParamField>"
    ),
    remedy: "Find out which is right, and write that."
  )

  static let notExpressible = DiagnosticExplanation(
    "something is stated that can't be passed on",
    meaning: """
      Descriptions have no words for all that pages and OpenAPI documents state, nor OpenAPI for all
      that descriptions do. The nearest that can be said was written, or nothing. The message says
      what was lost: nothing is dropped in silence.
      """,
    wrong: .page(
      "<ParamField query=\"where\" type=\"object\">\n  Which ships.\n</ParamField>"
    ),
    right: .operation("query:\n  where?: { type: string, about: Which ships; JSON as text. }"),
    remedy: "See if what was written will do. What matters to callers can go under 'about'."
  )

  static let mayBePaged = DiagnosticExplanation(
    "a list may come in parts",
    meaning: """
      A parameter is called as those are that ask for a part of a list. A draft never guesses how
      the parts are asked for.
      """,
    wrong: .operation("query: { \"page?\": integer }\nresponse: { ships: [string] }"),
    right: .operation(
      """
      query: { "page?": integer }
      response: { ships: [string] }
      pages: { page: page, items: ships }
      """
    ),
    remedy: "Describe it under 'pages', and callers get all of the list by one loop."
  )

  static let fileExists = DiagnosticExplanation(
    "a file would be written that is there already",
    meaning: """
      What is drafted, imported or exported never replaces what somebody may have worked on. Nothing
      was written.
      """,
    wrong: .commands("docwright draft get-ship.md --output Specs/harbour"),
    right: .commands("docwright draft get-ship.md --output drafts/harbour"),
    remedy: "Take another folder and compare, or move the old file away."
  )

  static let toDo = DiagnosticExplanation(
    "a draft has something left for a person to write",
    meaning: """
      TODO marks what no page can tell in words of yours, or did not tell. 'docwright check
      --strict' takes every mark as a mistake; without --strict they are let be.
      """,
    wrong: .operation("about: TODO"),
    right: .operation("about: Reads a ship."),
    remedy: "Write what belongs there."
  )
}
