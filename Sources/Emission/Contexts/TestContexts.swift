/// What `tests.mustache` receives: the tests of one operation.
struct TestsContext: Encodable {
  let source: String
  let id: String
  let suite: String
  let imports: [String]
  let requests: [RequestTestContext]
  let bodies: [BodyTestContext]
  let responses: [ResponseTestContext]
  let failures: [FailureTestContext]
}

struct RequestTestContext: Encodable {
  /// Tells the tests of several examples apart; empty for the first.
  let suffix: String
  let title: String
  /// What the client is called.
  let variable: String
  /// The expression that makes the client.
  let client: String
  let status: String
  /// The fixture to answer with.
  let answer: String?
  let decodedBody: DecodedBodyContext?
  let call: String
  /// Method and address as a literal, with what goes before it: ` "…"`, or lines of its parts.
  let line: String
  let headers: [HeaderContext]
  /// The fixture that the body must equal.
  let body: String?
}

struct HeaderContext: Encodable {
  /// Both as literals.
  let name: String
  let value: String
}

struct ResponseTestContext: Encodable {
  let suffix: String
  let title: String
  let fixture: String
  let request: String
  /// The coding of the whole answer, if it needs one.
  let coding: String?
}

struct BodyTestContext: Encodable {
  let suffix: String
  let title: String
  let body: DecodedBodyContext
}

struct DecodedBodyContext: Encodable {
  let fixture: String
  let type: String
}

struct FailureTestContext: Encodable {
  let suffix: String
  let title: String
  let status: String
  /// What the client is called.
  let variable: String
  /// The expression that makes the client.
  let client: String
  let fixture: String?
  /// The property of `APIError` that holds the vendor's own error.
  let failureProperty: String
  let decodedBody: DecodedBodyContext?
  let call: String
}
