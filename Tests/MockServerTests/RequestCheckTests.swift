import APIModel
import Testing

@testable import MockServer

@Suite("Requests that are not as documented")
struct RequestCheckTests {
  private func client() throws -> MockClient {
    MockClient([
      try Described.api(
        shared: """
          auth:
            key: { header: X-Key, about: A key. }
            token: { bearer: token, about: A token. }
            login: { basic: [name, word], about: Who. }
          client:
            X-Fleet: { type: string, in: header, about: Whose ships. }
          """,
        [
          "list": """
          request: GET /ships
          query:
            limit?: { type: integer, min: 1, max: 50, about: How many. }
            flag?: { type: "enum [red, green]", about: Which. }
            since?: { type: timestamp, about: Later ones. }
            owner?: { type: uuid, about: Whose. }
            longer?: { type: duration<s>, about: Those that stay longer. }
            decks?: { type: [integer], about: How many decks. }
            names?: { type: [string], style: commas, max: 2, about: What they are called. }
            pin?: { type: integer, sensitive: true, about: A secret. }
          headers:
            X-Harbour-Zone?: { type: string, about: Where. }
          cookies:
            berth?: { type: integer, about: Which berth. }
          response: none
          """,
          "get": """
          request: GET /ships/{id}
          path: { id: { type: integer, about: Which ship. } }
          response: none
          """,
          "add": """
          request: POST /ships
          auth: none
          body:
            name: { type: string, min: 2, about: What it is called. }
            decks?: integer
            code?: { type: string, sensitive: true, max: 3, about: A secret. }
          response: none
          """,
          "log": """
          request: POST /log
          auth: none
          body: { format: form, fields: { text: string, at?: timestamp } }
          response: none
          """,
          "paint": """
          request: POST /paint
          auth: none
          body: { format: multipart, fields: { picture: file, title: string } }
          response: none
          """,
          "sound": """
          request: POST /sound
          auth: none
          body: { format: bytes, media: audio/wav }
          response: none
          """,
        ]
      )
    ])
  }

  private let good = ["X-Key": "k", "X-Fleet": "f"]

  @Test(
    "A parameter that is not as described is named, with what was expected and found",
    arguments: [
      ("limit=ten", "query | limit | 'limit' should be an integer, found 'ten'"),
      ("limit=1.5", "query | limit | 'limit' should be an integer, found 1.5"),
      ("limit=", "query | limit | 'limit' should be an integer, found ''"),
      ("limit=0", "query | limit | 'limit' should be at least 1, found '0'"),
      ("limit=51", "query | limit | 'limit' should be at most 50, found '51'"),
      ("limit=1&limit=2", "query | limit | 'limit' is given 2 times; it has one value"),
      (
        "flag=rde",
        "query | flag | 'flag' should be one of 'red', 'green', found 'rde'; did you mean 'red'?"
      ),
      (
        "since=today",
        "query | since | 'since' should be a time such as '2025-05-08T19:28:42Z', found 'today'"
      ),
      ("owner=me", "query | owner | 'owner' should be a UUID, found 'me'"),
      ("longer=1h", "query | longer | 'longer' should be a number, found '1h'"),
      ("decks=1&decks=x", "query | decks | 'decks[1]' should be an integer, found 'x'"),
      ("names=a,b,c", "query | names | 'names' should be at most 2 elements"),
      ("pin=hunter2", "query | pin | 'pin' should be an integer; what was found is sensitive"),
      (
        "limt=3", "query | limt | the query has no parameter 'limt'; did you mean 'limit'?"
      ),
      (
        "limit=%zz",
        "query | the query can't be read: '%' has two hexadecimal digits after it, which make UTF-8 together"
      ),
    ]
  )
  func query(query: String, problem: String) throws {
    var client = try client()
    let answer = client.get("/ships?\(query)", good)
    #expect(answer.status == 400)
    #expect(answer.mark == "refused")
    #expect(answer.problems == [problem])
  }

  @Test(
    "What is as described is accepted, however it is written",
    arguments: [
      "limit=50&flag=red&since=2025-05-08T19:28:42.5%2B02:00&longer=1.5", "decks=1&decks=2",
      "names=a%2Cb,c", "names=", "%6Cimit=3", "",
    ]
  )
  func accepted(query: String) throws {
    var client = try client()
    #expect(client.get("/ships?\(query)", good).problems == [])
    #expect(client.get("http://other.example/ships?\(query)", good).status == 204)
  }

  @Test("Credentials of any one documented kind are needed, in their form, and never repeated")
  func credentials() throws {
    var client = try client()
    for (headers, problem) in [
      (
        [:],
        "credentials | no credentials: the header 'X-Key' or 'Authorization: Bearer …' or "
          + "'Authorization: Basic …'"
      ),
      (["Authorization": "hunter2"], "credentials | token | 'authorization' has no token"),
      (["Authorization": "Basic hunter2"], "credentials | token | 'authorization' has no token"),
      (["X-Key": ""], "credentials | key | they are empty"),
    ] {
      let answer = client.get("/ships", headers.merging(["X-Fleet": "f"]) { first, _ in first })
      #expect(answer.status == 401)
      #expect(answer.problems.count == 1)
      #expect(answer.problems.first?.hasPrefix(problem) == true, "\(answer.problems)")
      #expect(!answer.text.contains("hunter2"))
      #expect(!answer.remark.contains("hunter2"))
    }
    for value in ["bearer abc", "Basic YTpi"] {
      #expect(client.get("/ships", ["authorization": value, "x-fleet": "f"]).status == 204)
    }
  }

