import ClientTesting
import Foundation
import Testing

@testable import ClientRuntime

@Suite("The line of an error") struct ErrorTextTests {
  @Test(
    "tells kinds of bodies apart",
    arguments: [
      (500, #"{"a":1}"#, #"status 500: {"a":1}"#),
      (503, "", "status 503 with an empty body"),
      (500, #"{"a":"#, #"status 500 with JSON that ends too early, at byte 5: {"a":"#),
      (502, "upstream died", "status 502 with text: upstream died"),
      (
        502, "<html><title>Bad Gateway</title>",
        #"status 502 with an HTML page "Bad Gateway": <html><title>Bad Gateway</title>"#
      ),
      (404, "<html><body>x", "status 404 with an HTML page: <html><body>x"),
      (
        200, "<html><title>Sign in</title>",
        #"status 200, but body: expected JSON, found an HTML page "Sign in": "#
          + "<html><title>Sign in</title>"
      ),
      (200, "", "status 200, but body: expected JSON, found nothing"),
    ]
  )
  func bodies(status: Int, body: String, line: String) async throws {
    #expect(try await error(status, body: body).description == "batches.logs: \(line)")
  }

  @Test("shows no more of a page than its beginning")
  func pages() async throws {
    let page = "<html>" + String(repeating: "x", count: 2000)
    let error = try await error(502, body: page)
    #expect(error.excerpt.count == 1025)
    #expect(error.description.hasSuffix(": " + page.prefix(120) + "…"))
    #expect(error.summary == "batches.logs: status 502 with an HTML page")
  }

  @Test("says in which type a page came as JSON was expected")
  func mediaTypes() async throws {
    let error = try await error(200, headers: [.contentType: "Text/HTML; charset=x"], body: "Hello")
    #expect(
      error.description
        == "batches.logs: status 200, but body: expected JSON, found an HTML page: Hello"
    )
  }

  @Test("has the number of attempts if there were several, and the request's name")
  func attempts() async throws {
    let name = try #require(HTTPField.Name("x-request-id"))
    let error = APIError(
      operation: "batches.get",
      reason: .status,
      response: HTTPResponse(status: 502, headerFields: [name: "8f3c"]),
      attempts: 3,
      body: Data("<title>Bad Gateway</title>".utf8)
    )
    #expect(
      error.description == """
        batches.get: status 502 with an HTML page "Bad Gateway", after 3 attempts, request 8f3c: \
        <title>Bad Gateway</title>
        """
    )
    #expect(error.requestID == "8f3c" && error.attempts == 3)
  }

  @Test("counts the attempts of a call")
  func counted() async throws {
    var options = CallOptions()
    options.retry = RetryPolicy(attempts: 3)
    options.timing = VirtualTime().timing
    let client = APIClient(
      server: MiniClient.defaultServer,
      transport: CannedTransport(status: 503, body: Data("busy".utf8)),
      options: options
    )
    let error = await #expect(throws: APIError.self) {
      try await client.send(GetBatchLogs(batchID: "1"))
    }
    #expect(error?.attempts == 3)
    #expect(error?.summary == "batches.logs: status 503 with text, after 3 attempts")
  }

  @Test(
    "has words for all reasons",
    arguments: [
      (.invalidRequest("path id: it is empty"), "invalid request: path id: it is empty"),
      (.transport(Broken()), "no answer: the cable is cut"),
      (.timeout(.seconds(60)), "no answer within 60 seconds"),
      (.timeout(.seconds(1)), "no answer within 1 second"),
      (.timeout(.milliseconds(250)), "no answer within 0.25 seconds"),
      (.tooLarge(limit: 10), "the answer has more than 10 bytes"),
      (.paging("the same cursor came twice"), "the same cursor came twice"),
      (.ended(state: "failed"), #"ended as "failed""#),
    ] as [(APIError.Reason, String)]
  )
  func reasons(reason: APIError.Reason, words: String) {
    #expect(APIError(operation: "x", reason: reason).description == "x: \(words)")
    let late = APIError(operation: "x", reason: reason, response: HTTPResponse(status: 200))
    if words.hasPrefix("no answer") {
      let rest = words.dropFirst("no answer".count)
      #expect(late.description == "x: status 200, but no end of the answer\(rest)")
    } else if !words.hasPrefix("invalid") {
      #expect(late.description == "x: status 200, but \(words)")
    }
  }

  @Test("tells that waiting took too long from an answer that did")
  func waiting() {
    let error = APIError(
      operation: "x",
      reason: .timeout(.seconds(600)),
      response: HTTPResponse(status: 200),
      answer: "running",
      attempts: 12
    )
    #expect(
      error.description == "x: status 200, but not done within 600 seconds, after 12 requests"
    )
    #expect(error.answer as? String == "running")
  }

  private func error(
    _ status: Int,
    headers: HTTPFields = [:],
    body: String
  ) async throws -> APIError {
    let transport = CannedTransport(status: status, headers: headers, body: Data(body.utf8))
    var options = CallOptions()
    options.retry = .never
    let client = APIClient(
      server: MiniClient.defaultServer,
      transport: transport,
      options: options
    )
    return try #require(
      await #expect(throws: APIError.self) { try await client.send(GetBatchLogs(batchID: "1")) }
    )
  }
}

private struct Broken: LocalizedError {
  var errorDescription: String? { "the cable is cut" }
}
