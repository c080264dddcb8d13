import ClientRuntime
import Foundation
import Testing

@Suite("A query") struct QueryTests {
  @Test(
    "encodes every character that means something in an address",
    arguments: [
      ("a b", "a%20b"), ("a+b", "a%2Bb"), ("a&b=c#d", "a%26b%3Dc%23d"), ("100%", "100%25"),
      ("%20", "%2520"), ("Zoë 🌍", "Zo%C3%AB%20%F0%9F%8C%8D"), ("?/:@", "%3F%2F%3A%40"),
      ("a;b,c", "a%3Bb%2Cc"), ("\r\n\0", "%0D%0A%00"), ("$ID-._~", "$ID-._~"), ("", ""),
    ]
  )
  func values(value: String, encoded: String) throws {
    #expect(try query { $0.query("q", value) } == "q=\(encoded)")
  }

  @Test("encodes names as well")
  func names() throws {
    #expect(try query { $0.query("filter[a&b]", 1) } == "filter%5Ba%26b%5D=1")
    #expect(try query { $0.query("$top", 1) } == "$top=1")
  }

  @Test("leaves out what is nil and is itself left out when empty")
  func absence() throws {
    #expect(try query { $0.query("a", Int?.none) } == nil)
    #expect(try query { $0.query("a", [String]()) } == nil)
    #expect(try query { $0.query("a", Date?.none, as: .timestamp) } == nil)
  }

  @Test("repeats or joins lists")
  func lists() throws {
    #expect(try query { $0.query("a", ["x", "y,z"]) } == "a=x&a=y%2Cz")
    #expect(try query { $0.query("a", ["x", "y,z"], joinedBy: ",") } == "a=x,y%2Cz")
    #expect(try query { $0.query("a", [1, 2], joinedBy: "|") } == "a=1%7C2")
    #expect(try query { $0.query("a", [Int]?.none, joinedBy: ",") } == nil)
  }

  @Test("keeps the order of parameters")
  func order() throws {
    #expect(
      try query {
        $0.query("b", 1); $0.query("a", 2); $0.query("b", 3)
      } == "b=1&a=2&b=3"
    )
  }

  @Test("writes values through codings")
  func codings() throws {
    let date = Date(timeIntervalSince1970: 0.25)
    #expect(
      try query { $0.query("t", date, as: .timestamp) } == "t=1970-01-01T00%3A00%3A00.250Z"
    )
    #expect(try query { $0.query("t", Duration.seconds(90), as: .milliseconds) } == "t=90000")
    #expect(try query { $0.query("t", date, as: .epochMilliseconds) } == "t=250")
    let dates: [Date]? = [date, date]
    #expect(
      try query { $0.query("t", dates, as: .each(.epochSeconds), joinedBy: ",") } == "t=0.25,0.25"
    )
    #expect(
      try query { $0.query("t", ["a": 1], as: .json([String: Int].self)) } == "t=%7B%22a%22%3A1%7D"
    )
  }

  @Test("rejects a value that has no text and names its parameter")
  func unwritable() {
    let error = #expect(throws: InvalidRequest.self) {
      try query { $0.query("limit", Double.infinity) }
    }
    #expect(error?.description.hasPrefix("query parameter limit: ") == true)
    #expect(throws: InvalidRequest.self) {
      try query { $0.query("t", Date(timeIntervalSince1970: .nan), as: .timestamp) }
    }
  }

  private func query(_ fill: (inout RequestBuilder) -> Void) throws -> String? {
    var request = RequestBuilder(.get, "/x")
    fill(&request)
    let path = try #require(try request.encoded().head.path)
    return path.hasPrefix("/x?") ? String(path.dropFirst(3)) : nil
  }
}
