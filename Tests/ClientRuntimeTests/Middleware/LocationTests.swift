@testable import ClientRuntime
import Testing

@Suite("A redirect's address") struct LocationTests {
  private let request = HTTPRequest(
    method: .get,
    scheme: "http",
    authority: "a",
    path: "/b/c/d;p?q"
  )

  @Test(
    "is resolved as RFC 3986, section 5.4, has it",
    arguments: [
      ("g", "/b/c/g"), ("./g", "/b/c/g"), ("g/", "/b/c/g/"), ("/g", "/g"), ("//a", "/"),
      ("?y", "/b/c/d;p?y"), ("g?y", "/b/c/g?y"), ("#s", "/b/c/d;p?q"), ("g#s", "/b/c/g"),
      ("g?y#s", "/b/c/g?y"), (";x", "/b/c/;x"), ("g;x", "/b/c/g;x"), ("g;x?y#s", "/b/c/g;x?y"),
      ("", "/b/c/d;p?q"), (".", "/b/c/"), ("./", "/b/c/"), ("..", "/b/"), ("../", "/b/"),
      ("../g", "/b/g"), ("../..", "/"), ("../../", "/"), ("../../g", "/g"),
      ("../../../g", "/g"), ("../../../../g", "/g"), ("/./g", "/g"), ("/../g", "/g"),
      ("g.", "/b/c/g."), (".g", "/b/c/.g"), ("g..", "/b/c/g.."), ("..g", "/b/c/..g"),
      ("./../g", "/b/g"), ("./g/.", "/b/c/g/"), ("g/./h", "/b/c/g/h"), ("g/../h", "/b/c/h"),
      ("g;x=1/./y", "/b/c/g;x=1/y"), ("g;x=1/../y", "/b/c/y"),
      ("g?y/./x", "/b/c/g?y/./x"), ("g?y/../x", "/b/c/g?y/../x"), ("g#s/../x", "/b/c/g"),
    ]
  )
  func resolution(address: String, path: String) {
    #expect(request.path(to: address) == path)
  }

  @Test(
    "may be that of the same origin, in any spelling",
    arguments: [
      "http://a/x", "HTTP://A/x", "http://a:80/x", "http://a:/x", "//a/x", "//a:80/x", "/x#f",
      "http://a/./y/../x#f",
    ]
  )
  func sameOrigin(address: String) {
    #expect(request.path(to: address) == "/x")
  }

  @Test(
    "of another origin leads nowhere",
    arguments: [
      "https://a/x", "http://b/x", "http://a:8080/x", "//b/x", "http://a.b/x", "http://user@a/x",
      "http://a@b/x", "//a@b/x", "//a:b@c/x", "http://a:80:80/x", "http://[::1]/x", "ftp://a/x",
      "javascript:alert(1)", "data:,x", "mailto:a@b",
    ]
  )
  func otherOrigins(address: String) {
    #expect(request.path(to: address) == nil)
  }

  @Test(
    "that is none leads nowhere",
    arguments: [
      "http:/x", "http:x", "http:", "http:///x", "//", "///x", ":x", "1:x", "a b", "/ä", "/%",
      "/%4",
      "/%g0", "/a\\b", "\\\\b/x", "/\t", "/\r\nx", "/x, /y", "/<x>", "/{x}", "/x|y", "/^", "/`",
      "/\"",
      "http://a:x/", "http://a:99999/", "http://[::1/",
    ]
  )
  func malformed(address: String) {
    #expect(request.path(to: address) == nil)
  }

  @Test(
    "keeps its spelling byte for byte",
    arguments: [
      "/%2F%2f", "/a%2Fb", "/%7Ea~", "/%E4?%20+%2B=%26&&", "/a//b//", "/%2e%2E/x",
      "/a;b,c!$'()*@:", "/x?y=[1]&z=//?",
    ]
  )
  func spelling(address: String) {
    #expect(request.path(to: address) == address)
    #expect(request.path(to: "http://a\(address)") == address)
  }

  @Test("knows the usual port of its scheme, and servers with a port of their own")
  func ports() {
    var request = request
    request.scheme = "https"
    request.authority = "[::1]"
    #expect(request.path(to: "https://[::1]:443/x") == "/x")
    #expect(request.path(to: "https://[::1]:80/x") == nil)
    request.authority = "[::1]:8080"
    #expect(request.path(to: "//[::1]:8080/x") == "/x")
    #expect(request.path(to: "//[::1]/x") == nil)
    request.path = "*"
    #expect(request.path(to: "/x") == nil)
  }
}
