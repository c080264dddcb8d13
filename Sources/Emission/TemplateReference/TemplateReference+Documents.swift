extension TemplateReference {
  static let documentEntries: [Entry] = [
    Entry(
      .reference,
      ReferenceContext.self,
      "The Markdown reference of an API: `Reference/<Module>.md`."
    ),
    Entry(
      .landing,
      CatalogueContext.self,
      "The first page of a module's DocC catalogue: `<Module>.docc/<Module>.md`."
    ),
    Entry(.guide, CatalogueContext.self, "The DocC article on getting started."),
    Entry(.authentication, CatalogueContext.self, "The DocC article on credentials."),
    Entry(.paging, CatalogueContext.self, "The DocC article on long lists, if there are any."),
    Entry(.waiting, CatalogueContext.self, "The DocC article on waiting, if that can be done."),
    Entry(.errors, CatalogueContext.self, "The DocC article on errors."),
    Entry(
      .inferred,
      CatalogueContext.self,
      "The DocC article on what descriptions say beyond their pages, if they do."
    ),
    Entry(.operation, OperationPageContext.self, "The DocC page of a request."),
    Entry(
      .snippets,
      SnippetsContext.self,
      "All samples of a module's documentation as code that is compiled: `Tests/<Module>Tests/Snippets.swift`."
    ),
  ]

  static let packageEntries: [Entry] = [
    Entry(.package, PackageContext.self, "The manifest of the generated package: `Package.swift`."),
    Entry(.readme, PackageContext.self, "What a reader of the package sees first: `README.md`."),
  ]

  private static let about = TemplateTag.texts("about", "A paragraph each.")
  static let inferences = TemplateTag.list(
    "inferences",
    of: FactContext.self,
    "What a description says beyond its page, and why."
  )
  static let hasInferences = TemplateTag.flag("hasInferences", "Whether there are any.")
  static let acceptances = TemplateTag.list(
    "acceptances",
    of: FactContext.self,
    "Where a description stands against its page on purpose, and why."
  )
  static let hasAcceptances = TemplateTag.flag("hasAcceptances", "Whether there are any.")
  static let failures = TemplateTag.list(
    "failures",
    of: FailureRowContext.self,
    "The documented failures."
  )
  static let hasFailures = TemplateTag.flag("hasFailures", "Whether there are any.")
  private static let rows = TemplateTag.list(
    "rows",
    of: FieldRowContext.self,
    "Its fields, those inside others further to the right."
  )
  private static let hasRows = TemplateTag.flag("hasRows", "Whether there are any.")
  private static let outcome = TemplateTag.text("outcome", "What a call gives, in words.")
  private static let sample = TemplateTag.text("sample", "Code that makes a call.")

  static let documentContexts: [TemplateContext] = [
    TemplateContext(
      PackageContext.self,
      "The generated package.",
      [
        .text("name", "What it is called."),
        .text("nameLiteral", "The same as a Swift literal."),
        .text("runtime", "The dependency on the runtime: `.package(…)`."),
        .list("modules", of: ModuleContext.self, "A module for each API."),
      ]
    ),
    TemplateContext(
      ModuleContext.self,
      "A module.",
      [
        .text("api", "What the API is called."),
        .text("module", "What is imported: `BlandAPI`."),
        .text("about", "What the API is, in a sentence."),
        .text("operationCount", "How many operations it has."),
        .text("reference", "Where its reference is, from the output folder."),
        .text("runtimePackage", "What the package with the runtime is known by, as a literal."),
        .text("comma", "A comma, unless it is the only module."),
        .flag("hasFixtures", "Whether its tests read fixtures."),
      ]
    ),
    TemplateContext(
      ReferenceContext.self,
      "An API for readers. Texts are Markdown on one line; those for tables are safe there.",
      [
        .text("api", "What the API is called."),
        .text("module", "What is imported."),
        about,
        .text("server", "Where requests go."),
        .perhaps("page", "The address of the vendor's documentation."),
        .text("client", "The client's type."),
        .perhaps("failure", "The union of the documented failures, if there are any."),
        .text("failureProperty", "The property of `APIError` that has it."),
        .list("credentials", of: FactContext.self, "What proves who is calling."),
        .flag("hasCredentials", "Whether there are any."),
        .list(
          "settings",
          of: ParameterRowContext.self,
          "What is given once to the client and sent with every call."
        ),
        .flag("hasSettings", "Whether there are any."),
        .text("setUp", "Code that makes a client."),
        .list("operations", of: ReferenceOperationContext.self, "Its operations, in order."),
        failures, hasFailures,
        .list("diagrams", of: DiagramContext.self, "Types that refer to each other."),
        .flag("hasDiagrams", "Whether there are any."),
        .list("types", of: ReferenceTypeContext.self, "Types with headings of their own."),
        .flag("hasTypes", "Whether there are any."),
        inferences, hasInferences, acceptances, hasAcceptances,
      ]
    ),
    TemplateContext(
      FactContext.self,
      "Something that has a name, and what there is to say about it.",
      [.text("name", "Its name, or a link."), .text("text", "A sentence.")]
    ),
    TemplateContext(
      ReferenceOperationContext.self,
      "An operation.",
      [
        .text("id", "Its name: `batches.get`."),
        .text("anchor", "That of its heading."),
        .text("request", "Method and path."),
        .text("requestCell", "The same, safe in a table."),
        .text("type", "The request's type."),
        .text("summary", "What it does, in a sentence."),
        about,
        .text("page", "The address of its page."),
        .perhaps("deprecation", "Why it should no longer be called."),
        .perhaps("access", "Which credentials it takes, if not any."),
        .list(
          "parameters",
          of: ParameterRowContext.self,
          "What goes into path, query and headers."
        ),
        .flag("hasParameters", "Whether there are any."),
        .perhaps("body", TreeContext.self, "What is sent."),
        .perhaps("response", TreeContext.self, "What is answered."),
        outcome, sample,
        .perhaps("pagingSample", "Code that goes through all pages."),
        .perhaps("waitingSample", "Code that waits until it is done."),
        .texts("notes", "Sentences about paging, waiting and repeating."),
        failures, hasFailures,
        .perhaps("answer", "The first documented answer, as JSON, unless it is long."),
        inferences, hasInferences,
        .text("inferenceCount", "How many inferences there are."),
        acceptances, hasAcceptances,
      ]
    ),
    TemplateContext(
      ParameterRowContext.self,
      "A parameter, as a row of a table.",
      [
        .text("name", "As it is sent."),
        .text("location", "Where it goes: path, query, header."),
        .text("type", "The argument's name and type."),
        .text("presence", "Whether it must be given."),
        .text("about", "What it is for."),
      ]
    ),
    TemplateContext(
      FailureRowContext.self,
      "A documented failure, as a row of a table.",
      [
        .text("status", "Which status it has."),
        .text("shape", "What its body is."),
        .text("about", "When it happens, and what to do."),
      ]
    ),
    TemplateContext(
      TreeContext.self,
      "A body or an answer.",
      [
        .perhaps("whole", "Its type; missing if its fields are arguments of their own."),
        .perhaps("media", "What it is sent as if that is not JSON."),
        rows, hasRows,
      ]
    ),
    TemplateContext(
      ReferenceTypeContext.self,
      "A type with a heading of its own.",
      [
        .text("name", "Its name."),
        about,
        .perhaps("target", "The type that it is another name for."),
        .perhaps("obsolescence", "Why it should no longer be used."),
        rows, hasRows,
      ]
    ),
    TemplateContext(
      DiagramContext.self,
      "A diagram of types.",
      [.texts("lines", "In Mermaid's language.")]
    ),
    TemplateContext(
      FieldRowContext.self,
      "A field of a type.",
      [
        .text("indent", "Spaces that put it below what holds it."),
        .text("name", "As it is sent, or when the row applies."),
        .text("type", "The type in Swift, with the name in Swift if that differs."),
        .perhaps("form", "What travels in place of the value, where the type doesn't tell."),
        .perhaps("presence", "When it is there, if not always."),
        .perhaps("meaning", "What it means."),
      ]
    ),
  ]
}
