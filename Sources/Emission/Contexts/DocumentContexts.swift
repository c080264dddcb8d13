/// What `package.mustache` and `readme.mustache` receive.
struct PackageContext: Encodable {
  let name: String
  let nameLiteral: String
  /// The argument of `.package(…)` that leads to the runtime.
  let runtime: String
  let modules: [ModuleContext]
}

struct ModuleContext: Encodable {
  let api: String
  let module: String
  let about: String
  let operationCount: String
  /// Where its reference is, from the output folder.
  let reference: String
  /// What the package with the runtime is known by, as a literal.
  let runtimePackage: String
  /// A comma, unless it is the only one.
  let comma: String
  let hasFixtures: Bool
}

/// What `reference.mustache` receives: one API for reading. Texts are Markdown on one line, those of
/// tables safe there.
struct ReferenceContext: Encodable {
  let api: String
  let module: String
  /// A paragraph each.
  let about: [String]
  let server: String
  let page: String?
  let client: String
  let failure: String?
  let failureProperty: String
  let credentials: [FactContext]
  let hasCredentials: Bool
  /// What is given once to the client, and sent with every call.
  let settings: [ParameterRowContext]
  let hasSettings: Bool
  /// Code that makes a client.
  let setUp: String
  let operations: [ReferenceOperationContext]
  let failures: [FailureRowContext]
  let hasFailures: Bool
  /// Of types that refer to each other, in Mermaid's language.
  let diagrams: [DiagramContext]
  let hasDiagrams: Bool
  /// Those that are shown under headings of their own.
  let types: [ReferenceTypeContext]
  let hasTypes: Bool
  let inferences: [FactContext]
  let hasInferences: Bool
  /// Where the description stands against the page on purpose.
  let acceptances: [FactContext]
  let hasAcceptances: Bool
}

struct FactContext: Encodable {
  let name: String
  let text: String
}

struct ReferenceOperationContext: Encodable {
  let id: String
  let anchor: String
  let request: String
  /// As `request`, safe in a table.
  let requestCell: String
  /// The name of the request type.
  let type: String
  let summary: String
  /// A paragraph each.
  let about: [String]
  let page: String
  let deprecation: String?
  /// Which credentials it takes, if not any.
  let access: String?
  let parameters: [ParameterRowContext]
  let hasParameters: Bool
  let body: TreeContext?
  let response: TreeContext?
  /// What a call gives, in words.
  let outcome: String
  let sample: String
  /// Code that goes through all pages.
  let pagingSample: String?
  /// Code that waits until it is done.
  let waitingSample: String?
  /// Sentences about paging, waiting and repeating.
  let notes: [String]
  let failures: [FailureRowContext]
  let hasFailures: Bool
  /// What the first documented answer holds, as JSON, unless it is long.
  let answer: String?
  let inferences: [FactContext]
  let hasInferences: Bool
  /// How many there are.
  let inferenceCount: String
  /// Where the description stands against the page on purpose.
  let acceptances: [FactContext]
  let hasAcceptances: Bool
}

/// A row of a table; the other contexts of the reference are not of tables.
struct ParameterRowContext: Encodable {
  let name: String
  let location: String
  /// The argument's name and type.
  let type: String
  let presence: String
  let about: String
}

/// A row of a table.
struct FailureRowContext: Encodable {
  let status: String
  let shape: String
  let about: String
}

/// A body or a response.
struct TreeContext: Encodable {
  /// Its type in Swift. Nil if its fields are arguments of their own.
  let whole: String?
  /// What it is sent as if that is not JSON.
  let media: String?
  let rows: [FieldRowContext]
  let hasRows: Bool
}

struct ReferenceTypeContext: Encodable {
  let name: String
  /// A paragraph each.
  let about: [String]
  /// The type that it is another name for.
  let target: String?
  let obsolescence: String?
  let rows: [FieldRowContext]
  let hasRows: Bool
}

struct DiagramContext: Encodable {
  let lines: [String]
}

struct FieldRowContext: Encodable {
  /// Spaces that put it below what holds it.
  let indent: String
  /// The name on the wire, or when the row applies.
  let name: String
  /// The type in Swift, with the name in Swift if it is another.
  let type: String
  /// What travels in place of the value, where the type doesn't tell.
  let form: String?
  /// Nil for what is always there.
  let presence: String?
  let meaning: String?
}
