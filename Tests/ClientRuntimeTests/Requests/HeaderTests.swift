import ClientRuntime
import Foundation
import Testing

@Suite("Headers and cookies") struct HeaderTests {
  @Test(
    "A value that could end its line is rejected, and not repeated",
    arguments: [
      "s3cret\r\nX-Evil: 1", "s3cret\n", "s3cret\0", "s3cret\u{7F}", "s3cret\t", " s3cret",
    ]
  )
  func injection(value: String) {
    let error = #expect(throws: InvalidRequest.self) {
      try encoded { $0.header("x-org", value) }
    }
    #expect(error?.description.contains("x-org") == true)
    #expect(error?.description.contains("s3cret") == false)
  }

  @Test(
    "A name that is not one is rejected",
    arguments: ["", "x org", "x:org", ":path", "x\r\n", "ü"]
  )
  func names(name: String) {
    #expect(throws: InvalidRequest.self) { try encoded { $0.header(name, "1") } }
    #expect(throws: InvalidRequest.self) { try encoded { $0.cookie(name, "1") } }
  }

  @Test("Lists are repeated or joined, nil is left out")
  func lists() throws {
    let head = try encoded {
      $0.header("x-list", ["a", "b"])
      $0.header("x-joined", [1, 2], joinedBy: ", ")
      $0.header("x-none", String?.none)
      $0.header("x-since", Date(timeIntervalSince1970: 0), as: .timestamp)
    }
    #expect(
      head.headerFields.map { "\($0.name): \($0.value)" } == [
        "x-list: a", "x-list: b", "x-joined: 1, 2", "x-since: 1970-01-01T00:00:00Z",
      ]
    )
  }

  @Test("Text beyond ASCII and empty text are kept")
  func text() throws {
    let head = try encoded {
      $0.header("x-name", "Zoë 🌍"); $0.header("x-empty", "")
    }
    #expect(head.headerFields.map(\.value) == ["Zoë 🌍", ""])
  }

  @Test("Cookies share one header")
  func cookies() throws {
    let head = try encoded {
      $0.cookie("a", "1"); $0.cookie("b", [2, 3]); $0.cookie("c", Int?.none)
    }
    #expect(head.headerFields.map { "\($0.name): \($0.value)" } == ["Cookie: a=1; b=2; b=3"])
  }

  @Test(
    "Values of cookies are encoded where RFC 6265 asks for it",
    arguments: [
      ("s%3Aabc/+=", "s%3Aabc/+="), ("a b", "a%20b"), ("a;b,c", "a%3Bb%2Cc"), ("\"a\"", "%22a%22"),
      ("a\\b", "a%5Cb"), ("a\r\nb", "a%0D%0Ab"), ("ü", "%C3%BC"), ("", ""),
    ]
  )
  func cookieValues(value: String, encoded text: String) throws {
    #expect(try encoded { $0.cookie("a", value) }.headerFields[.cookie] == "a=\(text)")
  }

  @Test("Of several problems the first is told")
  func first() {
    let error = #expect(throws: InvalidRequest.self) {
      try encoded {
        $0.header("x-one", "\n"); $0.header("x-two", "\n")
      }
    }
    #expect(error?.description.contains("x-one") == true)
  }

  private func encoded(_ fill: (inout RequestBuilder) -> Void) throws -> HTTPRequest {
    var request = RequestBuilder(.get, "/x")
    fill(&request)
    return try request.encoded().head
  }
}
