extension TemplateReference {
  static let catalogueContexts: [TemplateContext] = [
    TemplateContext(
      CatalogueContext.self,
      "An API for readers of its DocC catalogue. Texts are Markdown on one line; those for tables are "
        + "safe there. Links lead to symbols.",
      [
        .text("api", "What the API is called."),
        .text("module", "What is imported."),
        .text("summary", "What the API is, in a sentence."),
        .texts("about", "The paragraphs after the summary."),
        .perhaps("page", "The address of the vendor's documentation."),
        .text("client", "A link to the client's type."),
        .text("variable", "What the client is called in samples."),
        .text("guide", "The name of the article on getting started."),
        .perhaps("authentication", "The name of the article on credentials, if there is one."),
        .perhaps("paging", "The name of the article on long lists, if there is one."),
        .perhaps("waiting", "The name of the article on waiting, if there is one."),
        .text("errors", "The name of the article on errors."),
        .perhaps("inferred", "The name of the article on what was inferred, if there is one."),
        .list("groups", of: TopicContext.self, "Requests, by what they concern."),
        .list("models", of: TopicContext.self, "Types, by what they are for."),
        .perhaps("failure", "A link to the union of documented failures, if there are any."),
        .text("failureProperty", "The property of `APIError` that has it."),
        .texts("failureTypes", "Links to types that only failed answers have."),
        .text("setUp", "Code that makes a client."),
        .perhaps("call", "Code that calls an operation, if there are any."),
        .perhaps("sending", "Code that sends a request, if there are any."),
        .text("settings", "Code that changes how calls are made."),
        .text("once", "Code for which a request is sent once at most."),
        .perhaps("catching", "Code that catches an error."),
        .list("credentials", of: CredentialContext.self, "What proves who is calling."),
        .flag("hasCredentials", "Whether there are any."),
        .flag("isChoice", "Whether there are several to choose from."),
        .perhaps("freshCredential", "Code for a credential that changes."),
        .list("clientParameters", of: FactContext.self, "What is sent with every call."),
        .flag("hasClientParameters", "Whether there are any."),
        .texts("openRequests", "Links to requests that need no credentials."),
        .flag("hasOpenRequests", "Whether there are any."),
        .perhaps("loop", "Code that goes through a long list by its items."),
        .perhaps("pageLoop", "The same by its pages."),
        .list("pagedRequests", of: FactContext.self, "Requests for long lists."),
        .list(
          "waitingRequests",
          of: WaitingRequestContext.self,
          "Requests that can be waited for."
        ),
        failures, hasFailures,
        .texts("failingRequests", "Links to requests that document failures of their own."),
        .flag("hasFailingRequests", "Whether there are any."),
        .list(
          "repeatableRequests",
          of: FactContext.self,
          "Requests that may be repeated though their method doesn't say so."
        ),
        .flag("hasRepeatableRequests", "Whether there are any."),
        inferences, hasInferences, acceptances, hasAcceptances,
        .list(
          "remarkedRequests",
          of: RemarksContext.self,
          "Requests of which descriptions say more than their pages, or something else."
        ),
      ]
    ),
    TemplateContext(
      TopicContext.self,
      "A section of links.",
      [.text("title", "Its heading."), .texts("links", "Its links.")]
    ),
    TemplateContext(
      CredentialContext.self,
      "A credential.",
      [
        .text("name", "The argument that takes it."),
        .text("text", "What it is."),
        .text("setUp", "Code that makes a client with it."),
      ]
    ),
    TemplateContext(
      WaitingRequestContext.self,
      "A request that can be waited for.",
      [
        .text("type", "The name of its type."),
        .text("link", "A link to that."),
        .text("text", "How it is waited for."),
        .text("sample", "Code that waits."),
      ]
    ),
    TemplateContext(
      RemarksContext.self,
      "What a description says of an operation beyond its page, or against it.",
      [
        .text("type", "The name of the request type."),
        .text("link", "A link to it."),
        inferences, hasInferences, acceptances, hasAcceptances,
      ]
    ),
    TemplateContext(
      OperationPageContext.self,
      "A request for readers of its DocC page.",
      [
        .text("module", "What is imported."),
        .text("type", "The request's type."),
        .text("sample", "Code that makes the call."),
        .text("outcome", "What a call gives, in words."),
        .list("arguments", of: ArgumentRowContext.self, "What the call is told."),
        .flag("hasArguments", "Whether there are any."),
        .perhaps("paging", FlowContext.self, "How it goes through a long list."),
        .perhaps("waiting", FlowContext.self, "How it waits."),
        .perhaps("repeating", "A sentence about sending it again."),
        .perhaps("access", "Which credentials it takes, if not any."),
        failures, hasFailures,
        .text("errors", "The name of the article on errors."),
        .perhaps(
          "inferred",
          "The name of the article on what was inferred, if it has something to say here."
        ),
      ]
    ),
    TemplateContext(
      ArgumentRowContext.self,
      "An argument, as a row of a table.",
      [
        .text("name", "What callers write."),
        .text("destination", "What it is called when it is sent, and where it goes."),
        .text("type", "Its Swift type."),
        .text("about", "What it is for."),
      ]
    ),
    TemplateContext(
      FlowContext.self,
      "How an operation pages or waits.",
      [
        .text("text", "In words."),
        .text("sample", "In code."),
        .text("article", "The name of the article about it."),
      ]
    ),
    TemplateContext(
      SnippetsContext.self,
      "The samples of a module's documentation.",
      [
        .text("source", "The folder of descriptions."),
        .text("module", "What is imported."),
        .texts("foundationTypes", "Types of Foundation that the samples mention."),
        .flag("hasFoundationTypes", "Whether there are any."),
        .list("snippets", of: SnippetContext.self, "The samples."),
      ]
    ),
    TemplateContext(
      SnippetContext.self,
      "A function that holds a sample.",
      [
        .flag("isDeprecated", "Whether the sample calls what should no longer be called."),
        .text("signature", "From `func` to `throws`."),
        .texts("lines", "Its statements."),
        .perhaps("result", "What the sample makes and doesn't use."),
      ]
    ),
  ]
}
