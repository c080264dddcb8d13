import ClientRuntime
import Foundation
import Testing

@Suite("A path") struct RequestPathTests {
  @Test(
    "keeps each value within its segment",
    arguments: [
      ("f6ef9224-0ec3", "f6ef9224-0ec3"), ("$BATCH_ID", "$BATCH_ID"), ("a/b", "a%2Fb"),
      ("../..", "..%2F.."), ("a..", "a.."), ("%2e%2E", "%252e%252E"),
      (".hidden", ".hidden"), ("a?b", "a%3Fb"), ("a#b", "a%23b"), ("100%", "100%25"),
      ("%2F", "%252F"), ("a b", "a%20b"), ("🌍", "%F0%9F%8C%8D"), ("e\u{301}", "e%CC%81"),
      ("a;v=1", "a%3Bv%3D1"), ("a:cancel", "a%3Acancel"), ("a+b", "a%2Bb"), ("a\\b", "a%5Cb"),
      ("a\r\nb", "a%0D%0Ab"), ("\0", "%00"), ("me@example.com", "me@example.com"),
    ]
  )
  func segments(value: String, encoded: String) throws {
    #expect(try path("/v2/batches/\(value)/logs") == "/v2/batches/\(encoded)/logs")
  }

  @Test("keeps its literal parts as they are")
  func literals() throws {
    #expect(try path("/v1/a:b;c/%7E/(d)") == "/v1/a:b;c/%7E/(d)")
  }

  @Test("writes values of any type, also as parts of a segment")
  func types() throws {
    let id = try #require(UUID(uuidString: "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"))
    #expect(try path("/\(id).json") == "/a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11.json")
    #expect(try path("/\(5)/\(true)/\(2.0)") == "/5/true/2")
    #expect(try path("/\(["a,b", "c"])") == "/a%2Cb,c")
    let date = Date(timeIntervalSince1970: 0)
    #expect(try path("/\(date, as: .timestamp)") == "/1970-01-01T00%3A00%3A00Z")
  }

  @Test("rejects an empty value and tells where")
  func empty() {
    let error = #expect(throws: InvalidRequest.self) { try path("/v2/batches/\("")/logs") }
    #expect(error?.description == "in the path /v2/batches/{}/logs, a value is empty")
    #expect(throws: InvalidRequest.self) { try path("/\([String]())") }
    #expect(throws: InvalidRequest.self) { try path("/\(["a", ""])") }
  }

  @Test("rejects a segment of nothing but dots, which servers take for another path")
  func dots() throws {
    for dots in [".", "..", "..."] {
      let error = #expect(throws: InvalidRequest.self) { try path("/v2/batches/\(dots)/logs") }
      #expect(
        error?.description == "in the path /v2/batches/{}/logs, a segment has nothing but dots"
      )
      #expect(throws: InvalidRequest.self) { try path("/v2/\(dots)") }
      #expect(throws: InvalidRequest.self) { try path("/v2/\(".")\(dots)/logs") }
      #expect(try path("/v2/\(dots),x") == "/v2/\(dots),x")
    }
  }

  @Test("rejects a value that has no text")
  func unwritable() {
    #expect(throws: InvalidRequest.self) { try path("/\(Double.nan)") }
    #expect(throws: InvalidRequest.self) {
      try path("/\(Date.distantFuture + 1e15, as: .timestamp)")
    }
  }

  private func path(_ path: RequestPath) throws -> String? {
    try RequestBuilder(.get, path).encoded().head.path
  }
}
