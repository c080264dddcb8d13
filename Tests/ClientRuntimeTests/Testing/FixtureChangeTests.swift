import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Changed examples")
struct FixtureChangeTests {
  private static let page = Fixture(json: #"{"items": [1, 2], "meta": {"next": "a", "total": 2}}"#)

  @Test("A value is replaced, added or taken away where the names lead, and nothing else changes")
  func changes() throws {
    let next: JSONValue = ["items": [1, 2], "meta": ["next": "b", "total": 2]]
    #expect(try Self.page.with("b", at: "meta", "next").json == next)
    let gone: JSONValue = ["items": [1, 2], "meta": ["total": 2]]
    #expect(try Self.page.with(nil, at: "meta", "next").json == gone)
    let null: JSONValue = ["items": [1, 2], "meta": .null]
    #expect(try Self.page.with(.null, at: "meta").json == null)
    #expect(try Self.page.with(3, at: "a", "b").json["a"] == ["b": 3])
  }

  @Test("The elements of a list become events, an empty line after each")
  func events() throws {
    let events = try Fixture(json: #"[{"a": "x\ny"}, 2]"#).events
    #expect(String(decoding: events, as: UTF8.self) == "data: {\"a\":\"x\\ny\"}\n\ndata: 2\n\n")
    #expect(try Fixture(json: "[]").events == Data())
  }

  @Test("A page can lead to the next one by its header")
  func link() throws {
    let answer = CannedAnswer(page: Data("{}".utf8), next: "https://example.com/?page=2")
    let name = try #require(HTTPField.Name("Link"))
    #expect(answer.head.headerFields[name] == "<https://example.com/?page=2>; rel=\"next\"")
  }
}
