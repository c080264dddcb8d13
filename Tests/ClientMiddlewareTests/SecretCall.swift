import ClientRuntime
import ClientTesting
import Foundation
import Testing

/// A call with a secret wherever there is a place for one.
struct SecretCall: Sendable, CustomTestStringConvertible {
  /// What is made of it.
  enum Ending: CaseIterable { case success, refusal, failure }

  let credential: Credential
  let ending: Ending

  static let all = Ending.allCases.flatMap { ending in
    credentials.map { Self(credential: $0, ending: ending) }
  }

  private static let credentials: [Credential] = [
    .bearer("s3cret-token"), .header("x-api-key", "s3cret-key"), .query("key", "s3cret/query"),
    .cookie("session", "s3cret-cookie"), .basic(user: "ada", password: "s3cret-password"),
  ]

  var testDescription: String { "\(credential), \(ending)" }

  /// Makes it with a middleware that must keep quiet about it.
  ///
  /// - Returns: What the transport was asked for.
  func send(through middleware: any Middleware) async throws -> [RecordedRequest] {
    var options = CallOptions()
    options.headers[.authorization] = "Bearer s3cret-given-token"
    options.headers[.cookie] = "given=s3cret-given-cookie"
    options.headers[try headerName("x-patient")] = "s3cret-patient"
    options.idempotencyKey = "s3cret-idempotency"
    options.retry = .never
    let recorder = RequestRecorder(passingTo: ClosureTransport { head, _ in try answer(head) })
    let client = client(
      middleware,
      transport: recorder,
      credential: credential,
      parameters: [
        .header("x-tenant", "s3cret-tenant"), .query("org", "s3cret-org"),
        .cookie("consent", "s3cret-consent"),
      ],
      options: options
    )
    _ = try? await client.send(GetThing(id: "s3cret-id", note: "s3cret note"))
    return recorder.requests
  }

  /// Repeats all that it was asked, where a middleware looks.
  private func answer(_ request: HTTPRequest) throws -> (HTTPResponse, Data) {
    let fields = request.headerFields.map(\.value) + [request.path ?? ""]
    let head = HTTPResponse(
      status: ending == .success ? .ok : .internalServerError,
      headerFields: [
        try headerName("x-request-id"): fields.joined(separator: " "),
        .setCookie: "session=s3cret-new-session",
      ]
    )
    if ending == .failure { throw IndiscreetError(request: request) }
    return (head, Data(#"{"token": "s3cret-body"}"#.utf8))
  }

  /// Whether a text says what it shouldn't, in any of the spellings that were sent.
  static func isLeaked(in text: String) -> Bool {
    // The latter starts "ada:s3cret" in Base64.
    text.contains("s3cret") || text.contains("YWRhOnMzY3Jld")
  }
}

func headerName(_ text: String) throws -> HTTPField.Name {
  try #require(HTTPField.Name(text))
}
