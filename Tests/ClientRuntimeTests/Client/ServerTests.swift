import ClientRuntime
import Testing

@Suite("A server") struct ServerTests {
  @Test(
    "is read from an http or https address",
    arguments: [
      ("https://api.example.com", "https://api.example.com"),
      ("https://api.example.com/", "https://api.example.com"),
      ("https://api.example.com/v1/", "https://api.example.com/v1"),
      ("HTTPS://api.example.com:8443/a%2Fb", "https://api.example.com:8443/a%2Fb"),
      ("http://localhost:8080", "http://localhost:8080"),
      ("http://127.0.0.1", "http://127.0.0.1"), ("http://[::1]:80/x", "http://[::1]:80/x"),
    ]
  )
  func reading(text: String, address: String) {
    #expect(Server(text)?.description == address)
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "", "api.example.com", "//api.example.com", "ftp://a.example", "file:///etc/passwd",
      "https://", "https:///v1", "https://user@a.example", "https://user:secret@a.example",
      "https://:@a.example", "https://a.example?x=1", "https://a.example?", "https://a.example#x",
      "https://a.example:0", "https://a.example:99999", "https://a.example:x",
      "https://a.example/a b", "https://a.example\r\nX: 1", "https://ä.example",
      "https://a.example\\@evil.example", "javascript:alert(1)", " https://a.example",
    ]
  )
  func rejecting(text: String) {
    #expect(Server(text) == nil)
  }

  @Test("has its parts")
  func parts() throws {
    let server = try #require(Server("https://api.example.com:8443/base"))
    #expect(server == Server(scheme: "https", authority: "api.example.com:8443", basePath: "/base"))
  }
}
