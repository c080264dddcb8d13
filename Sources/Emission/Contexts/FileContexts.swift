/// What `file.mustache` receives: a Swift file.
struct FileContext: Encodable {
  /// The description it was made from.
  let source: String
  /// The line that imports the runtime.
  let runtimeImport: String
  let imports: [String]
  /// Finished declarations, in order.
  let declarations: [String]
}

/// What `nested.mustache` receives: a declaration inside another type.
struct NestedContext: Encodable {
  let holder: String
  /// The finished declaration, indented.
  let declaration: String
}

/// What `request.mustache` receives: an operation's request type and the method that sends it.
struct RequestContext: Encodable {
  let documentation: [String]
  let name: String
  let conformances: String
  let properties: [RequestPropertyContext]
  let hasProperties: Bool
  /// From `init(` to `)`, broken over lines where it must be.
  let initializer: String
  /// Statements of the initializer.
  let assignments: [String]
  /// The union of the documented failures, if there are any.
  let failure: String?
  /// What the answer decodes to, unless it is a nested `Response`.
  let responseAlias: String?
  /// The expression for `operation`, from `OperationInfo(` on.
  let operation: String
  /// `RequestBuilder(…)` with method and path.
  let builder: String
  /// `let` when nothing more is added to the request.
  let introducer: String
  /// Statements that add parameters and body.
  let steps: [String]
  /// `.text` and the like, where the runtime's own format doesn't do.
  let responseFormat: String?
  let paging: PagingContext?
  let waiting: WaitingContext?
  let retry: RetryContext?
  /// The expression for `customMirror`, where something is to be left out.
  let mirror: String?
  /// The type whose extension holds the methods: `BlandClient.Batches`.
  let holder: String
  /// What sends the request, in order.
  let methods: [MethodContext]
}

struct RequestPropertyContext: Encodable {
  let documentation: [String]
  let name: String
  let type: String
}

/// What `client.mustache` receives.
struct ClientContext: Encodable {
  let documentation: [String]
  let name: String
  let api: String
  let module: String
  let failure: String?
  /// `Server(…)`
  let server: String
  let initializers: [ClientInitializerContext]
  /// Groups directly under the client.
  let groups: [GroupContext]
  /// Groups inside other groups.
  let nestedGroups: [GroupContext]
}

struct ClientInitializerContext: Encodable {
  let documentation: [String]
  /// From `init(` to `)`.
  let signature: String
  /// `APIClient(…)`
  let client: String
}

struct GroupContext: Encodable {
  /// The type that it is in: `BlandClient`.
  let holder: String
  let documentation: [String]
  /// The client's type.
  let client: String
  let property: String
  let type: String
}

/// What `failure.mustache` receives: access to a vendor's own errors.
struct FailureContext: Encodable {
  let name: String
  let property: String
  let api: String
  let hasRetry: Bool
  let retry: RetryContext?
}
