import APIModel
import Testing

@testable import MockServer

@Suite("Which answer a request gets")
struct AnswerTests {
  private func client() throws -> MockClient {
    MockClient([
      try Described.api(
        shared: """
          errors:
            - { status: 429, type: Slow, retry: { after: seconds } }
            - { status: 503, type: Closed, retry: { after: until } }
            - { status: 404 }
            - Problem
          types:
            Slow: { seconds: "duration<ms>" }
            Closed: { until: timestamp }
            Problem: { title: "enum [lost, sunk]" }
          """,
        [
          "get": """
          request: GET /ships/{id}
          path: { id: { type: string, about: Which. } }
          query: { deep?: { type: boolean, about: Whether to say more. } }
          response: { name: string }
          examples:
            - path: { id: a }
              response: { name: Ada }
            - name: the second
              path: { id: b }
              response: { name: Bob }
            - name: more of it
              path: { id: b }
              query: { deep: true }
              response: { name: Robert }
            - name: sunk
              path: { id: a }
              status: 410
              response: { title: sunk }
            - name: slow down
              path: { id: a }
              status: 429
              response: { seconds: 1500 }
            - name: closed
              path: { id: a }
              status: 503
              response: { until: "2024-02-29T23:59:59.5-00:30" }
          """,
          "shy": """
          request: GET /shy
          response:
            id: integer
            kind: enum [dinghy, liner]
            crew: { type: integer, default: 4, about: How many. }
            owner?: { type: Owner | null, about: Whose. }
          types:
            Owner: { name: { type: string, max: 2, about: Who. }, friend?: Owner, ships: [Owner] }
          """,
          "stream": """
          request: GET /stream
          response: { format: events, type: { depth: number } }
          examples: [{ response: [{ depth: 1 }, { depth: 2.50 }] }]
          """,
          "picture": """
          request: GET /picture
          response: { format: bytes, media: image/png }
          examples: [{ response: PNG }]
          """,
          "song": """
          request: GET /song
          response: { format: text }
          """,
        ]
      )
    ])
  }

  private func name(_ answer: MockAnswer) -> String? {
    answer.json?["name"]?.parameterTexts.first
  }

  @Test("It is the successful example that has most arguments in common with the request")
  func nearest() throws {
    var client = try client()
    #expect(name(client.get("/ships/a")) == "Ada")
    #expect(name(client.get("/ships/b")) == "Bob")
    #expect(name(client.get("/ships/b?deep=true")) == "Robert")
    #expect(name(client.get("/ships/b?deep=false")) == "Bob")
    #expect(name(client.get("/ships/c")) == "Ada")
    #expect(client.get("/ships/c").mark == "example")
  }

  @Test("A header asks for an example, by name or number, or for a status")
  func wishes() throws {
    var client = try client()
    #expect(name(client.get("/ships/a", ["X-Mock-Example": "more of it"])) == "Robert")
    #expect(name(client.get("/ships/a", ["x-mock-example": "1"])) == "Ada")
    #expect(name(client.get("/ships/a", ["prefer": "example=\"the second\", wait=3"])) == "Bob")
    #expect(client.get("/ships/a", ["x-mock-status": "410"]).text.contains("sunk"))
    #expect(client.get("/ships/a", ["prefer": "code=410"]).status == 410)
  }

  @Test("A status without example gets its type's value, the body left out if none is documented")
  func statuses() throws {
    var client = try client()
    let made = client.get("/ships/a", ["x-mock-status": "500"])
    #expect(made.status == 500)
    #expect(made.mark == "made")
    #expect(made.json == JSON(parsing: #"{"title":"lost"}"#))
    let other = client.get("/ships/a", ["x-mock-status": "302"])
    #expect(other.status == 302)
    #expect(client.get("/ships/a", ["x-mock-status": "204"]).body == [])
  }

