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
  /// Whether any example became a test; SwiftPM refuses targets without files.
  let hasTests: Bool
  let hasFixtures: Bool
}

/// What `reference.mustache`, `landing.mustache` and `guide.mustache` receive: one API for reading.
/// Texts are Markdown on one line, safe in a table.
struct ReferenceContext: Encodable {
  let api: String
  let module: String
  let summary: String
  /// A paragraph each.
  let about: [String]
  let server: String
  let page: String?
  let client: String
  let failure: String?
  let credentials: [FactContext]
  let hasCredentials: Bool
  /// Names of the groups' types under the client.
  let groups: [String]
  /// Code that makes a client.
  let setUp: String
  /// What the client is called there.
  let variable: String
  let operations: [ReferenceOperationContext]
  let failures: [FactContext]
  let hasFailures: Bool
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
  /// The name of the request type.
  let type: String
  let summary: String
  /// A paragraph each.
  let about: [String]
  let page: String
  let deprecation: String?
  let parameters: [ParameterRowContext]
  let hasParameters: Bool
  let body: [FieldRowContext]
  let hasBody: Bool
  let response: [FieldRowContext]
  let hasResponse: Bool
  /// What a call gives, in words.
  let outcome: String
  let sample: String
  /// Code that goes through all pages.
  let pagingSample: String?
  /// Code that waits until it is done.
  let waitingSample: String?
  /// Sentences about paging, waiting and repeating.
  let notes: [String]
  let failures: [FactContext]
  let hasFailures: Bool
  let inferences: [FactContext]
  let hasInferences: Bool
  /// Where the description stands against the page on purpose.
  let acceptances: [FactContext]
  let hasAcceptances: Bool
}

struct ParameterRowContext: Encodable {
  let name: String
  let location: String
  let type: String
  let presence: String
  let about: String
}

struct FieldRowContext: Encodable {
  /// Spaces that put it below what holds it.
  let indent: String
  let name: String
  let type: String
  /// A colon and the description, or nothing.
  let about: String
}
