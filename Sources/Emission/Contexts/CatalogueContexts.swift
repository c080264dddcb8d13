/// What the templates of a module's DocC catalogue receive, but for the pages of requests. Texts are
/// Markdown on one line, those of tables safe there. Links lead to symbols.
struct CatalogueContext: Encodable {
  let api: String
  let module: String
  let summary: String
  /// The paragraphs after the summary.
  let about: [String]
  let page: String?
  /// A link.
  let client: String
  /// What samples call the client.
  let variable: String

  // Names of the articles that there are.
  let guide: String
  let authentication: String?
  let paging: String?
  let waiting: String?
  let errors: String
  let inferred: String?

  /// Requests, by what they concern.
  let groups: [TopicContext]
  /// Types, by what they are for.
  let models: [TopicContext]
  /// A link to the union of documented failures.
  let failure: String?
  /// The property of errors that has it.
  let failureProperty: String
  /// Types that only failed answers have.
  let failureTypes: [String]

  /// Code that makes a client.
  let setUp: String
  /// Code that calls an operation. Nil if there are none.
  let call: String?
  /// Code that sends a request.
  let sending: String?
  /// Code that changes how calls are made.
  let settings: String
  /// Code for which a request is sent once at most.
  let once: String
  /// Code that catches an error.
  let catching: String?

  let credentials: [CredentialContext]
  let hasCredentials: Bool
  let isChoice: Bool
  /// Code for a credential that changes.
  let freshCredential: String?
  /// What is sent with every call.
  let clientParameters: [FactContext]
  let hasClientParameters: Bool
  /// What needs no credentials.
  let openRequests: [String]
  let hasOpenRequests: Bool

  /// Code that goes through a long list, by its items and by its pages.
  let loop: String?
  let pageLoop: String?
  let pagedRequests: [FactContext]
  let waitingRequests: [WaitingRequestContext]

  let failures: [FailureRowContext]
  let hasFailures: Bool
  /// Requests that document failures of their own.
  let failingRequests: [String]
  let hasFailingRequests: Bool
  /// Requests that may be repeated though their method doesn't say so.
  let repeatableRequests: [FactContext]
  let hasRepeatableRequests: Bool

  let inferences: [FactContext]
  let hasInferences: Bool
  let acceptances: [FactContext]
  let hasAcceptances: Bool
  let remarkedRequests: [RemarksContext]
}

/// A section of links.
struct TopicContext: Encodable {
  let title: String
  let links: [String]
}

struct CredentialContext: Encodable {
  let name: String
  let text: String
  /// Code that makes a client with it.
  let setUp: String
}

struct WaitingRequestContext: Encodable {
  let type: String
  let link: String
  let text: String
  /// Code that waits.
  let sample: String
}

/// What a description says of one operation beyond its page, or against it.
struct RemarksContext: Encodable {
  let type: String
  let link: String
  let inferences: [FactContext]
  let hasInferences: Bool
  let acceptances: [FactContext]
  let hasAcceptances: Bool
}

/// What `operation.mustache` receives: the DocC page of one request.
struct OperationPageContext: Encodable {
  let module: String
  let type: String
  let sample: String
  /// What a call gives, in words.
  let outcome: String
  let arguments: [ArgumentRowContext]
  let hasArguments: Bool
  let paging: FlowContext?
  let waiting: FlowContext?
  /// A sentence about repeating it.
  let repeating: String?
  /// Which credentials it takes, if not any.
  let access: String?
  let failures: [FailureRowContext]
  let hasFailures: Bool
  /// The name of the article about errors.
  let errors: String
  /// The name of the article that says what was inferred, if it has something to say here.
  let inferred: String?
}

/// A row of a table.
struct ArgumentRowContext: Encodable {
  let name: String
  /// What it is called on the wire, and where it goes.
  let destination: String
  let type: String
  let about: String
}

/// How an operation pages or waits.
struct FlowContext: Encodable {
  let text: String
  let sample: String
  /// The name of the article about it.
  let article: String
}

/// What `snippets.mustache` receives.
struct SnippetsContext: Encodable {
  /// The folder of descriptions.
  let source: String
  let module: String
  /// Types of Foundation that the samples mention.
  let foundationTypes: [String]
  let hasFoundationTypes: Bool
  let snippets: [SnippetContext]
}

/// A function that holds a sample.
struct SnippetContext: Encodable {
  /// Whether the sample calls what should no longer be called.
  let isDeprecated: Bool
  /// From `func` to `throws`.
  let signature: String
  let lines: [String]
  /// What the sample makes and doesn't use.
  let result: String?
}
