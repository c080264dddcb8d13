/// What `tests.mustache` receives: the tests of one operation.
struct TestsContext: Encodable {
  let source: String
  let id: String
  let suite: String
  let imports: [String]
  let requests: [RequestTestContext]
  let bodies: [BodyTestContext]
  let responses: [ResponseTestContext]
  let events: [EventsTestContext]
  let pages: PagesTestContext?
  let waiting: WaitingTestContext?
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
  /// `data`, or `events` if its elements are sent as such.
  let answerPart: String
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

struct EventsTestContext: Encodable {
  let suffix: String
  let title: String
  /// A list of what the events hold.
  let fixture: String
  let request: String
  /// The coding of the list, if it needs one.
  let coding: String?
}

/// The test that goes through two pages.
struct PagesTestContext: Encodable {
  /// What the client is called.
  let variable: String
  /// The expression that makes the client.
  let client: String
  let fixture: String
  /// The address of the next page, as `line`, if the first page has one.
  let next: String?
  /// Expressions that make canned answers of `page`, the documented one.
  let first: String
  let last: String
  let decodedBody: DecodedBodyContext?
  /// The expression that collects the items of all pages.
  let call: String
  /// The items of the documented page, with what goes before the expression, as in `line`.
  let shown: String
  /// What the items must be: `shown`, once or twice.
  let items: String
  /// Method and address of the second request, as in `RequestTestContext`.
  let line: String
}

/// The tests that wait.
struct WaitingTestContext: Encodable {
  /// `waitUntilComplete`
  let name: String
  let failingName: String
  /// What the client is called.
  let variable: String
  /// The expression that makes the client, which takes its time from `time`.
  let client: String
  let fixture: String
  /// Expressions that make canned answers of `answer`, the documented one.
  let pending: String
  let done: String
  /// Nil when no bad end is documented.
  let failed: String?
  /// The state then, as a literal.
  let failedState: String?
  /// The type of the request.
  let request: String
  /// Expressions of type `Duration`, with commas.
  let pauses: String
  let decodedBody: DecodedBodyContext?
  /// The statement that waits.
  let call: String
  /// The expression that waits, further to the right.
  let failingCall: String
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
