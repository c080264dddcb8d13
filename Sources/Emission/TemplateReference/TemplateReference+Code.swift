extension TemplateReference {
  static let codeEntries: [Entry] = [
    Entry(
      .file,
      FileContext.self,
      "A Swift file, `Sources/<Module>/…`: its heading, and the declarations that other templates made."
    ),
    Entry(
      .client,
      ClientContext.self,
      "The client of an API and the groups of its operations: `<Name>Client.swift`."
    ),
    Entry(
      .request,
      RequestContext.self,
      "The request type of an operation and the methods that send it: first in `Operations/<Request>.swift`."
    ),
    Entry(
      .object,
      ObjectContext.self,
      "A struct: in the file of the description that declares it."
    ),
    Entry(
      .union,
      UnionContext.self,
      "An enum of values of several types; also the documented failures of an API, in `<Name>Types.swift`."
    ),
    Entry(
      .enumeration,
      EnumerationContext.self,
      "An enum of texts or numbers: in the file of the description that declares it."
    ),
    Entry(
      .alias,
      AliasContext.self,
      "A type alias: in the file of the description that declares it."
    ),
    Entry(
      .nested,
      NestedContext.self,
      "The extension around the declaration of a type that belongs inside another type."
    ),
    Entry(
      .failure,
      FailureContext.self,
      "What makes a vendor's own errors reachable from `APIError`: after their union in `<Name>Types.swift`."
    ),
  ]

  static let documentation = TemplateTag.texts(
    "documentation",
    "Lines of the doc comment, without slashes; each starts with a space unless it is empty."
  )

  private static let failureType = TemplateTag.perhaps(
    "failure",
    "The union of the documented failures, if there are any."
  )

  static let mirror = TemplateTag.perhaps(
    "mirror",
    "The expression for `customMirror`, where something is left out of what is printed."
  )

  static let codeContexts: [TemplateContext] = [
    TemplateContext(
      FileContext.self,
      "A Swift file.",
      [
        .text("source", "The description it was made from, below the folder of descriptions."),
        .text("runtimeImport", "The line that imports the runtime."),
        .texts("imports", "Other modules to import."),
        .texts("declarations", "Finished declarations, in order, of several lines each."),
      ]
    ),
    TemplateContext(
      ClientContext.self,
      "A client.",
      [
        documentation,
        .text("name", "Its type: `BlandClient`."),
        .text("api", "What the API is called."),
        .text("module", "The module that the client is in."),
        failureType,
        .text("server", "The expression for the server: `Server(…)`."),
        .list(
          "initializers",
          of: ClientInitializerContext.self,
          "One for each kind of credential."
        ),
        .list("groups", of: GroupContext.self, "Groups of operations directly under the client."),
        .list("nestedGroups", of: GroupContext.self, "Groups inside other groups."),
      ]
    ),
    TemplateContext(
      ClientInitializerContext.self,
      "A way to make a client.",
      [
        documentation,
        .text("signature", "From `init(` to `)`, broken over lines where it must be."),
        .text("client", "The expression `APIClient(…)`."),
      ]
    ),
    TemplateContext(
      GroupContext.self,
      "A group of operations.",
      [
        .text("holder", "The type that it is in: `BlandClient`."),
        documentation,
        .text("client", "The client's type."),
        .text("property", "What callers write: `batches`."),
        .text("type", "The group's type, without its holder: `Batches`."),
      ]
    ),
    TemplateContext(
      RequestContext.self,
      "An operation.",
      [
        documentation,
        .text("name", "The request's type: `GetBatch`."),
        .text("conformances", "Its protocols, with commas."),
        .list("properties", of: RequestPropertyContext.self, "Parameters, then the body."),
        .flag("hasProperties", "Whether there are any."),
        .text("initializer", "From `init(` to `)`, broken over lines where it must be."),
        .texts("assignments", "Statements of the initializer."),
        failureType,
        .perhaps("responseAlias", "What the answer decodes to, unless it is a nested `Response`."),
        .text("operation", "The expression for `operation`: `OperationInfo(…)`."),
        .text("builder", "The expression `RequestBuilder(…)` with method and path."),
        .text("introducer", "`let` when nothing more is added to the request, else `var`."),
        .texts("steps", "Statements that add parameters and body to `request`."),
        .perhaps(
          "responseFormat",
          "`.text` and the like, where the runtime's own format won't do."
        ),
        .perhaps("paging", PagingContext.self, "How to go through a list."),
        .perhaps("waiting", WaitingContext.self, "How to wait for an end."),
        .perhaps("retry", RetryContext.self, "What is documented of repeating it after a failure."),
        mirror,
        .text("holder", "The type whose extension holds the methods: `BlandClient.Batches`."),
        .list("methods", of: MethodContext.self, "What sends the request, in order."),
      ]
    ),
    TemplateContext(
      RequestPropertyContext.self,
      "A parameter or the body of a request.",
      [
        documentation,
        .text("name", "As it is declared, with back-ticks where it must be."),
        .text("type", "Its Swift type."),
      ]
    ),
    TemplateContext(
      MethodContext.self,
      "A method of a client.",
      [
        .flag("isFurther", "Whether another one stands before it."),
        documentation,
        .perhaps("deprecation", "`@available(…)`; requests have none, so that tests don't warn."),
        .text("signature", "From `func` to the return type."),
        .text("call", "The expression that sends the request, or makes what does."),
      ]
    ),
    TemplateContext(
      NestedContext.self,
      "A declaration inside another type.",
      [
        .text("holder", "The type it belongs in: `BatchCall.Progress`."),
        .text("declaration", "The finished declaration, indented by two spaces."),
      ]
    ),
    TemplateContext(
      FailureContext.self,
      "The documented failures of an API.",
      [
        .text("name", "Their union: `BlandFailure`."),
        .text("property", "The property of `APIError`: `blandFailure`."),
        .text("api", "What the API is called."),
        .flag("hasRetry", "Whether `retry` is there."),
        .perhaps("retry", RetryContext.self, "What is documented of repeating after a failure."),
      ]
    ),
  ]
}
