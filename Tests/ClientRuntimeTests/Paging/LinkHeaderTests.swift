import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Paging by Link header") struct LinkHeaderTests {
  /// Where headers lead from `https://api.example.com/v1/numbers?limit=3`; nil if nowhere.
  private func path(after headers: [String]) async throws -> String? {
    var first = try CannedAnswer([1])
    for header in headers {
      first.head.headerFields.append(HTTPField(name: .link, value: header))
    }
    let server = ListServer(CannedTransport(first, try CannedAnswer([2])))
    let items = try await server.client.pages(of: ByLinkHeader()).all.collected()
    #expect(items == (server.paths.count == 2 ? [1, 2] : [1]))
    return server.paths.count == 2 ? server.paths[1] : nil
  }

  @Test(
    "finds the next page",
    arguments: [
      #"<https://api.example.com/v1/numbers?page=2>; rel="next""#,
      #"<?page=2>;rel=next"#,
      #"<?page=2>;rel="next";title="x""#,
      #"<?page=1>; rel="prev", <?page=2>; rel="next", <?page=9>; rel="last""#,
      #"<?page=1>;rel=prev,<?page=2>;rel=next"#,
      #"<?page=2>; rel="prev next""#,
      #"<?page=2>; REL="Prev  NEXT  last""#,
      #"<?page=2>; title="a, b; c=\"<?page=3>\"; rel=last"; rel="next""#,
      #"<?page=1>; title="a, <?page=3>; rel=next"; rel="prev", <?page=2>; rel="next""#,
      #"<?page=3>; rel="next"; anchor="/other", <?page=2>; rel="next""#,
      #"<?page=3>; rel="last"; rel="next", <?page=2>; rel="next"; rel="last""#,
      #"  <?page=2>  ;  rel  =  "next"  ;  "#,
      #", ,<?page=2>;;rel=next,,"#,
      #"<?page=2>; crossorigin; rel=next"#,
      #"<?page=2>; title*=UTF-8''n%c3%a4chste; rel=next"#,
      #"<?page=2>; rel=next, nonsense"#,
      #"<?page=2>; rel="n\ext""#,
      "<?page=2>\t;\trel=\"prev\tnext\"",
    ]
  )
  func next(header: String) async throws {
    #expect(try await path(after: [header]) == "/v1/numbers?page=2")
  }

  @Test("keeps commas and semicolons of an address")
  func marksInAddress() async throws {
    let header = #"<?ids=1,2;3&q=a>; rel=next"#
    #expect(try await path(after: [header]) == "/v1/numbers?ids=1,2;3&q=a")
  }

  @Test("reads all of several headers, a malformed one notwithstanding")
  func severalHeaders() async throws {
    let headers = ["?page=7; rel=next", #"<?page=1>; rel="prev"#, "<?page=2>; rel=next"]
    #expect(try await path(after: headers) == "/v1/numbers?page=2")
  }

  @Test(
    "finds no next page where there is none, or where the header is malformed",
    arguments: [
      "", #"<?page=2>; rel="last""#, "<?page=2>", "<?page=2>; rel", "<?page=2>; rel=",
      "<?page=2>; rel=\"\"", "<?page=2>; rel=next2", "<?page=2>; rel=\"nextprev\"",
      "<?page=2>; rev=next", "<?page=2>; title=next", "?page=2; rel=next", "<?page=2; rel=next",
      #"<?page=2>; rel="next"#, #"<?page=2>; rel="next\"#, #"<?page=2> rel="next""#,
      #"<?page=2>; rel="next" more"#, #"<?page=2>; rel="next"; anchor="#,
      #"<?page=2>; rel="next"; anchor="https://api.example.com/v1/numbers?limit=3""#,
      #"nonsense, <?page=2>; rel="next""#, "<>; rel=next", ",,,", "<", ">", ";", "\"", "<>",
    ]
  )
  func none(header: String) async throws {
    #expect(try await path(after: [header]) == nil)
  }

  @Test("ends where no header is")
  func noHeader() async throws {
    #expect(try await path(after: []) == nil)
  }

  @Test("reads a header of any length in no time")
  func longHeader() async throws {
    let header = String(repeating: #"<?page=1>; rel="prev"; title="\"", "#, count: 20_000)
    #expect(try await path(after: [header + "<?page=2>; rel=next"]) == "/v1/numbers?page=2")
  }

  @Test("sends nothing to another origin")
  func otherOrigin() async throws {
    let answer = try CannedAnswer([1], link: "<https://evil.example/?page=2>; rel=next")
    let server = ListServer(CannedTransport(answer))
    let error = await #expect(throws: APIError.self) {
      try await server.client.pages(of: ByLinkHeader()).all.collected()
    }
    #expect(error?.pagingProblem == "the link to the next page leads to no address of this server")
    #expect(server.paths.count == 1)
  }
}