  @Test("Where nothing is documented for a status, the answer says so")
  func undocumented() throws {
    let bare = "request: GET /x\nresponse: none"
    var client = MockClient([try Described.api(["bare": bare])])
    let answer = client.get("/x", ["x-mock-status": "418"])
    #expect(answer.status == 418)
    #expect(answer.mark == "undocumented")
    #expect(
      answer.json
        == JSON(parsing: #"{"docwright-mock":"harbour bare documents no answer with status 418"}"#)
    )
  }

  @Test("Retry-After has seconds or a date, where the description says which field tells")
  func retryAfter() throws {
    var client = try client()
    #expect(client.get("/ships/a", ["x-mock-status": "429"]).header("retry-after") == "2")
    #expect(
      client.get("/ships/a", ["x-mock-status": "503"]).header("retry-after")
        == "Fri, 01 Mar 2024 00:29:59 GMT"
    )
    #expect(client.get("/ships/a", ["x-mock-status": "410"]).header("retry-after") == nil)
  }

  @Test(
    "A date is written as headers have it",
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
      (-1, "Wed, 31 Dec 1969 23:59:59 GMT"), (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
    ]
  )
  func date(seconds: Int, text: String) {
    #expect(HTTPDate(seconds: Double(seconds))?.text == text)
  }

  @Test(
    "A wish that can't be met is refused",
    arguments: [
      ("x-mock-status", "99"), ("x-mock-status", "ok"), ("x-mock-example", "the third"),
      ("x-mock-delay", "61s"), ("x-mock-delay", "-1"), ("x-mock-delay", "soon"),
      ("x-mock-delay", "nan"), ("x-mock-stats", "429"), ("prefer", "code=x"),
    ]
  )
  func refused(name: String, value: String) throws {
    var client = try client()
    let answer = client.get("/ships/a", [name: value])
    #expect(answer.status == 400)
    #expect(answer.problems.count == 1)
  }

  @Test(
    "A delay is in seconds or milliseconds",
    arguments: [("250ms", 250), ("2s", 2000), ("0.5", 500), ("60s", 60_000), ("0", 0)]
  )
  func delay(text: String, milliseconds: Int) throws {
    var client = try client()
    #expect(client.get("/ships/a", ["x-mock-delay": text]).milliseconds == milliseconds)
  }

  @Test("Without an example the answer is made: defaults and first values, and an end to recursion")
  func made() throws {
    var client = try client()
    let answer = client.get("/shy")
    #expect(answer.mark == "made")
    #expect(
      answer.json
        == JSON(
          parsing:
            #"{"id":1,"kind":"dinghy","crew":4,"owner":{"name":"na","ships":[]}}"#
        )
    )
  }

  @Test("Events, bytes and text come in their own forms")
  func forms() throws {
    var client = try client()
    let stream = client.get("/stream")
    #expect(stream.header("content-type") == "text/event-stream")
    #expect(stream.text == "data: {\"depth\":1}\n\ndata: {\"depth\":2.50}\n\n")
    let picture = client.get("/picture")
    #expect(picture.header("content-type") == "image/png")
    #expect(picture.text == "PNG")
    #expect(client.get("/song").header("content-type") == "text/plain; charset=utf-8")
  }

  @Test("A value that would have no end in practice is not made")
  func huge() throws {
    let types = (0..<40).map { "  T\($0): { a: T\($0 + 1), b: T\($0 + 1) }" }
    let wide =
      "request: GET /x\nresponse: T0\ntypes:\n" + types.joined(separator: "\n")
      + "\n  T40: string\n"
    let deep = """
      request: GET /y
      response: { rows: { type: "[[[string]]]", min: 1000, about: Rows. }, text: J0 }
      types:
        J0: \((0..<60).reduce("string") { text, _ in "json<\(text)>" })
      """
    var client = MockClient([try Described.api(["wide": wide, "deep": deep])])
    #expect(client.get("/x").mark == "undocumented")
    #expect(client.get("/y").mark == "undocumented")
  }
}
