import ClientRuntime
import ClientTesting
import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("APIError") struct APIErrorTests {
  @Test("has the status, the head, the failure and an excerpt of the body")
  func failure() async throws {
    let body = #"{"error":"RATE_LIMIT","limit":60}"#
    let error = try await error(status: 429, headers: [.retryAfter: "7"], body: body)
    #expect(error.operation == "batches.logs")
    #expect(error.status == 429)
    #expect(error.response?.headerFields[.retryAfter] == "7")
    guard case .rateLimit(let limit) = error.miniFailure else {
      Issue.record("\(String(describing: error.failure))")
      return
    }
    #expect(limit.limit == 60)
    #expect(error.excerpt == body)
    #expect(error.description == "batches.logs: status 429: \(body)")
    #expect("\(error)" == error.description && String(reflecting: error) == error.description)
    #expect(error.localizedDescription == error.description)
  }

  @Test("has any JSON as the failure when nothing else fits, and none when it is no JSON")
  func unknownFailures() async throws {
    #expect(try await error(status: 500, body: "[1]").miniFailure == .unrecognized([1]))
    #expect(try await error(status: 502, body: "<html>Bad gateway</html>").failure == nil)
    #expect(try await error(status: 503, body: "").failure == nil)
  }

  @Test("is thrown for every status but 2xx", arguments: [301, 304, 400, 404, 500, 599])
  func statuses(status: Int) async throws {
    let error = try await error(status: status, body: #"{"data":[],"errors":null}"#)
    guard case .status = error.reason else {
      Issue.record("\(error)")
      return
    }
  }

  @Test("has what kept the exchange from completing, and no credential")
  func transport() async throws {
    let client = MiniClient(
      apiKey: "s3cret",
      transport: ClosureTransport { _, _ in throw Broken(text: "cannot reach ?key=s3cret") }
    ).with { $0.retry = .never }
      .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) { try await client.batches.logs("1") }
    guard case .transport(let cause) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(cause is Broken)
    #expect(error?.status == nil)
    #expect(error?.description == "batches.logs: no answer: cannot reach ?key=•••")
  }

  @Test("never shows the client's credential, even if the server repeats it")
  func echoes() async throws {
    let error = try await error(
      key: "s3cret",
      status: 401,
      body: #"{"message":"no such key: s3cret"}"#
    )
    #expect(error.excerpt == #"{"message":"no such key: •••"}"#)
    #expect(!error.description.contains("s3cret"))
    let spelled = try await self.error(key: "a/b c", status: 401, body: #"["a\/b c", "a%2Fb%20c"]"#)
    #expect(spelled.excerpt == #"["•••", "•••"]"#)
    let accented = try await self.error(key: "s3cret", status: 401, body: "s3cret\u{301}")
    #expect(!accented.excerpt.unicodeScalars.contains("s"))
    let many = String(repeating: String(repeating: "k", count: 1000), count: 50)
    #expect(
      try await self.error(key: String(repeating: "k", count: 1000), status: 401, body: many)
        .excerpt == String(repeating: "•••", count: 50)
    )
  }

  @Test("has an excerpt of at most one KiB that ends between two characters")
  func excerpts() async throws {
    let family = "👨‍👩‍👧"
    let error = try await error(status: 500, body: "a" + String(repeating: family, count: 1000))
    #expect(error.excerpt == "a" + String(repeating: family, count: 1023 / family.utf8.count) + "…")
    let short = String(repeating: "é", count: 512)
    #expect(try await self.error(status: 500, body: short).excerpt == short)
    let long = try await self.error(status: 500, body: String(repeating: "\u{1B}", count: 5000))
    #expect(long.excerpt.utf8.count <= 1027)
  }

  @Test("shows control characters and stays on its line")
  func controlCharacters() async throws {
    let body = "a\r\nb\tc\0\u{1B}[31m\u{202E}d\u{2028}\u{85}e\\"
    let error = try await error(status: 500, body: body)
    #expect(error.excerpt == #"a\r\nb\tc\u{0}\u{1b}[31m\u{202e}d\u{2028}\u{85}e\"#)
    #expect(!error.description.contains { $0.isNewline })
  }

  @Test("has no excerpt of bytes that are no text")
  func bytes() async throws {
    let transport = CannedTransport(status: 500, body: Data([0xFF, 0xFE, 0x41]))
    let client = MiniClient(apiKey: "k", transport: transport).with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) { try await client.batches.logs("1") }
    #expect(error?.excerpt == "" && error?.bodyKind == .bytes(count: 3))
    #expect(error?.description == "batches.logs: status 500 with 3 bytes that are no text")
  }

  private func error(
    key: String = "key",
    status: Int,
    headers: HTTPFields = [:],
    body: String
  ) async throws -> APIError {
    let transport = CannedTransport(status: status, headers: headers, body: Data(body.utf8))
    let client = MiniClient(apiKey: key, transport: transport).with { $0.retry = .never }
    return try #require(
      await #expect(throws: APIError.self) { try await client.batches.logs("1") }
    )
  }
}

private struct Broken: LocalizedError {
  let text: String
  var errorDescription: String? { text }
}