  @Test("Headers, cookies and paths are checked, and what looks like a parameter is asked about")
  func elsewhere() throws {
    var client = try client()
    #expect(
      client.get("/ships", ["X-Key": "k", "X-Fleet2": "f", "X-Harbor-Zone": "z"]).problems == [
        "header | X-Fleet | 'X-Fleet' is missing",
        "header | x-fleet2 | no header 'x-fleet2' is documented; did you mean 'X-Fleet'?",
        "header | x-harbor-zone | no header 'x-harbor-zone' is documented; "
          + "did you mean 'X-Harbour-Zone'?",
      ]
    )
    var headers = good
    headers["Cookie"] = "a=b; berth=x"
    headers["X-Anything"] = "goes"
    #expect(
      client.get("/ships", headers).problems == [
        "cookie | berth | 'berth' should be an integer, found 'x'"
      ]
    )
    #expect(
      client.get("/ships/x%20y", good).problems == [
        "path | id | 'id' should be an integer, found 'x y'"
      ]
    )
  }

  @Test("Everything that is wrong is told at once")
  func together() throws {
    var client = try client()
    let answer = client.get("/ships?limit=x&flag=y")
    #expect(answer.status == 401)
    #expect(answer.problems.count == 4)
    #expect(answer.remark.hasPrefix("GET /ships 401 harbour list: no credentials"))
    #expect(answer.remark.hasSuffix("(and 3 more)"))
  }

  @Test(
    "A body is held against its types",
    arguments: [
      (#"{"name": "Ada"}"#, []),
      ("", ["body | the body is missing; JSON is documented"]),
      (#"{"name": 7}"#, ["body | 'name' should be text, found 7 (line 1, column 10)"]),
      (
        "{\n}",
        ["body | the body lacks 'name', which its type says is always there (line 1, column 1)"]
      ),
      (
        #"{"name": "Ada", "deks": 2}"#,
        ["body | no type describes 'deks' in the body; did you mean 'decks'? (line 1, column 17)"]
      ),
      (#"{"name": "Ada",}"#, ["body | JSON has no comma before '}' (line 1, column 16)"]),
      (
        #"{"name": "Ada", "code": 1234567}"#,
        ["body | 'code' should be text; what was found is sensitive (line 1, column 25)"]
      ),
    ]
  )
  func json(body: String, problems: [String]) throws {
    var client = try client()
    let headers = ["X-Fleet": "f", "content-type": "application/json; charset=utf-8"]
    let answer = client.send("POST", "/ships", headers, body: body)
    #expect(answer.problems == problems)
    #expect(answer.status == (problems.isEmpty ? 204 : 400))
  }

  @Test("A body of another media type than documented has the status 415")
  func mediaType() throws {
    var client = try client()
    for path in ["/ships", "/log", "/paint", "/sound"] {
      let headers = ["X-Fleet": "f", "content-type": "text/plain"]
      let answer = client.send("POST", path, headers, body: "x")
      #expect(answer.status == 415)
      #expect(answer.problems.first?.hasSuffix("found 'text/plain'") == true)
    }
  }

  @Test("Forms are read and held against their fields")
  func forms() throws {
    var client = try client()
    var headers = ["X-Fleet": "f", "content-type": "application/x-www-form-urlencoded"]
    let form = client.send("POST", "/log", headers, body: "text=a+b&at=now&tetx=c")
    #expect(
      form.problems == [
        "body | at | 'at' should be a time such as '2025-05-08T19:28:42Z', found 'now'",
        "body | tetx | the form has no field 'tetx'; did you mean 'text'?",
      ]
    )
    headers["content-type"] = "multipart/form-data; boundary=\"x y\""
    let part =
      "--x y\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a\"\r\n\r\n\u{0}\r\n"
    let parts = client.send("POST", "/paint", headers, body: part + "--x y--")
    #expect(parts.problems == ["body | title | 'title' is missing"])
    for broken in ["", "--x y", part, "--x y\r\n\r\n\r\n--x y--"] {
      #expect(client.send("POST", "/paint", headers, body: broken).problems.count == 1)
    }
  }

  @Test("A body where none is documented is refused")
  func noBody() throws {
    var client = try client()
    let answer = client.send("GET", "/ships", good, body: "{}")
    #expect(answer.problems == ["body | no body is documented; this one has 2 bytes"])
  }

  @Test("Of very many problems the first are told, and how many there are")
  func manyProblems() throws {
    var client = try client()
    let query = (0..<10_000).map { "a\($0)=\($0)" }.joined(separator: "&")
    let answer = client.get("/ships?\(query)", good)
    #expect(answer.problems.count == Refusal.limit + 1)
    #expect(answer.problems.last == "request | there are 9980 more problems")
  }
}
